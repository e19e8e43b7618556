import type { Locale } from './locale.ts'

const tags = { fr: 'fr-FR', en: 'en-GB' } as const
const nbsp = '\u00a0'
const day = 24 * 3600_000
/** The clock of the employment area: the server and every browser write the same hour. */
const zone = 'Europe/Paris'

export type Moment = Date | string | number

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })

function startOfDay(moment: Moment): number {
  return Date.parse(calendar.format(new Date(moment)))
}

/** Numbers and moments as each language writes them: «14 h 12», «1 042», “14:12”, “1,042”. */
export function createFormat(locale: Locale) {
  const tag = tags[locale]
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(tag, { timeZone: zone, ...options })
    return (moment: Moment) => formatter.format(new Date(moment))
  }
  const short = dates({ day: 'numeric', month: 'short' })
  const shortYear = dates({ day: 'numeric', month: 'short', year: 'numeric' })
  const clock = new Intl.DateTimeFormat(tag, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
  const relativeDay = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'always', style: 'short' })
  const number = new Intl.NumberFormat(tag)

  function time(moment: Moment): string {
    if (locale === 'en') return clock.format(new Date(moment))
    const parts = clock.formatToParts(new Date(moment))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
    return `${Number(part('hour'))}${nbsp}h${nbsp}${part('minute')}`
  }
  function daysFrom(moment: Moment, now: Moment): number {
    return Math.round((startOfDay(moment) - startOfDay(now)) / day)
  }
  return {
    number: (value: number) => number.format(value),
    percent: (value: number) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(value / 100),
    decimal: (value: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: value % 1 ? 2 : 0 }).format(value),
    bytes: (value: number) => formatBytes(locale, value),
    list: (items: readonly string[]) => new Intl.ListFormat(tag).format(items),
    time,
    date: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    month: dates({ month: 'long', year: 'numeric' }),
    /** The shortest that is still exact: the year only when it is another one. */
    day: (moment: Moment, now: Moment = Date.now()) =>
      calendar.format(new Date(moment)).slice(0, 4) === calendar.format(new Date(now)).slice(0, 4)
        ? short(moment)
        : shortYear(moment),
    /** «aujourd’hui», «hier», «demain» and so on. */
    relativeDay: (moment: Moment, now: Moment = Date.now()) => relativeDay.format(daysFrom(moment, now), 'day'),
    daysFrom: (moment: Moment, now: Moment = Date.now()) => daysFrom(moment, now),
    /** Time for lists: minutes and hours today, then days, then the date. */
    ago(moment: Moment, now: Moment = Date.now()) {
      const minutes = Math.round((new Date(moment).getTime() - new Date(now).getTime()) / 60_000)
      if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute')
      if (Math.abs(minutes) < 60 * 24) return relative.format(Math.round(minutes / 60), 'hour')
      if (Math.abs(minutes) < 60 * 24 * 14) return relative.format(Math.round(minutes / (60 * 24)), 'day')
      return shortYear(moment)
    },
  }
}

function formatBytes(locale: Locale, value: number): string {
  const units = locale === 'fr' ? ['o', 'ko', 'Mo'] : ['B', 'kB', 'MB']
  const power = value < 1000 ? 0 : value < 1_000_000 ? 1 : 2
  const number = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: power === 2 ? 1 : 0 }).format(value / 1000 ** power)
  return `${number}${nbsp}${units[power]}`
}

export type Format = ReturnType<typeof createFormat>
