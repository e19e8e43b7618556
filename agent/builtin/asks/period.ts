import { wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import { readNumber } from '#retrieval/query/numbers'

/** Days of Paris, both of them in it; `name` where a word of ours says it. */
export type Period = { from: string; to: string; name?: 'today' | 'tomorrow' | 'week' | 'next' }
type Way = 'past' | 'coming'

const weekdays = [
  /\b(?:dimanche|sunday)\b/,
  /\b(?:lundi|monday)\b/,
  /\b(?:mardi|tues?day)\b/,
  /\b(?:mercredi|wednesday)\b/,
  /\b(?:jeudi|thursday)\b/,
  /\b(?:vendredi|friday)\b/,
  /\b(?:samedi|saturday)\b/,
]
const since = /\b(?:depuis|since|a partir|from)\b/
const oneDay = 24 * 3600_000

/** The day that lies so many days from another. */
export const dayFrom = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * oneDay).toISOString().slice(0, 10)

/** Whole days from a moment to now. */
export const daysSince = (moment: string, now: Date): number => Math.floor((now.getTime() - Date.parse(moment)) / oneDay)

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()

/** The days that a question is about: what was done or came in lies before now, an interview after. */
export function periodIn(text: string, now: Date, way: Way): Period | undefined {
  const said = fold(text)
  const today = wallOf(now).day
  const monday = dayFrom(today, -((weekdayOf(today) + 6) % 7))
  const past = way === 'past'
  if (/\b(?:avant hier|day before yesterday)\b/.test(said)) return one(dayFrom(today, -2))
  if (/\b(?:hier|yesterday)\b/.test(said))
    return since.test(said) ? { from: dayFrom(today, -1), to: today } : one(dayFrom(today, -1))
  if (/\b(?:apres demain|day after tomorrow)\b/.test(said)) return one(dayFrom(today, 2))
  if (/\b(?:demain|tomorrow)\b/.test(said)) return { ...one(dayFrom(today, 1)), name: 'tomorrow' }
  if (/\b(?:semaine prochaine|next week)\b/.test(said)) return { from: dayFrom(monday, 7), to: dayFrom(monday, 13), name: 'next' }
  if (/\b(?:semaine (?:derniere|passee)|last week)\b/.test(said)) return { from: dayFrom(monday, -7), to: dayFrom(monday, -1) }
  const span = /\b(\w+) (?:derniers |last )?(jours?|semaines?|days?|weeks?|mois|months?)\b/.exec(said)
  const many = span ? Number(readNumber(span[1]!) ?? span[1]) : Number.NaN
  if (span && many > 0 && many < 100) return around(today, many * lengthOf(span[2]!), past)
  if (/\b(?:semaine|week)\b/.test(said))
    return { from: past ? monday : today, to: past ? today : dayFrom(monday, 6), name: 'week' }
  if (/\b(?:mois|month)\b/.test(said)) return { from: `${today.slice(0, 8)}01`, to: past ? today : dayFrom(today, 31) }
  const weekday = weekdays.findIndex((pattern) => pattern.test(said))
  if (weekday !== -1) return ofWeekday(said, { today, weekday, past })
  if (/\b(?:week ?end|weekend)\b/.test(said))
    return past ? { from: dayFrom(monday, -2), to: today } : { from: dayFrom(monday, 5), to: dayFrom(monday, 6) }
  return /\b(?:aujourd hui|today|ce (?:matin|soir|midi)|cet apres midi|this (?:morning|afternoon|evening)|tonight|(?:du|le) jour)\b/.test(
    said,
  )
    ? { ...one(today), name: 'today' }
    : undefined
}

const one = (day: string): Period => ({ from: day, to: day })
const lengthOf = (unit: string) => (/^(?:semaine|week)/.test(unit) ? 7 : /^(?:mois|month)/.test(unit) ? 30 : 1)
const around = (today: string, days: number, past: boolean): Period =>
  past ? { from: dayFrom(today, -days), to: today } : { from: today, to: dayFrom(today, days) }

/** «vendredi» is the nearest one on that side; «depuis lundi» runs from there. */
function ofWeekday(said: string, { today, weekday, past }: { today: string; weekday: number; past: boolean }): Period {
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const later = /\b(?:prochaine?|next)\b/.test(said) && ahead === 0 ? 7 : ahead
  const day = dayFrom(today, past ? -((7 - ahead) % 7) : later)
  return since.test(said) ? { from: day, to: past ? today : dayFrom(day, 30) } : one(day)
}
