import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
const ids: string[] = []
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [name, email] of [
    ['Nadège Fontanel', 'nadege@example.org'],
    ['Nadège Fontanel-Roux', 'nadege@example.org'],
    ['Awa Diarral', 'awa@example.org'],
  ] as const) {
    ids.push(
      await house.addCandidate({ name, email, headline: 'Aide-soignante', profile: { basics: { label: 'Aide-soignante' } } }),
    )
    await house.done(house.callerAs('system'), 'index_candidate', { id: ids.at(-1) })
  }
})
afterAll(() => house.close())

test('exports the CV of one, by rank or by name, anonymous and in the format that was said', async () => {
  const person = start(house)
  await person.say('aide-soignante')
  const first = await person.say('exporte le CV anonyme de la première')
  expect(calls(first)).toMatchObject([
    {
      name: 'export_profile',
      input: { anonymous: true, format: 'pdf' },
      output: { status: 'done', output: { name: expect.stringMatching(/^Candidat /) } },
    },
  ])
  expect(said(first)).toMatch(/^Le CV anonyme est prêt/)
  const named = await person.say('exporte la fiche de Awa Diarral en Word')
  expect(calls(named)).toMatchObject([
    { name: 'export_profile', input: { candidateId: ids[2], anonymous: false, format: 'docx' } },
  ])
})

test('finds the duplicates, merges them after a yes, and undoes it', async () => {
  const person = start(house)
  const found = await person.say('y a-t-il des doublons ?')
  expect(calls(found)).toMatchObject([{ name: 'find_duplicates', output: { output: { total: 1 } } }])
  const asked = await person.say('fusionne les doublons')
  expect(calls(asked).at(-1)).toMatchObject({ name: 'merge_candidates', output: { status: 'needs_approval' } })
  expect(said(await person.say('oui'))).toMatch(/n’en font plus qu’une\. Vous pouvez annuler/)
  expect(calls(await person.say('annule'))).toMatchObject([{ name: 'undo_action', output: { status: 'done' } }])
  const apart = await person.say('ce ne sont pas les mêmes personnes')
  expect(calls(apart).at(-1)).toMatchObject({ name: 'dismiss_duplicate', output: { status: 'needs_approval' } })
  await person.say('oui')
  expect(said(await person.say('des doublons ?'))).toMatch(/^Aucun doublon/)
})
