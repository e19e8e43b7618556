const backMark = '<'

/** Where a page of a list, the newest first, begins: below a row, or (`back`) just above it. */
export type Start = { key: string; back: boolean }

export function readStart(cursor: string | undefined): Start | undefined {
  if (!cursor) return undefined
  return cursor.startsWith(backMark) ? { key: cursor.slice(backMark.length), back: true } : { key: cursor, back: false }
}

/** How rows are asked for: those below the start, the highest first, or those above it, the nearest first. */
export const orderFrom = (start: Start | undefined) =>
  start?.back ? ({ sign: '>', direction: 'asc' } as const) : ({ sign: '<', direction: 'desc' } as const)

type Given<Row> = { limit: number; start: Start | undefined; keyOf: (row: Row) => string }

/** The page in rows read in the order of `orderFrom`, one more than `limit` where there are more; and the cursors of its neighbours. */
export function pageOf<Row>(rows: readonly Row[], { limit, start, keyOf }: Given<Row>) {
  const more = rows.length > limit
  const page = start?.back ? rows.slice(0, limit).toReversed() : rows.slice(0, limit)
  const [first, last] = [page[0], page.at(-1)]
  const above = first ? keyOf(first) : start?.key
  const below = last ? keyOf(last) : start?.key
  return {
    page,
    cursors: {
      ...((start?.back ? more : start) && above ? { previousCursor: `${backMark}${above}` } : {}),
      ...((start?.back || more) && below ? { nextCursor: below } : {}),
    },
  }
}
