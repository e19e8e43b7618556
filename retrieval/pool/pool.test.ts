import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { daysUntilFree } from '#retrieval/rank/criteria/availability'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { yearsOf } from '#retrieval/rank/criteria/experience'
import { judgePerson } from '#retrieval/rank/explain'
import { scorePerson } from '#retrieval/rank/score'
import type { SearchDocument } from '#retrieval/text/search-document'
import { toCard } from './card.ts'
import type { Asked } from './column.ts'
import { facetsOf } from './facets.ts'
import { groups, judgePool, shownOf } from './judge-pool.ts'
import { firstOf } from './order.ts'
import { createPace } from './pace.ts'
import { type Pool, addPerson, newPool, removePerson } from './pool.ts'
import { sequenceOf } from './sequences.ts'
import { scorePool } from './score-pool.ts'
import { filters, makeDocuments, today } from './testing.ts'

// The columns say of each person what the judges say of the whole document: a person is never shown as met and explained as not.

let documents: SearchDocument[] = []
let pool: Pool

beforeAll(() => {
  pool = newPool()
  documents = makeDocuments()
  for (const document of documents)
    addPerson(pool, { id: document.candidateId, version: 1, sequence: 1 }, JSON.parse(JSON.stringify(toCard(document))))
})

const asked = (): Asked => ({ pool, count: pool.ids.length, today, pace: createPace() })
describe('judgePool', () => {
  it.each(filters)('says what the judges say of %j', async (one) => {
    const { criteria } = buildCriteria(one, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const names = ['not_met', 'unknown', 'met']
    const told = documents.map((_, person) =>
      criteria.map(({ key }, index) => `${key} ${names[judged.columns[index]!.verdicts[person]!]}`),
    )
    const right = documents.map((document) => criteria.map(({ key, judge }) => `${key} ${judge(document, today).verdict}`))
    expect(told).toEqual(right)
    const ofPeople = documents.map((document) => groups[judgePerson(criteria, document, today).group])
    expect([...judged.group]).toEqual(ofPeople)
    expect(new Set(right.flat()).size).toBeGreaterThan(1)
  })

  it('knows of what the organisation does with each person', async () => {
    const standings = new Map([['cand_4', [{ jobId: 'job_1', title: 'Cuisinier', stage: 'interview', days: 3 }]]])
    const { criteria } = buildCriteria({ pipeline: { stage_in: ['interview'] } }, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), { ...asked(), today: { ...today, standings } })
    expect([...judged.group].flatMap((group, person) => (group === groups.met ? [pool.ids[person]] : []))).toEqual(['cand_4'])
  })
})

describe('scorePool', () => {
  it.each(filters)('gives the relevance that is explained for %j', async (one) => {
    const { criteria } = buildCriteria(one, ['locations'])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const similarity = Float32Array.from(documents, (_, person) => (person % 10) / 10)
    const scores = await scorePool(criteria, judged, { ...asked(), shown: shownOf(judged), similarity })
    for (const [person, document] of documents.entries()) {
      const pairs = criteria.map((criterion) => ({ criterion, finding: criterion.judge(document, today) }))
      const { relevance } = scorePerson(pairs, { document, today, similarity: similarity[person]! })
      if (judged.group[person]! < groups.not_met) expect(scores[person]).toBeCloseTo(relevance, 4)
      else expect(scores[person]).toBeNaN()
    }
  })
})

describe('facetsOf', () => {
  it.each([{}, ...filters])('counts what those shown have for %j', async (one) => {
    const { criteria } = buildCriteria(one, [])
    const judged = await judgePool(criteria, new Uint8Array(documents.length), asked())
    const shown = shownOf(judged)
    const counted = (await facetsOf(one, { ...asked(), shown })).flatMap(({ slot, values }) =>
      values.map(({ value, count }) => ({ slot, value, count })),
    )
    const people = Array.from(shown, (person) => documents[person]!)
    const free = people.map((document) => daysUntilFree(document, today))
    const years = people.map((document) => yearsOf(document, today))
    for (const { slot, value, count } of counted) {
      const has = (document: SearchDocument) => toCard(document).traits.includes(`${slot} ${value}`)
      if (slot === 'availability') expect(count).toBe(free.filter((days) => days !== undefined && days <= Number(value)).length)
      else if (slot === 'experience') expect(count).toBe(years.filter((own) => own !== undefined && own >= Number(value)).length)
      else expect(count, `${slot} ${value}`).toBe(people.filter(has).length)
    }
    expect(counted.length > 0).toBe(shown.length > 1)
  })
})

it('holds a person once, as of the last change, and nobody who is gone', async () => {
  const small = newPool()
  const [first, second] = [documents[1]!, documents[2]!]
  addPerson(small, { id: 'a', version: 1, sequence: 1 }, toCard(first))
  addPerson(small, { id: 'a', version: 2, sequence: 2 }, toCard(second))
  addPerson(small, { id: 'b', version: 5, sequence: 5 }, toCard(first))
  removePerson(small, 'b')
  expect({ living: small.living, sum: small.livingSequences, alive: [...small.alive.values.subarray(0, 3)] }).toEqual({
    living: 1,
    sum: 2,
    alive: [0, 1, 0],
  })
  expect([...new Set(sequenceOf(small.said.sequences, 2))]).toEqual([-1])
})

it('finds the first of an order as sorting all would', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat(20), (values, most) => {
      const compare = (a: number, b: number) => values[b]! - values[a]! || a - b
      const numbers = [...values.keys()]
      expect(firstOf(numbers, most, compare)).toEqual(numbers.toSorted(compare).slice(0, most))
    }),
  )
})
