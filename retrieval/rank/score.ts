import { calibrate } from './calibration.ts'
import { freshness } from './reliability.ts'
import type { SearchDocument } from '#retrieval/text/search-document'
import type { Criterion, Finding, Today } from './criteria/criterion.ts'

export const features = [
  'title',
  'must',
  'nice',
  'skills',
  'experience',
  'distance',
  'availability',
  'languages',
  'answers',
  'similarity',
  'freshness',
] as const
export type Feature = (typeof features)[number]
export type Weights = Partial<Record<Feature, number>>

/**
 * What each feature may bring at most, before the sum is brought to 100 over the features that the search asks for: learnt offline from
 * labelled pairs (`npm run evals -- score --learn`).
 */
export const defaultWeights: Record<Feature, number> = {
  title: 27,
  must: 36,
  nice: 7,
  skills: 7,
  experience: 8,
  distance: 8,
  availability: 4,
  languages: 4,
  answers: 8,
  similarity: 32,
  freshness: 4,
}

type Value = { low: number; mid: number; high: number }
export type Score = {
  relevance: number
  low: number
  high: number
  /** `value` is the feature itself, 0 to 1; `points` what it brings to the score. */
  shares: { feature: Feature; value: number; points: number }[]
}

const sure = (value: number): Value => ({ low: value, mid: value, high: value })
const open: Value = { low: 0, mid: 0.5, high: 1 }
export const featureOfSlot: Record<string, Feature> = {
  titles: 'title',
  skills: 'skills',
  certifications: 'skills',
  experience: 'experience',
  locations: 'distance',
  availability: 'availability',
  languages: 'languages',
  answers: 'answers',
}

/** Additive and monotone: a better finding on a feature never lowers the score; what is not stated widens the range. */
export function scorePerson(
  judged: { criterion: Criterion; finding: Finding }[],
  given: { document: SearchDocument; today: Today; similarity: number; weights?: Weights },
): Score {
  const values = new Map<Feature, Value[]>()
  const put = (feature: Feature, value: Value) => values.set(feature, [...(values.get(feature) ?? []), value])
  for (const { criterion, finding } of judged) {
    if (criterion.importance === 'exclude') continue
    if (criterion.slot !== 'answers') put(criterion.importance, verdictValue(finding))
    const feature = featureOfSlot[criterion.slot]
    if (feature) put(feature, degreeValue(finding))
  }
  put('similarity', sure(given.similarity))
  put('freshness', sure(freshness(given.document, given.today)))
  return sum(values, { ...defaultWeights, ...given.weights })
}

function sum(values: Map<Feature, Value[]>, weights: Record<Feature, number>): Score {
  const asked = features.filter((feature) => values.has(feature))
  const total = asked.reduce((all, feature) => all + weights[feature], 0) || 1
  const plain = { low: 0, mid: 0, high: 0 }
  const parts = asked.map((feature) => {
    const list = values.get(feature)!
    const share = (weights[feature] / total) * 100
    const mean = (pick: keyof Value) => list.reduce((all, value) => all + value[pick], 0) / list.length
    for (const pick of ['low', 'mid', 'high'] as const) plain[pick] += share * mean(pick)
    return { feature, value: mean('mid'), points: share * mean('mid') }
  })
  const relevance = calibrate(plain.mid)
  const scale = plain.mid > 0 ? relevance / plain.mid : 0
  return {
    relevance,
    low: calibrate(plain.low),
    high: calibrate(plain.high),
    shares: parts.map(({ feature, value, points }) => ({ feature, value, points: Math.round(points * scale * 10) / 10 })),
  }
}

function verdictValue({ verdict }: Finding): Value {
  return verdict === 'unknown' ? open : sure(verdict === 'met' ? 1 : 0)
}

function degreeValue({ verdict, degree }: Finding): Value {
  return verdict === 'unknown' && degree === undefined ? open : sure(degree ?? (verdict === 'met' ? 1 : 0))
}
