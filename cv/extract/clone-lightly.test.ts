import { expect, it } from 'vitest'
import { cloneLightly } from './clone-lightly.ts'

class Letter {
  readonly unicode = 'é'
}

it('what its sender empties afterwards stays, and what is only read is not copied', () => {
  const letter = new Letter()
  const bytes = new Uint8Array([1, 2])
  const bare = Object.assign(Object.create(null) as Record<string, unknown>, { of: [letter] })
  const sent = { action: 'page', chunk: { names: [1, 2], given: [[letter, -3], null, [bytes]] }, bare, nothing: undefined }
  const copy = cloneLightly(sent)
  expect(copy).toEqual(sent)
  sent.chunk.names.length = 0
  sent.chunk.given[0]!.length = 0
  sent.chunk.given.length = 0
  expect(copy.chunk.names).toEqual([1, 2])
  expect(copy.chunk.given).toEqual([[letter, -3], null, [bytes]])
  expect([copy.chunk.given[0]![0], copy.chunk.given[2]![0]]).toEqual([letter, bytes])
  expect(copy.chunk.given[0]![0]).toBe(letter)
  expect(copy.chunk.given[2]![0]).toBe(bytes)
})
