import { type Draft, type Made, take } from './draft.ts'
import type { Filters } from './slots.ts'

type Rhythm = NonNullable<Filters['schedule']>[number]
/** Hours of the clock, 0 to 24 and fractions. */
type Range = { from: number; to: number }

const hour = (name: string) =>
  `(?<${name}>[01]?\\d|2[0-4])(?:(?:h|:|\\.)(?<${name}Min>[0-5]\\d))?(?: ?(?<${name}Half>[ap]\\.?m\\.?|h(?:eures?)?|o'?clock))?`
const range = (name: string) => `${hour(`${name}From`)} ?(?:-|–|/|a|jusqu'a|to|till?|until) ?${hour(`${name}To`)}(?![a-z0-9%€£$])`
const opening = '(?<![\\d.,:/a-z-])(?:(?:horaires?|hours?|shift|poste|working|travail|de|from|between|entre|:) ?)*'
const ranges = new RegExp(`${opening}${range('first')}(?: ?(?:,|;|et|and|puis|then|&|\\+|/) ?(?:de |from )?${range('second')})?`)

/** An appointment: a day, or what is agreed on, stands right before. */
const appointment =
  /(?:entretiens?|interviews?|rdv|rendez-vous|call|appel|visio|creneaux?|slots?|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|mon|tues?|weds?|thurs?|fri|demain|tomorrow|\d{1,2} (?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sep)[a-z]*)[^.;!?]{0,20}$/

/**
 * «5h-13h», «de 21h à 5h», “6-9am”: hours of the clock say when somebody works, never how long a week is. Ranges that no rhythm fits are
 * covered and say nothing.
 */
export function readClock(draft: Draft): void {
  take(draft, ranges, (match) => {
    const groups = match.groups as Record<string, string | undefined>
    const first = rangeOf(groups, 'first', match[0])
    if (!first || appointment.test(draft.folded.slice(0, match.index))) return undefined
    const second = rangeOf(groups, 'second', match[0])
    const rhythm = second ? rhythmOfTwo(first, second) : rhythmOf(first)
    return (rhythm ? [{ slot: 'schedule', value: rhythm }] : []) satisfies Made[]
  })
}

function rangeOf(groups: Record<string, string | undefined>, name: string, said: string): Range | undefined {
  const part = (end: 'From' | 'To') => ({
    hours: Number(groups[`${name}${end}`]),
    minutes: Number(groups[`${name}${end}Min`] ?? 0),
    half: /^[ap]/.exec(groups[`${name}${end}Half`] ?? '')?.[0],
    marked: (groups[`${name}${end}Half`] ?? groups[`${name}${end}Min`]) !== undefined,
  })
  const [from, to] = [part('From'), part('To')]
  const clock = to.marked && (from.marked || to.half !== undefined || /(?:horaires?|hours?|shift|working|travail)/.test(said))
  if (!clock || Number.isNaN(from.hours) || Number.isNaN(to.hours)) return undefined
  const end = halved(to, to.half)
  const shared = from.half ?? to.half
  const start = halved(from, shared)
  return { from: !from.half && to.half === 'p' && start > end ? start - 12 : start, to: end }
}

function halved({ hours, minutes }: { hours: number; minutes: number }, half: string | undefined): number {
  const base = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)
  return base + minutes / 60
}

const rhythmOfTwo = (first: Range, second: Range): Rhythm | undefined =>
  second.from - first.to >= 1.5 ? 'split_shift' : undefined

function rhythmOf({ from, to }: Range): Rhythm | undefined {
  const overnight = to <= from
  if (overnight) return from >= 19 || to >= 4 ? 'night' : 'evening'
  if (from < 3) return 'night'
  if (from < 7) return to <= 16 ? 'early_morning' : undefined
  if (from >= 12 && from < 16 && to >= 20) return 'second_shift'
  if (from >= 16) return 'evening'
  return from >= 7 && to >= 16 && to <= 20.5 ? 'day' : undefined
}

const freeTime =
  '(?:week-?ends?|wknds?|wkends?|we|samedis?|dimanches?|lundis?|mondays?|saturdays?|sundays?|soirs?|soirees?|evenings?|nights?|nuits?|friday nights?)'
const perks = [
  `(?:repos|fermes?|relache|conges?|fermeture) (?:hebdomadaire )?(?:le |les |tous les |chaque )?${freeTime}(?: et (?:le |les )?${freeTime})?`,
  `(?:every |each |all |tous les |all your |most )?${freeTime}(?: et (?:le |les )?${freeTime}| and ${freeTime})?,? (?:off|chomee?s?|libres|free|non travaillee?s?|pas travaillee?s?|de repos|are yours|to yourself)`,
  `(?:off|free|closed) (?:on |at |every )?(?:the )?${freeTime}`,
  `(?:can't|cannot|can not|doesn't|won't|ne (?:peut|peuvent|fait|font|veut|veulent) pas)(?: (?:do|work|faire|travailler))? (?:de |des |les |le |la )?${freeTime}`,
].join('|')

/** “weekends off”, «repos le dimanche»: a perk of the job, which asks nothing of anybody. */
export function readTimeOff(draft: Draft): void {
  if (draft.first) take(draft, new RegExp(`(?<![a-z])(?:with |avec )?(?:${perks})(?![a-z])`), () => [])
}
