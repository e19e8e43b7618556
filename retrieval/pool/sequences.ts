import { type IntList, newIntList, push, reserve } from './lists.ts'

/**
 * A sequence of numbers for each of many owners, one after the other, in pieces of memory that are never copied once they are whole: to
 * move a hundred million numbers would hold everything else.
 */
export type Sequences = { starts: IntList; lengths: IntList; pieces: IntList[] }

const bits = 20
const size = 1 << bits

export const newSequences = (): Sequences => ({ starts: newIntList(64), lengths: newIntList(64), pieces: [newIntList(256)] })

/** The sequence of the next owner; one longer than a piece has a piece of its own. */
export function pushSequence({ starts, lengths, pieces }: Sequences, items: Int32Array): void {
  let piece = pieces[pieces.length - 1]!
  if (piece.length > 0 && piece.length + Math.max(1, items.length) > size) pieces.push((piece = newIntList(size)))
  const end = piece.length + items.length
  if (end > piece.values.length) reserve(piece, Math.max(items.length, Math.min(size, Math.ceil(end * 1.5))))
  push(starts, (pieces.length - 1) * size + piece.length)
  push(lengths, items.length)
  piece.values.set(items, piece.length)
  piece.length = end
}

/** Where it stands in memory: what is written to it stays. */
export function sequenceOf({ starts, lengths, pieces }: Sequences, owner: number): Int32Array {
  const start = starts.values[owner]!
  const from = start & (size - 1)
  return pieces[start >>> bits]!.values.subarray(from, from + lengths.values[owner]!)
}
