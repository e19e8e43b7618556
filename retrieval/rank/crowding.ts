import type { QueryShape, Shape } from './document-shape.ts'
import { createRows } from './document-rows.ts'

/** How much of it is taken off. Long queries and long documents do not gain by it. */
export const crowdingShare: Record<Shape, Record<QueryShape, number>> = {
  titles: { title: 0.4, sentence: 0, document: 0 },
  taxonomy: { title: 0, sentence: 0, document: 0 },
  advertisements: { title: 0.2, sentence: 0, document: 0 },
  curricula: { title: 0, sentence: 0, document: 0 },
}
const neighbours = 10
/** Of a larger collection so many stand for all. */
const sampled = 1_500

/** That of each document of a collection of this shape, zeros where it counts for nothing. */
export function crowdingAmong(shape: Shape, wholes: readonly Float32Array[], dimensions: number): Float64Array {
  const counts = Object.values(crowdingShare[shape]).some((share) => share > 0)
  return counts ? crowdingOf(wholes, dimensions) : new Float64Array(wholes.length)
}

/**
 * How close its nearest neighbours stand to each document, beside what is usual: one in the middle of a crowd is near whatever is asked, and
 * says less by being near than one that stands alone. Nothing for a document without words.
 */
export function crowdingOf(wholes: readonly Float32Array[], dimensions: number): Float64Array {
  const store = createRows(dimensions)
  const step = Math.max(1, wholes.length / sampled)
  const others = Math.min(wholes.length, sampled)
  for (let at = 0; at < others; at++) store.add(wholes[Math.floor(at * step)]!)
  /** Itself, and the neighbours. */
  const near = Math.min(neighbours + 1, others)
  const crowding = Float64Array.from(wholes, (whole) => meanOfBest(store.all(store.lay(whole, 0), 0, others), near))
  const usual = crowding.reduce((sum, one) => sum + one, 0) / Math.max(1, crowding.length)
  return crowding.map((one) => (one > 0 ? one - usual : 0))
}

function meanOfBest(scores: Float32Array, count: number): number {
  const best = new Float64Array(count).fill(-1)
  for (const score of scores) {
    if (score <= best[count - 1]!) continue
    let at = count - 1
    for (; at > 0 && best[at - 1]! < score; at--) best[at] = best[at - 1]!
    best[at] = score
  }
  return best.reduce((sum, score) => sum + score, 0) / count
}
