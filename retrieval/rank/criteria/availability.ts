import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, type Today, met, notMet, unknown } from './criterion.ts'

const day = 24 * 3600_000

/** Days until the person can start: a stated date that is past means now; a notice counts from today. */
export function daysUntilFree(document: SearchDocument, today: Today): number | undefined {
  const stated = document.wishes.availability
  if (!stated) return undefined
  const from = stated.from ? startOf(stated.from) : undefined
  if (from !== undefined && Number.isFinite(from)) return Math.max(0, Math.ceil((from - today.date.getTime()) / day))
  return stated.noticeDays
}

function startOf(date: string): number {
  return Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
}

export function judgeAvailability(
  wanted: { max_notice_days?: number; by?: string },
  document: SearchDocument,
  today: Today,
): Finding {
  const days = daysUntilFree(document, today)
  if (days === undefined) return unknown
  const { at } = document.wishes.availability!
  const until = wanted.by ? Math.ceil((startOf(wanted.by) - today.date.getTime()) / day) : Infinity
  const limit = Math.min(wanted.max_notice_days ?? Infinity, Math.max(0, until))
  const detail = { key: 'free_in', params: { days } }
  const degree = 1 / (1 + days / 30)
  return days <= limit ? met(at, { detail, degree }) : notMet(at, { detail, degree })
}

export const availabilityJudge =
  (wanted: { max_notice_days?: number; by?: string }): Judge =>
  (document, today) =>
    judgeAvailability(wanted, document, today)
