export const periods = ['30', '90', '365', 'all'] as const
export type Period = (typeof periods)[number]

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })

export const isPeriod = (value: string | undefined): value is Period => periods.includes(value as Period)

/** The days that a period takes in, today the last one. */
export function daysOf(period: Period, now = Date.now()): { from?: string; to?: string } {
  if (period === 'all') return {}
  return { from: calendar.format(now - (Number(period) - 1) * 86_400_000), to: calendar.format(now) }
}
