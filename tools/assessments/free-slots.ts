import type { InterviewSlot } from '#db/schema'
import { momentOf, wallOf } from '#lib/paris-clock'
import { isWorkingDay, nextDay } from './paris-time.ts'

export type Busy = { start: Date; end: Date }
type Wanted = { from: Date; minutes: number; count: number; busy: readonly Busy[] }

/** Minutes of the day: mornings from nine to noon, afternoons from two to six. */
const hours: [number, number][] = [
  [540, 720],
  [840, 1080],
]
const step = 30
const daysAhead = 30
/** So that choices differ, no more than this many on one half-day. */
const perHalfDay = 1

export const overlaps = (start: Date, end: Date, busy: Busy) => start < busy.end && busy.start < end

/** The first free times in working hours after `from`, spread over half-days; may be fewer than asked for. */
export function freeSlots({ from, minutes, count, busy }: Wanted): InterviewSlot[] {
  const found: InterviewSlot[] = []
  let { day } = wallOf(from)
  for (let ahead = 0; ahead < daysAhead && found.length < count; ahead += 1, day = nextDay(day)) {
    if (!isWorkingDay(day)) continue
    for (const half of hours) found.push(...freeIn({ day, half, from, minutes, busy }))
  }
  return found.slice(0, count)
}

type HalfDay = { day: string; half: [number, number]; from: Date; minutes: number; busy: readonly Busy[] }

function freeIn({ day, half: [opens, shuts], from, minutes, busy }: HalfDay): InterviewSlot[] {
  const found: InterviewSlot[] = []
  for (let at = opens; at + minutes <= shuts && found.length < perHalfDay; at += step) {
    const start = momentOf({ day, minutes: at })
    if (!start || start < from) continue
    const end = new Date(start.getTime() + minutes * 60_000)
    if (busy.some((one) => overlaps(start, end, one))) continue
    found.push({ start: start.toISOString(), end: end.toISOString() })
  }
  return found
}
