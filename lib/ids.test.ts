import { expect, it } from 'vitest'
import { isId, newId, uuid7 } from './ids.ts'

it('sorts in the order of making, within a millisecond too', () => {
  const made = Array.from({ length: 1000 }, () => uuid7(1_800_000_000_000))
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(1000)
  expect(uuid7(1_800_000_000_001) > made.at(-1)!).toBe(true)
  expect(isId('note', newId('note'))).toBe(true)
})
