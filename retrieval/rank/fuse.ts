import type { QueryShape, Shape } from './document-shape.ts'

/** The share of BM25 in the sum; the rest is the cosine. Among titles alone one word in common says little. */
export const wordShare: Record<Shape, Record<QueryShape, number>> = {
  titles: { title: 0.03, sentence: 0, document: 0.01 },
  taxonomy: { title: 0.03, sentence: 0.02, document: 0.02 },
  advertisements: { title: 0.25, sentence: 0.25, document: 0.25 },
  curricula: { title: 0.2, sentence: 0.25, document: 0.2 },
}

/**
 * Min–max over one query's candidates. For the legs of a provider, whose cosines may all lie between 0.7 and 1 and would
 * otherwise drown the other legs.
 */
export function overRange(scores: Float64Array): Float64Array {
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity)
  const least = scores.reduce((worst, score) => Math.min(worst, score), Infinity)
  return most > least ? scores.map((score) => (score - least) / (most - least)) : scores.map(() => 0)
}

/** The one sum in which the legs meet: of two scores that lie between 0 and 1, or nearly so. */
const mix = (meaning: number, words: number, share: number): number => (1 - share) * meaning + share * words

/** People are curricula, and asked for by titles. */
const peopleShare = wordShare.curricula.title
/** A provider's leg beside the builtin one's: with multilingual-e5-small, more of it loses across languages what it gains on titles. */
const providerShare = 0.2

/** How like what is asked one person is, 0–1, from both legs over their best. */
export const fusePerson = (meaning: number, words: number): number => mix(meaning, words, peopleShare)

/** The builtin's meaning and a provider's, each brought to 0–1 before: over its best, and over its range. */
export const fuseMeanings = (own: number, provided: number): number => mix(own, provided, providerShare)

export type WordLeg = { scores: Float64Array; most: number; share: number }

/**
 * One query's candidates by both legs: cosines as they are, BM25 over the geometric mean of the query's best and of what could be had.
 * A query of which hardly a word is found, as from one language to another, so leaves the order to the cosines.
 */
export function fuseLegs(cosines: Float64Array, { scores, most, share }: WordLeg): Float64Array {
  const best = scores.reduce((top, score) => Math.max(top, score), 0)
  const full = Math.sqrt(best * most)
  return cosines.map((cosine, index) => mix(cosine, full > 0 ? scores[index]! / full : 0, share))
}

/** Both legs and a provider's cosines, each over its range among the candidates. */
export function fuseProvider(fused: Float64Array, provided: Float64Array): Float64Array {
  const spread = overRange(provided)
  return overRange(fused).map((score, index) => fuseMeanings(score, spread[index]!))
}
