// A linear chain of two tags: a word is of an unlawful wish or it is not, in the light of its features and of the word before it.

export const bucketBits = 20
export const bucketCount = 1 << bucketBits

export type Chain = {
  /** What each bucket says for the wish, in units of `unit`. */
  weights: Int8Array | Float32Array
  unit: number
  /** From lawful to lawful, lawful to wish, wish to lawful, wish to wish; then: to begin with the wish. */
  moves: Float64Array
}
/** `ahead` and `back`: two numbers a word, the sums over all readings up to and from it, as logarithms; `none`: that of the reading without a wish. */
export type Lattice = { ahead: Float64Array; back: Float64Array; total: number; none: number }

export const sum = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))

/** How much the features of one word, or of one clause, say together: not more the more of them there are. */
export function sayOf(buckets: Int32Array, weights: Int8Array | Float32Array): number {
  let total = 0
  for (const bucket of buckets) total += weights[bucket]!
  return total / Math.sqrt(Math.max(1, buckets.length))
}

export const scoresOf = (words: readonly Int32Array[], { weights, unit }: Chain): Float64Array =>
  Float64Array.from(words, (buckets) => 2 * unit * sayOf(buckets, weights))

export function latticeOf(scores: Float64Array, { moves }: Chain): Lattice {
  const [stay, begin, end, goOn, open] = moves as unknown as [number, number, number, number, number]
  const count = scores.length
  const [ahead, back] = [new Float64Array(2 * count), new Float64Array(2 * count)]
  ahead[1] = scores[0]! + open
  for (let at = 1; at < count; at++) {
    const [no, yes] = [ahead[2 * at - 2]!, ahead[2 * at - 1]!]
    ahead[2 * at] = sum(no + stay, yes + end)
    ahead[2 * at + 1] = sum(no + begin, yes + goOn) + scores[at]!
  }
  for (let at = count - 2; at >= 0; at--) {
    const [no, yes] = [back[2 * at + 2]!, back[2 * at + 3]! + scores[at + 1]!]
    back[2 * at] = sum(stay + no, begin + yes)
    back[2 * at + 1] = sum(end + no, goOn + yes)
  }
  return { ahead, back, total: sum(ahead[2 * count - 2]!, ahead[2 * count - 1]!), none: stay * (count - 1) }
}

export type Reading = {
  /** The logarithm of how much likelier some wish is than none. */
  odds: number
  /** How likely each word is of it, if there is one. */
  shares: Float64Array
}

export function readChain(words: readonly Int32Array[], chain: Chain): Reading {
  const { ahead, back, total, none } = latticeOf(scoresOf(words, chain), chain)
  const some = Math.max(1e-12, 1 - Math.exp(none - total))
  const shares = Float64Array.from(words, (_none, at) => Math.exp(ahead[2 * at + 1]! + back[2 * at + 1]! - total) / some)
  return { odds: total + Math.log(some) - none, shares }
}
