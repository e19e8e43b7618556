import { expect, it } from 'vitest'
import { newSequences, pushSequence, sequenceOf } from './sequences.ts'

it('gives each owner their own sequence, however long the others are', () => {
  const sequences = newSequences()
  const lengths = [3, 0, 900_000, 200_000, 1, 2_500_000, 7, 0, 1_048_576, 0, 4]
  const made = lengths.map((length, owner) => new Int32Array(length).fill(owner + 1))
  for (const own of made) pushSequence(sequences, own)
  for (const [owner, own] of made.entries()) {
    const found = sequenceOf(sequences, owner)
    expect([found.length, found.every((item) => item === owner + 1)], `${owner}`).toEqual([own.length, true])
  }
  sequenceOf(sequences, 3).fill(-1)
  expect([sequenceOf(sequences, 3)[0], sequenceOf(sequences, 2).at(-1), sequenceOf(sequences, 4)[0]]).toEqual([-1, 3, 5])
})

it('never moves what a whole piece holds', () => {
  const sequences = newSequences()
  pushSequence(sequences, new Int32Array(1_000_000))
  const { values } = sequences.pieces[0]!
  for (let count = 0; count < 40; count += 1) pushSequence(sequences, new Int32Array(100_000))
  expect(sequences.pieces[0]!.values).toBe(values)
  expect(sequences.pieces.length).toBe(5)
})
