import { kinds } from './features.ts'

// A linear chain: each word is tagged in the light of its features and of the tag before it.

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

function logSum(values: Float64Array, size: number): number {
  let most = -Infinity
  for (let at = 0; at < size; at++) if (values[at]! > most) most = values[at]!
  if (most === -Infinity) return most
  let total = 0
  for (let at = 0; at < size; at++) total += Math.exp(values[at]! - most)
  return most + Math.log(total)
}

export type Lattice = { scores: Float64Array[]; ahead: Float64Array[]; back: Float64Array[]; total: number }

/** The sums over all readings up to and from each word, as logarithms. */
export function latticeOf(scores: Float64Array[], { moves }: Model): Lattice {
  const part = new Float64Array(tagCount)
  const ahead = scores.map(() => new Float64Array(tagCount).fill(-Infinity))
  const back = scores.map(() => new Float64Array(tagCount))
  ahead[0]!.forEach((_none, tag) => (ahead[0]![tag] = goesOn(tag) ? -Infinity : scores[0]![tag]!))
  for (let at = 1; at < scores.length; at++)
    for (let to = 0; to < tagCount; to++) {
      let size = 0
      for (let from = 0; from < tagCount; from++)
        if (follows(from, to)) part[size++] = ahead[at - 1]![from]! + moves[from * tagCount + to]!
      ahead[at]![to] = logSum(part, size) + scores[at]![to]!
    }
  for (let at = scores.length - 2; at >= 0; at--)
    for (let from = 0; from < tagCount; from++) {
      let size = 0
      for (let to = 0; to < tagCount; to++)
        if (follows(from, to)) part[size++] = moves[from * tagCount + to]! + scores[at + 1]![to]! + back[at + 1]![to]!
      back[at]![from] = logSum(part, size)
    }
  return { scores, ahead, back, total: logSum(ahead.at(-1)!, tagCount) }
}

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
