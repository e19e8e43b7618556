import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
let jobId: string
const people = 51

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  jobId = (await house.addJob('Cuisinier')).id
  for (let at = 0; at < people; at += 1)
    await house.addCandidate({ name: `Personne Numéro${at}`, email: `p${at}@example.org`, headline: 'Cuisinier' })
})
afterAll(() => house.close())

async function listed() {
  const person = start(house)
  await person.send({ action: { tool: 'list_candidates', input: { limit: 10 } } })
  return person
}
const idsOf = (call: { input: unknown }) => (call.input as { candidateIds: string[] }).candidateIds

test('«les deux premiers» are the first of the list, whichever of its pages is on screen', async () => {
  const rows = await house.deps.database.system.selectFrom('candidate').select('id').orderBy('id').limit(8).execute()
  for (const { id } of rows) await house.done(house.callerAs('system'), 'index_candidate', { id })
  const person = start(house)
  const first = calls(await person.send({ action: { tool: 'search_candidates', input: { limit: 5 } } }))[0]!
  const { output } = first.output as { output: { groups: { items: { candidateId: string }[] }[] } }
  await person.say('les 3 suivants')
  const answer = await person.say('compare les deux premiers')
  expect(calls(answer)).toMatchObject([
    { name: 'compare_candidates', input: { ids: output.groups[0]!.items.slice(0, 2).map(({ candidateId }) => candidateId) } },
  ])
})

describe('«les N autres» of a list that is longer than its page', () => {
  test('are those after the page', async () => {
    const card = calls(await (await listed()).say('passe les 41 autres en présélection')).at(-1)!
    expect(card).toMatchObject({ name: 'shortlist_candidates', input: { jobId }, output: { status: 'needs_approval' } })
    expect(new Set(idsOf(card)).size).toBe(41)
  })

  test('or all but those just spoken of', async () => {
    const answer = await (await listed()).say('la première en entretien et les 50 autres en présélection')
    const [first, others] = calls(answer).filter(({ name }) => /^(?:move|shortlist)_/.test(name))
    expect(idsOf(first!)).toHaveLength(1)
    expect(new Set(idsOf(others!)).size).toBe(50)
    expect(idsOf(others!)).not.toContain(idsOf(first!)[0])
  })

  test('another number is not guessed', async () => {
    const answer = await (await listed()).say('passe les 30 autres en présélection')
    expect(calls(answer).filter(({ name }) => name !== 'list_candidates')).toEqual([])
    expect(said(answer)).toMatch(/^Il en reste 41 dans la liste, pas 30/)
  })

  test('the people are those of the card, whoever joins the list before the yes', async () => {
    const person = await listed()
    const card = calls(await person.say('passe les 41 autres en présélection')).at(-1)!
    await house.addCandidate({ name: 'Tard Venue', email: 'tard@example.org', headline: 'Cuisinier' })
    await person.say('oui')
    const { count } = await house.deps.database.system
      .selectFrom('application')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('job_id', '=', jobId)
      .executeTakeFirstOrThrow()
    expect(Number(count)).toBe(idsOf(card).length)
  })
})
