/** Months since year 0 of an ISO date, partial or not; a year alone is its January. */
export function monthOf(date: string): number {
  const [year, month] = date.split('-').map(Number)
  return year! * 12 + (month ?? 1) - 1
}

/**
 * A stretch of work as `[from, to)` in months. Both months count; between two years alone the difference counts, and one year
 * alone is six months: what a CV that gives years can vouch for.
 */
export function stretch(startDate: string, endDate: string | undefined): { from: number; to: number | null } {
  const from = monthOf(startDate)
  if (!endDate) return { from, to: null }
  if (endDate.length > 4) return { from, to: Math.max(monthOf(endDate) + 1, from + 1) }
  const to = monthOf(endDate) + (startDate.length > 4 ? 6 : 0)
  return { from, to: to > from ? to : from + 6 }
}

/** Months covered by stretches, overlaps counted once; a running one ends at `today` (a month of the same count). */
export function covered(stretches: { from: number; to: number | null }[], today: number): number {
  const sorted = stretches.map(({ from, to }) => [from, Math.min(to ?? today, today)] as const).sort((a, b) => a[0] - b[0])
  let total = 0
  let reached = -Infinity
  for (const [from, to] of sorted) {
    total += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return total
}

/** The month that a day falls in, counted as above, with the day's share of it. */
export function monthOfDay(today: Date): number {
  return today.getUTCFullYear() * 12 + today.getUTCMonth() + today.getUTCDate() / 31
}
