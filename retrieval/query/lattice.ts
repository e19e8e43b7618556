// A linear chain: each word has a tag, in the light of its scores and of the tag before it. The tagger of slots and the guard's reader of wishes
// are such chains.

export type Grammar = {
  tags: number
  /** What going from tag to tag adds, at `from * tags + to`. */
  moves: ArrayLike<number>
  /** Which tag may follow which, and which may begin: any where absent. */
  follows?: (from: number, to: number) => boolean
  opens?: (tag: number) => boolean
}

/** By word and tag, the sums over all readings up to and from it, as logarithms; `total` is that of all readings. */
export type Lattice = { scores: Float64Array[]; ahead: Float64Array[]; back: Float64Array[]; total: number }

export function latticeOf(scores: Float64Array[], grammar: Grammar): Lattice {
  const { tags, moves, follows = anything, opens = anything } = grammar
  const part = new Float64Array(tags)
  const ahead = scores.map(() => new Float64Array(tags).fill(-Infinity))
  const back = scores.map(() => new Float64Array(tags))
  ahead[0]!.forEach((_none, tag) => (ahead[0]![tag] = opens(tag) ? scores[0]![tag]! : -Infinity))
  for (let at = 1; at < scores.length; at++)
    for (let to = 0; to < tags; to++) {
      let size = 0
      for (let from = 0; from < tags; from++)
        if (follows(from, to)) part[size++] = ahead[at - 1]![from]! + moves[from * tags + to]!
      ahead[at]![to] = logSum(part, size) + scores[at]![to]!
    }
  for (let at = scores.length - 2; at >= 0; at--)
    for (let from = 0; from < tags; from++) {
      let size = 0
      for (let to = 0; to < tags; to++)
        if (follows(from, to)) part[size++] = moves[from * tags + to]! + scores[at + 1]![to]! + back[at + 1]![to]!
      back[at]![from] = logSum(part, size)
    }
  return { scores, ahead, back, total: logSum(ahead.at(-1)!, tags) }
}

const anything = () => true

function logSum(values: Float64Array, size: number): number {
  let most = -Infinity
  for (let at = 0; at < size; at++) if (values[at]! > most) most = values[at]!
  if (most === -Infinity) return most
  let total = 0
  for (let at = 0; at < size; at++) total += Math.exp(values[at]! - most)
  return most + Math.log(total)
}

/** How likely a word has a tag. */
export const shareOf = ({ ahead, back, total }: Lattice, at: number, tag: number): number =>
  Math.exp(ahead[at]![tag]! + back[at]![tag]! - total)

/** How often each move is made, over all readings. */
export function movesMade({ scores, ahead, back, total }: Lattice, { tags, moves, follows = anything }: Grammar): Float64Array {
  const made = new Float64Array(tags * tags)
  for (let at = 1; at < scores.length; at++)
    for (let from = 0; from < tags; from++)
      for (let to = 0; to < tags; to++)
        if (follows(from, to) && ahead[at - 1]![from]! > -Infinity)
          made[from * tags + to]! += Math.exp(
            ahead[at - 1]![from]! + moves[from * tags + to]! + scores[at]![to]! + back[at]![to]! - total,
          )
  return made
}
