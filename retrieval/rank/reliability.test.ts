import { expect, it } from 'vitest'
import { toSearchDocument } from '#retrieval/text/document'
import { type Beside, explainReliability } from './reliability.ts'

const today = { date: new Date('2026-11-24'), month: 2026 * 12 + 10.8 }
const person = (updatedAt: string, profile = {}) =>
  toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 1,
    profile,
    facts: [],
    documents: [],
    lang: 'fr',
    updatedAt,
  })
const reliability = (document: ReturnType<typeof person>) => explainReliability(document, today).score

it('relies more on what is evidenced and fresh', () => {
  const profile = { basics: { label: 'Infirmière', location: { city: 'Lyon' } }, languages: [{ language: 'Anglais' }] }
  const said = toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 1,
    profile,
    facts: ['basics.label', 'basics.location.city', 'languages[0].language'].map((path) => ({
      path,
      value: 'x',
      words: 'x',
      source: { kind: 'said' as const },
      confidence: 1,
    })),
    documents: [],
    lang: 'fr',
    updatedAt: '2026-11-01T00:00:00Z',
  })
  const filled = person('2026-11-01T00:00:00Z', profile)
  const old = person('2020-11-01T00:00:00Z', profile)
  expect(reliability(said)).toBeGreaterThan(reliability(filled))
  expect(reliability(filled)).toBeGreaterThan(reliability(old))
})

it('says why, and what would raise it', () => {
  const job = (startDate: string, endDate: string) => ({ position: 'Infirmière', name: 'Clinique', startDate, endDate })
  const profile = { basics: { label: 'Infirmière' }, work: [job('2018-01', '2020-01'), job('2016-01', '2019-01')] }
  const { score, parts } = explainReliability(person('2025-11-01T00:00:00Z', profile), today)
  const raised = Object.fromEntries(parts.map(({ part, raise }) => [part, raise.map(({ by }) => by)]))
  expect(raised['evidenced']).toEqual(['source', 'test'])
  expect(raised['consistent']).toEqual(['overlap'])
  expect(raised['complete']).toEqual(expect.arrayContaining(['place', 'availability', 'diploma', 'languages']))
  expect(raised['fresh']).toEqual(['renew'])
  expect(Math.abs(score - parts.reduce((sum, { points }) => sum + points, 0))).toBeLessThan(0.51)
  for (const { points, most } of parts) expect(points).toBeLessThanOrEqual(most)
})

it('counts what a search asks for among what makes a profile complete', () => {
  const document = person('2026-11-01T00:00:00Z', { basics: { label: 'Infirmière' } })
  const of = (beside?: Beside) => explainReliability(document, today, beside).parts.find(({ part }) => part === 'complete')!
  expect(of({ asked: 4, open: 0 }).points).toBeGreaterThan(of().points)
  expect(of({ asked: 4, open: 4 }).points).toBeLessThan(of().points)
  expect(of({ asked: 4, open: 3 }).raise).toContainEqual({ by: 'criteria', count: 3 })
  expect(of().raise.map(({ by }) => by)).not.toContain('criteria')
})

it('takes the result of a test for evidence', () => {
  const document = person('2026-11-01T00:00:00Z', { basics: { label: 'Infirmière' } })
  const of = (tests: number) => explainReliability(document, today, { tests }).parts.find(({ part }) => part === 'evidenced')!
  expect(of(2).points).toBeGreaterThan(of(1).points)
  expect(of(1).points).toBeGreaterThan(of(0).points)
  expect(of(1).raise.map(({ by }) => by)).toEqual(['source'])
})
