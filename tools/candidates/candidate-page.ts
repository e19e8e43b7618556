import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { AppError } from '#lib/errors'
import { freeFrom } from './candidate-filters.ts'

export const candidateSorts = ['recent', 'added', 'availability', 'completeness', 'headline', 'city'] as const
export type CandidateSort = (typeof candidateSorts)[number]

type Order = { key: RawBuilder<string>; type: 'timestamptz' | 'text' | 'int'; down: boolean }

/** What a list is sorted by: a key that the database writes as text, and the type it compares by. The id breaks ties. */
export function orderOf(sort: CandidateSort, now: Date): Order {
  const orders: Record<CandidateSort, Order> = {
    recent: { key: sql`candidate.updated_at`, type: 'timestamptz', down: true },
    added: { key: sql`candidate.created_at`, type: 'timestamptz', down: true },
    availability: { key: freeFrom(now), type: 'text', down: false },
    completeness: { key: sql`candidate.completeness`, type: 'int', down: true },
    headline: { key: sql`unaccent(lower(candidate.headline))`, type: 'text', down: false },
    city: { key: sql`unaccent(lower(candidate.city))`, type: 'text', down: false },
  }
  return orders[sort]
}

/** Where a page begins: after a row, or (`back`) before one. */
export type Place = { key: string; id: string; back: boolean }

export function writeCursor(sort: CandidateSort, { key, id, back }: Place): string {
  return Buffer.from(JSON.stringify([sort, key, id, back ? 1 : 0])).toString('base64url')
}

/** @throws AppError `invalid` where the text is not a cursor of this order. */
export function readCursor(sort: CandidateSort, cursor: string): Place {
  try {
    const [of, key, id, back] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (of === sort && typeof key === 'string' && typeof id === 'string') return { key, id, back: back === 1 }
  } catch {
    // Not ours: told below, as a cursor of another order is.
  }
  throw new AppError('invalid', 'This cursor is of another list', { reason: 'cursor_invalid' })
}

const typed = ({ type }: Order, value: string) =>
  ({ timestamptz: sql`${value}::timestamptz`, text: sql`${value}::text`, int: sql`${value}::int` })[type]

/** The rows after (or before) a place in an order. */
export function beyond(order: Order, { key, id, back }: Place): RawBuilder<SqlBool> {
  const sign = order.down === back ? sql`>` : sql`<`
  return sql<SqlBool>`(${order.key}, candidate.id) ${sign} (${typed(order, key)}, ${id})`
}
