import { dot, normalise } from '#retrieval/embed/builtin/embedding'
import type { QueryShape, Shape } from './document-shape.ts'

/**
 * How much the second look counts. Many titles and many people answer one query, and those at the top say what the others are like; of a
 * taxonomy one entry is right, and its neighbours are wrong.
 */
export const secondLook: Record<Shape, Record<QueryShape, number>> = {
  titles: { title: 0.4, sentence: 0, document: 0 },
  taxonomy: { title: 0, sentence: 0, document: 0 },
  advertisements: { title: 0.1, sentence: 0.1, document: 0.15 },
  curricula: { title: 0.2, sentence: 0.15, document: 0.2 },
}
/**
 * What the best document must score to be looked at again. Where no title is near what is asked, those at the top have little in common with
 * it and lead away.
 */
export const nearEnough: Record<Shape, number> = { titles: 0.7, taxonomy: 0, advertisements: 0, curricula: 0 }
/** People are asked for by titles, and an engine's people are curricula. */
export const secondLookAtPeople = secondLook.curricula.title
export const looked = 8
const steepness = 3

/** `crowd` is what each document loses for standing in a crowd, `least` what the best must score. */
type Again = { wholes: readonly Float32Array[]; crowd: Float64Array; share: number; least: number }

/** The scores moved towards what the best documents have in common (pseudo relevance feedback among the vectors of the wholes). */
export function askAgain(scores: Float64Array, { wholes, crowd, share, least }: Again): Float64Array {
  if (share === 0) return scores
  const first = bestOf(scores, looked)
  if (first.length === 0 || scores[first[0]!]! < least) return scores
  const middle = middleOf(first.map((index) => ({ score: scores[index]!, whole: wholes[index]! })))
  if (!middle) return scores
  return scores.map((score, index) => (1 - share) * score + share * (dot(middle, wholes[index]!) - crowd[index]!))
}

/** What the best have in common, the best of all most; nothing where none is any good. */
export function middleOf(best: readonly { score: number; whole: Float32Array }[]): Float32Array | undefined {
  const [top] = best
  if (!top || top.score <= 0) return undefined
  const middle = new Float32Array(top.whole.length)
  for (const { score, whole } of best) {
    const weight = Math.max(0, score / top.score) ** steepness
    for (let d = 0; d < middle.length; d++) middle[d]! += weight * whole[d]!
  }
  return normalise(middle)
}

/** The places of the highest scores, best first. */
export function bestOf(scores: Float64Array, count: number): number[] {
  const best: number[] = []
  for (const [index, score] of scores.entries()) {
    if (best.length === count && score <= scores[best.at(-1)!]!) continue
    const at = best.findIndex((other) => scores[other]! < score)
    best.splice(at === -1 ? best.length : at, 0, index)
    if (best.length > count) best.pop()
  }
  return best
}
