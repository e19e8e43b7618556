import type { Grammar, Lattice } from '../lattice.ts'
import { kinds } from './features.ts'

// The chain of the slots.

/** 0 is no criterion; of each kind the first word, then the words that go on. */
export const tagCount = 1 + 2 * kinds.length
export const firstOf = (kind: number) => 1 + 2 * kind
export const goesOn = (tag: number) => tag > 0 && tag % 2 === 0
export const kindOfTag = (tag: number) => (tag - 1) >> 1
export const follows = (from: number, to: number) => !goesOn(to) || from === to || from === to - 1

export const bucketBits = 18
export const bucketCount = 1 << bucketBits

export type Model = {
  /** By bucket, then by tag, in units of `unit`. */
  weights: Int8Array | Float32Array
  unit: number
  /** From tag to tag. */
  moves: Float32Array
}

/** What each word's features say of each tag. */
export function scoresOf(features: readonly Int32Array[], { weights, unit }: Model): Float64Array[] {
  return features.map((own) => {
    const sums = new Float64Array(tagCount)
    for (const bucket of own) {
      const base = bucket * tagCount
      for (let tag = 0; tag < tagCount; tag++) sums[tag]! += weights[base + tag]!
    }
    return sums.map((sum) => sum * unit)
  })
}

export const grammarOf = ({ moves }: Pick<Model, 'moves'>): Grammar => ({
  tags: tagCount,
  moves,
  follows,
  opens: (tag) => !goesOn(tag),
})

/** The likeliest reading: a tag a word. */
export function bestOf(scores: readonly Float64Array[], { moves }: Model): number[] {
  const came: Int32Array[] = []
  let last = scores[0]!.map((score, tag) => (goesOn(tag) ? -Infinity : score))
  for (const own of scores.slice(1)) {
    const next = new Float64Array(tagCount).fill(-Infinity)
    const from = new Int32Array(tagCount)
    for (let to = 0; to < tagCount; to++)
      for (let was = 0; was < tagCount; was++) {
        const sum = last[was]! + moves[was * tagCount + to]! + own[to]!
        if (follows(was, to) && sum > next[to]!) [next[to], from[to]] = [sum, was]
      }
    came.push(from)
    last = next
  }
  const tags = [last.indexOf(Math.max(...last))]
  for (const from of came.toReversed()) tags.push(from[tags.at(-1)!]!)
  return tags.toReversed()
}

/** How likely the words from `first` on are tagged just so, as a logarithm. */
export function likelihoodOf(
  { scores, ahead, back, total }: Lattice,
  { moves }: Model,
  { first, tags }: { first: number; tags: readonly number[] },
): number {
  let sum = ahead[first]![tags[0]!]!
  for (let at = 1; at < tags.length; at++) sum += moves[tags[at - 1]! * tagCount + tags[at]!]! + scores[first + at]![tags[at]!]!
  return sum + back[first + tags.length - 1]![tags.at(-1)!]! - total
}
