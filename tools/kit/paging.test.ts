import { describe, expect, it } from 'vitest'
import { orderFrom, pageOf, readStart } from './paging.ts'

/** A list of rows, the greatest key first, read as a tool reads it. */
function read(keys: readonly string[], limit: number, cursor?: string) {
  const start = readStart(cursor)
  const { sign, direction } = orderFrom(start)
  const there = keys.filter((key) => !start || (sign === '<' ? key < start.key : key > start.key))
  const rows = there.toSorted((a, b) => (direction === 'asc' ? 1 : -1) * (a < b ? -1 : 1)).slice(0, limit + 1)
  const { page, cursors } = pageOf(rows, { limit, start, keyOf: (row) => row })
  return { page: page.join(''), ...cursors }
}

describe('pageOf', () => {
  const letters = [...'abcdefg']

  it('goes down to the last page and up again by the same pages', () => {
    const [first, second, third] = [read(letters, 3), read(letters, 3, 'e'), read(letters, 3, 'b')]
    expect(first).toEqual({ page: 'gfe', nextCursor: 'e' })
    expect(second).toEqual({ page: 'dcb', previousCursor: '<d', nextCursor: 'b' })
    expect(third).toEqual({ page: 'a', previousCursor: '<a' })
    expect(read(letters, 3, third.previousCursor)).toMatchObject({ page: 'dcb' })
    expect(read(letters, 3, second.previousCursor)).toEqual({ page: 'gfe', nextCursor: 'e' })
  })

  it('shows on the way back the rows that were there, and leads to what came since', () => {
    expect(read([...letters, 'h', 'i'], 3, '<d')).toEqual({ page: 'gfe', previousCursor: '<g', nextCursor: 'e' })
    expect(read([...letters, 'h', 'i'], 3, '<g')).toEqual({ page: 'ih', nextCursor: 'h' })
  })

  it('leads back from a page whose rows are gone', () => {
    expect(read(['f', 'g'], 3, 'b')).toEqual({ page: '', previousCursor: '<b' })
  })
})
