import { dayWriter } from '#lib/paris-clock'
import type { Locale } from './locale.ts'

const tags = { fr: 'fr-FR', en: 'en-GB' } as const
const nbsp = '\u00a0'
const minute = 60_000
const day = 24 * 60 * minute
/** The clock of the employment area: the server and every browser write the same hour. */
const zone = 'Europe/Paris'

export type Moment = Date | string | number

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const dayOf = (moment: Moment) => calendar.format(new Date(moment))
const sameYear = (left: Moment, right: Moment) => dayOf(left).slice(0, 4) === dayOf(right).slice(0, 4)

/** How many days of the calendar from `now`: yesterday is −1, whatever the hour. */
function daysFrom(moment: Moment, now: Moment = Date.now()): number {
  return Math.round((Date.parse(dayOf(moment)) - Date.parse(dayOf(now))) / day)
}

function createNumbers(locale: Locale) {
  const tag = tags[locale]
  // The narrow no-break space of French numbers is missing from many fonts; the wide one is in all.
  const written = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(tag, options)
    return (value: number) => formatter.format(value).replaceAll('\u202f', nbsp)
  }
  const percent = written({ style: 'percent', maximumFractionDigits: 0 })
  return {
    number: written({}),
    decimal: written({ maximumFractionDigits: 1 }),
    /** From a share of 0 to 100. */
    percent: (value: number) => percent(value / 100),
    money: (value: number, currency: string) =>
      written({ style: 'currency', currency, maximumFractionDigits: value % 1 ? 2 : 0 })(value),
    bytes(value: number) {
      const units = locale === 'fr' ? ['o', 'ko', 'Mo'] : ['B', 'kB', 'MB']
      const power = value < 1000 ? 0 : value < 1_000_000 ? 1 : 2
      return `${written({ maximumFractionDigits: power === 2 ? 1 : 0 })(value / 1000 ** power)}${nbsp}${units[power]}`
    },
  }
}

function createDates(locale: Locale) {
  const written = (options: Intl.DateTimeFormatOptions) => dayWriter(locale, options)
  const month = written({ month: 'long', year: 'numeric' })
  const monthAlone = written({ month: 'long' })
  const short = written({ day: 'numeric', month: 'short' })
  const shortYear = written({ day: 'numeric', month: 'short', year: 'numeric' })
  return {
    date: written({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: written({ weekday: 'long', day: 'numeric', month: 'long' }),
    month,
    /** The month alone within this year. */
    monthOf: (moment: Moment, now: Moment = Date.now()) => (sameYear(moment, now) ? monthAlone : month)(moment),
    /** The shortest that is still exact: the year only when it is another one. */
    day: (moment: Moment, now: Moment = Date.now()) => (sameYear(moment, now) ? short : shortYear)(moment),
  }
}

/** Numbers and moments as each language writes them: «14 h 12», «1 042», “14:12”, “1,042”. */
export function createFormat(locale: Locale) {
  const tag = tags[locale]
  const dates = createDates(locale)
  const clock = new Intl.DateTimeFormat(tag, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
  const nearDay = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const near = new Intl.RelativeTimeFormat(tag, { numeric: 'always', style: 'short' })
  return {
    ...createNumbers(locale),
    ...dates,
    daysFrom,
    list: (items: readonly string[]) => new Intl.ListFormat(tag).format(items),
    time(moment: Moment): string {
      if (locale === 'en') return clock.format(new Date(moment))
      const parts = clock.formatToParts(new Date(moment))
      const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? ''
      return `${Number(part('hour'))}${nbsp}h${nbsp}${part('minute')}`
    },
    /** «aujourd’hui», «hier», «demain», then a count of days. */
    relativeDay: (moment: Moment, now: Moment = Date.now()) => nearDay.format(daysFrom(moment, now), 'day'),
    /** Time for lists: minutes, hours, days for two weeks, then the date. */
    ago(moment: Moment, now: Moment = Date.now()): string {
      const minutes = Math.round((new Date(moment).getTime() - new Date(now).getTime()) / minute)
      if (Math.abs(minutes) < 60) return near.format(minutes, 'minute')
      if (Math.abs(minutes) < 60 * 24) return near.format(Math.round(minutes / 60), 'hour')
      if (Math.abs(minutes) < 60 * 24 * 14) return near.format(Math.round(minutes / 60 / 24), 'day')
      return dates.day(moment, now)
    },
  }
}

export type Format = ReturnType<typeof createFormat>
