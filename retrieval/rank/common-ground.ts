import type { Shape } from './document-shape.ts'
import type { DocumentVectors, QueryVectors } from './document-vectors.ts'

/** How much of it goes. The entries of a taxonomy have little in common but the words of trades. */
export const commonGround: Record<Shape, number> = { titles: 0.7, taxonomy: 0, advertisements: 0.7, curricula: 0.7 }
/** So few documents have in common what they are about, rather than how all such texts are written. */
const few = 20

/**
 * What the documents of a collection have in common (how every curriculum is written, in one language) says nothing of any one of them:
 * most of their mean is taken out of each vector, of documents and queries alike.
 */
export function takeOutCommonGround(dimensions: number, documents: readonly { whole: Float32Array }[], share: number) {
  const common = new Float32Array(dimensions)
  const factor = share / (documents.length + few)
  for (const { whole } of documents) for (let d = 0; d < dimensions; d++) common[d]! += factor * whole[d]!
  const takeOut = (rows: Float32Array): void => {
    for (let start = 0; start < rows.length; start += dimensions) shift(rows.subarray(start, start + dimensions), common)
  }
  return <Vectors extends DocumentVectors | QueryVectors>(vectors: Vectors): Vectors => {
    for (const rows of new Set(Object.values(vectors))) takeOut(rows)
    return vectors
  }
}

/** The row less what is common, of length 1 again; a row of zeros stays. */
function shift(row: Float32Array, common: Float32Array): void {
  let squares = 0
  for (let d = 0; d < row.length; d++) squares += row[d]! * row[d]!
  if (squares === 0) return
  let left = 0
  for (let d = 0; d < row.length; d++) {
    row[d]! -= common[d]!
    left += row[d]! * row[d]!
  }
  const scale = left > 0 ? 1 / Math.sqrt(left) : 0
  for (let d = 0; d < row.length; d++) row[d]! *= scale
}
