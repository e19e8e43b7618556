import { momentOf, wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import { argsOf } from '#retrieval/query/intent/args'
import { timeOf } from '#retrieval/query/intent/when'
import { dayFrom, periodIn } from './asks/period.ts'
import type { Context } from './context.ts'

type Part = 'morning' | 'afternoon' | 'evening'
const parts: [Part, RegExp][] = [
  ['morning', /\b(?:matins?|matinees?|mornings?)\b/],
  ['afternoon', /\b(?:apres midis?|aprem|afternoons?)\b/],
  ['evening', /\b(?:soirs?|soirees?|evenings?|fin de journee|end of the day|after work)\b/],
]
/** Whole hours that are offered where a part of a day is all that is said of the hour. */
const hoursOf: Record<Part | 'day', readonly number[]> = {
  morning: [9, 10, 11],
  afternoon: [14, 15, 16],
  evening: [17, 18],
  day: [10, 14],
}
const most = 10
const between = /\s+(?:ou|or|et|and|puis|sinon|else)\s+|[,;/]\s*/iu

export type Times = { starts: string[]; from?: string }

const partIn = (said: string): Part | undefined => parts.find(([, pattern]) => pattern.test(said))?.[0]

/** «2026-12-03T14:00» on the wall in Paris as a moment. */
export function momentSaid(start: string | undefined): Date | undefined {
  const [day, time] = (start ?? '').split('T')
  if (!day || !time) return undefined
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return momentOf({ day, minutes: hours * 60 + minutes })
}

/**
 * The times to offer that a sentence says: «jeudi à 14 h ou vendredi à 10 h», “Tuesday or Thursday afternoon”, «l’après-midi»; else from when,
 * «la semaine prochaine».
 */
export function timesSaid(context: Context, start: string | undefined): Times {
  const { text, situation } = context
  const [today, part] = [wallOf(situation.now).day, partIn(fold(text))]
  const days = daysIn(context)
  const named = days.flatMap(({ day, time }) => (time ? [`${day}T${time}`] : []))
  if (named.length > 1) return { starts: momentsOf(named) }
  const moment = momentSaid(start)
  if (moment) return { starts: [moment.toISOString()] }
  const bare = days.length > 0 ? days.map(({ day }) => day) : start ? [start.slice(0, 10)] : []
  if (bare.length > 1 || (bare.length > 0 && part)) return { starts: offered(bare, part) }
  const from = bare[0] ?? periodIn(text, situation.now, 'coming')?.from
  if (part) return { starts: offered(workdays(from && from > today ? from : dayFrom(today, 1)), part) }
  const first = from && from > today ? momentOf({ day: from, minutes: 0 }) : undefined
  return { starts: [], ...(first ? { from: first.toISOString() } : {}) }
}

type Day = { day: string; time?: string | undefined }

/** The days of a sentence in its order; an hour said alone is one more of the day before it. */
function daysIn({ text, situation, turn }: Context): Day[] {
  const today = situation.now.toISOString().slice(0, 10)
  const days: Day[] = []
  for (const piece of text.split(between)) {
    const { start } = argsOf('schedule_interview', piece, { ...turn.args, today, shown: [] })
    const [day, time] = (start ?? '').split('T')
    const [alone, last] = [day ? undefined : timeOf(piece), days.at(-1)]
    if (day) days.push({ day, time })
    else if (alone && last?.time) days.push({ day: last.day, time: alone })
    else if (alone && last) last.time = alone
  }
  return days
}

const momentsOf = (starts: readonly string[]) =>
  starts
    .flatMap((start) => momentSaid(start)?.toISOString() ?? [])
    .filter((start, at, all) => all.indexOf(start) === at)
    .slice(0, most)

const offered = (days: readonly string[], part: Part | undefined) =>
  momentsOf(days.flatMap((day) => hoursOf[part ?? 'day'].map((hour) => `${day}T${String(hour).padStart(2, '0')}:00`)))

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()

/** Three days of work from a day on. */
const workdays = (from: string): string[] =>
  Array.from({ length: 7 }, (_, ahead) => dayFrom(from, ahead))
    .filter((day) => weekdayOf(day) % 6 !== 0)
    .slice(0, 3)
