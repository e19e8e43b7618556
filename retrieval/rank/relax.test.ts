import { describe, expect, it } from 'vitest'
import type { Filters } from '#retrieval/query/slots'
import { toCard } from '#retrieval/pool/card'
import { judgePool } from '#retrieval/pool/judge-pool'
import { createPace } from '#retrieval/pool/pace'
import { addPerson, newPool } from '#retrieval/pool/pool'
import { tallyPool, totalsOf } from '#retrieval/pool/tally'
import { toSearchDocument } from '#retrieval/text/document'
import { monthOfDay } from '#retrieval/text/months'
import { buildCriteria } from './criteria/build.ts'
import { judgePerson } from './explain.ts'
import { relax, removePath } from './relax.ts'

const date = new Date('2026-11-24')
const today = { date, month: monthOfDay(date) }
const people = [
  { licences: ['B'], city: 'Lyon' },
  { licences: ['B'], city: 'Vienne' },
  { licences: [], city: 'Lyon' },
].map(({ licences, city }, index) =>
  toSearchDocument({
    candidateId: `cand_${index}`,
    organisationId: 'org_1',
    version: 1,
    profile: { basics: { label: 'Cuisinier', location: { city } }, bassin: { licences } },
    facts: [],
    documents: [],
    lang: 'fr',
    updatedAt: '2026-11-01T00:00:00Z',
  }),
)

async function ways(filters: Filters) {
  const { criteria, areas } = buildCriteria(filters, [])
  const pool = newPool()
  for (const person of people) addPerson(pool, { id: person.candidateId, version: 1, sequence: 1 }, toCard(person))
  const asked = { pool, count: people.length, today, pace: createPace() }
  const judged = await judgePool(criteria, new Uint8Array(people.length), asked)
  return relax(filters, criteria, { ...totalsOf(judged), ...(await tallyPool(criteria, judged, { ...asked, areas })), areas })
}

describe('relax', () => {
  it('counts each criterion left out, the wider circle, and the people of whom something is not stated', async () => {
    const filters: Filters = {
      titles: ['cuisinier'],
      locations: [{ place: 'Lyon', type: 'city' }],
      driving_licences: { must: ['CE'] },
    }
    expect((await ways(filters)).map(({ key, params, count }) => [key, params['km'] ?? '', count])).toEqual([
      ['without', '', 2],
      ['with_not_stated', '', 2],
    ])
    const wide = await ways({ ...filters, driving_licences: { must: ['B'] } })
    expect(wide.map(({ key, params, count }) => [key, params['km'] ?? '', count])).toContainEqual(['wider', 30, 2])
  })

  it('leaves out two where one is not enough', async () => {
    const filters: Filters = {
      titles: ['cuisinier'],
      locations: [{ place: 'Paris', type: 'city' }],
      driving_licences: { must: ['D'] },
    }
    expect((await ways(filters))[0]).toMatchObject({ key: 'without', filters: { titles: ['cuisinier'] }, count: 3 })
  })

  it('gives filters that find as many as it says', async () => {
    const filters: Filters = { locations: [{ place: 'Lyon', type: 'city' }], driving_licences: { must: ['B'] } }
    for (const { filters: relaxed, count, key } of await ways(filters)) {
      if (key === 'with_not_stated') continue
      const { criteria } = buildCriteria(relaxed, [])
      expect(people.filter((person) => judgePerson(criteria, person, today).group === 'met')).toHaveLength(count)
    }
  })

  it('removes a path and what it empties', () => {
    expect(removePath({ skills: { must: ['a'] }, titles: ['x'] }, 'skills.must.0')).toEqual({ titles: ['x'] })
    expect(removePath({ skills: { must: ['a', 'b'] } }, 'skills.must.0')).toEqual({ skills: { must: ['b'] } })
  })
})
