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
  curricula: { title: 0.2, sentence: 0.15, document: 0.15 },
}
const looked = 8
const steepness = 3

/** `crowd` is what each document loses for standing in a crowd. */
type Again = { wholes: readonly Float32Array[]; crowd: Float64Array; share: number }

/** The scores moved towards what the best documents have in common (pseudo relevance feedback among the vectors of the wholes). */
export function askAgain(scores: Float64Array, { wholes, crowd, share }: Again): Float64Array {
  const first = bestOf(scores, looked)
  const [top] = first
  if (share === 0 || top === undefined || scores[top]! <= 0) return scores
  const middle = new Float32Array(wholes[top]!.length)
  for (const index of first) {
    const weight = Math.max(0, scores[index]! / scores[top]!) ** steepness
    const whole = wholes[index]!
    for (let d = 0; d < middle.length; d++) middle[d]! += weight * whole[d]!
  }
  normalise(middle)
  return scores.map((score, index) => (1 - share) * score + share * (dot(middle, wholes[index]!) - crowd[index]!))
}

function bestOf(scores: Float64Array, count: number): number[] {
  const best: number[] = []
  for (const [index, score] of scores.entries()) {
    if (best.length === count && score <= scores[best.at(-1)!]!) continue
    const at = best.findIndex((other) => scores[other]! < score)
    best.splice(at === -1 ? best.length : at, 0, index)
    if (best.length > count) best.pop()
  }
  return best
}
