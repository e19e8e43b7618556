import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { toSearchDocument } from '#retrieval/text/document'
import type { Criterion, Finding, Verdict } from './criteria/criterion.ts'
import { scorePerson } from './score.ts'

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
const document = person('2026-11-01T00:00:00Z')

const slots = ['titles', 'experience', 'locations', 'availability', 'languages', 'skills', 'certifications', 'answers']
const criterion = fc.record({ slot: fc.constantFrom(...slots), importance: fc.constantFrom('must' as const, 'nice' as const) })
const finding = fc.record({
  verdict: fc.constantFrom<Verdict>('met', 'not_met', 'unknown'),
  degree: fc.double({ min: 0, max: 1, noNaN: true }),
})

const pair = fc.tuple(criterion, finding).map(([given, found]) => ({
  criterion: { ...given, key: given.slot, label: { fr: '', en: '' }, judge: () => found } satisfies Criterion,
  finding: found as Finding,
}))
const relevance = (pairs: { criterion: Criterion; finding: Finding }[], similarity: number) =>
  scorePerson(pairs, { document, today, similarity })

const better: Record<Verdict, Verdict> = { not_met: 'unknown', unknown: 'met', met: 'met' }

it('never falls when one finding gets better', () => {
  fc.assert(
    fc.property(
      fc.array(pair, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (pairs, at, similarity) => {
        const index = at % pairs.length
        const improved = pairs.map((one, own) =>
          own === index
            ? { ...one, finding: { verdict: better[one.finding.verdict], degree: Math.min(1, (one.finding.degree ?? 0) + 0.1) } }
            : one,
        )
        expect(relevance(improved, similarity).relevance).toBeGreaterThanOrEqual(relevance(pairs, similarity).relevance - 1e-9)
        expect(relevance(pairs, Math.min(1, similarity + 0.1)).relevance).toBeGreaterThanOrEqual(
          relevance(pairs, similarity).relevance,
        )
      },
    ),
    { numRuns: 10_000 },
  )
})

it('stays between 0 and 100, its shares add up, and what is open widens the range alone', () => {
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), (pairs, similarity) => {
      const score = relevance(pairs, similarity)
      expect(score.low).toBeGreaterThanOrEqual(0)
      expect(score.high).toBeLessThanOrEqual(100 + 1e-9)
      expect(score.relevance).toBeGreaterThanOrEqual(score.low - 1e-9)
      expect(score.relevance).toBeLessThanOrEqual(score.high + 1e-9)
      const total = score.shares.reduce((all, { points }) => all + points, 0)
      expect(Math.abs(total - score.relevance)).toBeLessThan(0.6)
      if (pairs.every((one) => one.finding.verdict !== 'unknown')) expect(score.high - score.low).toBeLessThan(1e-9)
    }),
  )
})

it('stands still within a day, whenever in it somebody was written and whenever one asks', () => {
  const moments = ['2026-11-01T00:00:01.250Z', '2026-11-01T23:59:59.999Z'].map((updatedAt) => person(updatedAt))
  const asked = ['2026-11-24T00:00:00Z', '2026-11-24T18:30:00Z'].map((date) => ({ ...today, date: new Date(date) }))
  const scores = moments.flatMap((one) =>
    asked.map((now) => scorePerson([], { document: one, today: now, similarity: 0.61 }).relevance),
  )
  expect(new Set(scores).size).toBe(1)
  expect(scorePerson([], { document: person('2026-10-31T23:59:59Z'), today, similarity: 0.61 }).relevance).toBeLessThan(
    scores[0]!,
  )
})
