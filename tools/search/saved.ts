import { z } from 'zod'
import { AppError } from '#lib/errors'
import { filters } from '#retrieval/query/slots'
import type { ReadContext } from '../kit/define.ts'

export const alerts = ['none', 'daily', 'weekly'] as const
export type Alert = (typeof alerts)[number]

/** A search as its owner saved it, with what came since they last looked. */
export const savedSearch = z.object({
  id: z.string(),
  name: z.string(),
  filters,
  nice: z.array(z.string()),
  text: z.string(),
  alert: z.enum(alerts),
  version: z.number().int(),
  /** People found by the runs of the alert since the owner last looked. */
  fresh: z.number().int(),
  freshSince: z.string().optional(),
  nextRunAt: z.string().optional(),
  createdAt: z.string(),
})

const hour = 7

/** Seven in the morning, in Paris, of the next day or of the next Monday: alerts are read at the beginning of work. */
export function nextRun(alert: Alert, now: Date): Date | null {
  if (alert === 'none') return null
  const day = new Date(now)
  const daysToMonday = (8 - day.getUTCDay()) % 7 || 7
  day.setUTCDate(day.getUTCDate() + (alert === 'weekly' ? daysToMonday : 1))
  day.setUTCHours(hour - offsetOf(day), 0, 0, 0)
  return day
}

/** Hours by which Paris is ahead of UTC on that day. */
function offsetOf(day: Date): number {
  const noon = new Date(day)
  noon.setUTCHours(12, 0, 0, 0)
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hour12: false }).format(noon)
  return Number(shown) - 12
}

/** One saved search of the caller's own. @throws not_found, also for somebody else's. */
export async function ownSearch({ db, caller }: Pick<ReadContext, 'db' | 'caller'>, id: string) {
  const row = await db
    .selectFrom('saved_search')
    .selectAll()
    .where('id', '=', id)
    .where('user_id', '=', caller.userId)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', `No saved search ${id}`, { reason: 'search_unknown' })
  return row
}

type Row = Awaited<ReturnType<typeof ownSearch>>

/** Rows as they are shown, with the count of their unread alerts in one select. */
export async function present({ db }: Pick<ReadContext, 'db'>, rows: Row[]): Promise<z.input<typeof savedSearch>[]> {
  if (rows.length === 0) return []
  const unread = await db
    .selectFrom('search_alert')
    .select(['saved_search_id', 'since', 'total'])
    .where(
      'saved_search_id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('read_at', 'is', null)
    .orderBy('created_at')
    .execute()
  const bySearch = Map.groupBy(unread, (one) => one.saved_search_id)
  return rows.map((row) => {
    const own = bySearch.get(row.id) ?? []
    return {
      id: row.id,
      name: row.name,
      filters: filters.parse(row.filters),
      nice: row.nice,
      text: row.text,
      alert: row.alert,
      version: row.version,
      fresh: own.reduce((total, one) => total + one.total, 0),
      ...(own[0] ? { freshSince: own[0].since.toISOString() } : {}),
      ...(row.next_run_at ? { nextRunAt: row.next_run_at.toISOString() } : {}),
      createdAt: row.created_at.toISOString(),
    }
  })
}
