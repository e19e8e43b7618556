import { expect, it } from 'vitest'
import { toSearchDocument } from '#retrieval/text/document'
import { judgePerson } from '../explain.ts'
import { scorePerson } from '../score.ts'
import { answerCriteria } from './answers.ts'

const document = toSearchDocument({
  candidateId: 'cand_1',
  organisationId: 'org_1',
  version: 1,
  profile: {},
  facts: [],
  documents: [],
  lang: 'fr',
  updatedAt: '2026-11-01T00:00:00Z',
})
const questions = [{ id: 'permis', text: 'Avez-vous le permis B ?', hoped: 'yes' }]
const criteria = answerCriteria(questions)
const scored = (answer?: string) => {
  const answers = new Map(answer === undefined ? [] : [['cand_1', new Map([['permis', answer]])]])
  const today = { date: new Date('2026-11-24'), month: 2026 * 12 + 10.8, answers }
  const judged = judgePerson(criteria, document, today)
  const pairs = criteria.map((criterion, index) => ({ criterion, finding: judged.findings[index]! }))
  return { judged, score: scorePerson(pairs, { document, today, similarity: 0.5 }) }
}

it('ranks by what was answered, and turns nobody down', () => {
  const [hoped, other, silent] = [scored('yes'), scored('no'), scored()]
  expect([hoped, other, silent].map(({ judged }) => judged.group)).toEqual(['met', 'met', 'met'])
  expect([hoped, other, silent].map(({ judged }) => judged.findings[0]!.verdict)).toEqual(['met', 'not_met', 'unknown'])
  expect(hoped.score.relevance).toBeGreaterThan(silent.score.relevance)
  expect(silent.score.relevance).toBeGreaterThan(other.score.relevance)
  expect(hoped.judged.findings[0]!.evidence).toEqual({ words: 'Avez-vous le permis B ? ✓', source: 'form' })
})

it('leaves a range as wide as what it may bring open where nothing was said', () => {
  const { score } = scored()
  expect(score.low).toBeCloseTo(scored('no').score.relevance, 6)
  expect(score.high).toBeCloseTo(scored('yes').score.relevance, 6)
  expect(scored('yes').score.low).toBe(scored('yes').score.high)
})
