import { latticeOf, shareOf, type Grammar, type Lattice } from '../lattice.ts'

// The chain of the guard: a word is of an unlawful wish or it is not.

export const bucketBits = 20
export const bucketCount = 1 << bucketBits

export type Chain = {
  /** What each bucket says for the wish, in units of `unit`. */
  weights: Int8Array | Float32Array
  unit: number
  /** From lawful to lawful, lawful to wish, wish to lawful, wish to wish; then: to begin with the wish. */
  moves: Float64Array
}

/** How much the features of one word, or of one clause, say together: not more the more of them there are. */
export function sayOf(buckets: Int32Array, weights: Int8Array | Float32Array): number {
  let total = 0
  for (const bucket of buckets) total += weights[bucket]!
  return total / Math.sqrt(Math.max(1, buckets.length))
}

export const grammarOf = ({ moves }: Chain): Grammar => ({ tags: 2, moves })

export function readLattice(words: readonly Int32Array[], chain: Chain): Lattice {
  const { weights, unit, moves } = chain
  const scores = words.map((buckets, at) => Float64Array.of(0, 2 * unit * sayOf(buckets, weights) + (at === 0 ? moves[4]! : 0)))
  return latticeOf(scores, grammarOf(chain))
}

/** How much the reading without a wish weighs, as a logarithm. */
export const noneOf = ({ scores }: Lattice, { moves }: Chain): number => moves[0]! * (scores.length - 1)

export type Reading = {
  /** The logarithm of how much likelier some wish is than none. */
  odds: number
  /** How likely each word is of it, if there is one. */
  shares: Float64Array
}

export function readChain(words: readonly Int32Array[], chain: Chain): Reading {
  const lattice = readLattice(words, chain)
  const none = noneOf(lattice, chain)
  const some = Math.max(1e-12, 1 - Math.exp(none - lattice.total))
  const shares = Float64Array.from(words, (_none, at) => shareOf(lattice, at, 1) / some)
  return { odds: lattice.total + Math.log(some) - none, shares }
}
