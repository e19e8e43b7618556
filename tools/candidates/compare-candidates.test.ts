import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let ids: string[]

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const nurse = { basics: { label: 'Infirmier' }, bassin: { licences: ['B'] } }
  const driver = { basics: { label: 'Chauffeur poids lourd' } }
  ids = [
    await house.addCandidate({ name: 'Awa Diallo', email: 'a@example.org', profile: nurse }),
    await house.addCandidate({ name: 'Paul Petit', email: 'b@example.org', profile: driver }),
  ]
  for (const id of ids) await house.done(house.callerAs('system'), 'index_candidate', { id })
})
afterAll(() => house.close())

it('lays the same criteria beside each other, in the order asked for', async () => {
  const input = { ids, filters: { titles: ['infirmier'], driving_licences: { must: ['B'] } } }
  const output = (await house.done(house.callerAs('recruiter'), 'compare_candidates', input)) as {
    people: { name: string; group: string; criteria: { verdict: string }[] }[]
  }
  expect(output.people.map(({ name, group }) => [name, group])).toEqual([
    ['Awa Diallo', 'met'],
    ['Paul Petit', 'not_met'],
  ])
  expect(output.people.map(({ criteria }) => criteria.map(({ verdict }) => verdict))).toEqual([
    ['met', 'met'],
    ['not_met', 'unknown'],
  ])
})

it('gives the scores that the same search shows', async () => {
  const recruiter = house.callerAs('recruiter')
  const profile = { basics: { label: 'Infirmière' }, skills: [{ name: 'Perfusion' }], bassin: { licences: ['B'] } }
  const other = await house.addCandidate({ name: 'Rose Blanc', email: 'c@example.org', profile })
  await house.done(house.callerAs('system'), 'index_candidate', { id: other })
  const search = { filters: { titles: ['infirmier'], driving_licences: { must: ['B'] } }, text: 'perfusion' }
  type Scored = { candidateId: string; relevance: number }
  const scores = (people: Scored[]) => Object.fromEntries(people.map(({ candidateId, relevance }) => [candidateId, relevance]))
  const found = (await house.done(recruiter, 'search_candidates', search)) as { groups: { items: Scored[] }[] }
  const compared = (await house.done(recruiter, 'compare_candidates', { ids, ...search })) as { people: Scored[] }
  expect(compared.people[0]).toMatchObject({ candidateId: ids[0], relevance: expect.any(Number) })
  expect(scores(compared.people)[ids[0]!]).toBe(scores(found.groups.flatMap(({ items }) => items))[ids[0]!])
})

it('answers another organisation as if the people did not exist', async () => {
  const stranger = house.callerAs('recruiter', { organisationId: 'org_other' })
  await expect(house.done(stranger, 'compare_candidates', { ids })).rejects.toMatchObject({ code: 'not_found' })
  await expect(house.done(house.callerAs('candidate'), 'compare_candidates', { ids })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
