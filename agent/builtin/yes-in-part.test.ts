import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const { id: jobId, stages } = await house.addJob('Aide-soignant de nuit')
  for (const [at, name] of ['Nadège Fontanel', 'Hugo Tissandier', 'Emma Carter'].entries()) {
    const profile = { basics: { label: 'Aide-soignant', location: { city: 'Villeurbanne' } } }
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, profile, headline: 'Aide-soignant' })
    await house.done(house.callerAs('system'), 'index_candidate', { id: ids[name] })
    await house.addApplication(jobId, ids[name], stages.new!)
  }
})
afterAll(() => house.close())

const french = 'passe Nadège et Hugo en entretien pour le poste Aide-soignant de nuit'
const english = 'move Nadège and Emma to interview for the Aide-soignant de nuit job'

async function answered(locale: 'fr' | 'en', order: string, answer: string) {
  const person = start(house, { caller: { locale } })
  await person.say(locale === 'fr' ? 'aide-soignant à Villeurbanne' : 'care assistant in Villeurbanne')
  await person.say(order)
  return person.say(answer)
}

test.each([
  ['fr', french, 'oui mais sans Hugo', ['Nadège Fontanel'], 'interview'],
  ['fr', french, 'ok, sauf Nadège', ['Hugo Tissandier'], 'interview'],
  ['en', english, 'yes but not Emma', ['Nadège Fontanel'], 'interview'],
  ['en', english, 'yes but to offer', ['Nadège Fontanel', 'Emma Carter'], 'offer'],
  ['fr', french, 'oui mais à l’offre', ['Nadège Fontanel', 'Hugo Tissandier'], 'offer'],
] as const)('%s: «%s», «%s» lays the card anew', async (locale, order, answer, names, stage) => {
  expect(calls(await answered(locale, order, answer))).toMatchObject([
    {
      name: 'move_applications',
      input: { stage, candidateIds: names.map((name) => ids[name]) },
      output: { status: 'needs_approval' },
    },
  ])
})

test('a yes without somebody who is not on the card asks who is meant', async () => {
  const answer = await answered('fr', french, 'oui mais sans Emma')
  expect(calls(answer)).toEqual([])
  expect(said(answer)).toMatch(/\?|Donnez/)
})

test.each([
  ['en', english, 'yes but not Nadège', 'yes'],
  ['fr', french, 'oui mais sans Emma', 'oui'],
] as const)('%s: a yes after «%s», «%s» does not carry out the card that was corrected', async (locale, order, answer, yes) => {
  const person = start(house, { caller: { locale } })
  await person.say(locale === 'fr' ? 'aide-soignant à Villeurbanne' : 'care assistant in Villeurbanne')
  const first = calls(await person.say(order)).find(({ output }) => output.status === 'needs_approval')
  await person.say(answer)
  await person.say(yes)
  const { state } = await house.deps.database.system
    .selectFrom('approval')
    .select('state')
    .where('id', '=', String(first!.output.approvalId))
    .executeTakeFirstOrThrow()
  expect(state).toBe('pending')
})
