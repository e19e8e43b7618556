import { stableJson } from '#lib/words'
import type { Mode, Piece } from '../draft.ts'
import type { Filters } from '../slots.ts'
import { single } from '../state.ts'
import { isSame } from '../word-lists.ts'

/** What a follow-up does with one criterion that it names; `nothing` leaves the filters as they were. */
export const operations = ['nothing', 'add', 'replace', 'remove', 'nice', 'exclude', 'any'] as const
export type Operation = (typeof operations)[number]

/** One value that is held, in words that can be compared, how it is wanted, and what is said of it besides: a level, a radius. */
type Entry = { value: string; mode: Mode; more?: string }

const all = (values: readonly string[] = [], mode: Mode = 'must') => values.map((value): Entry => ({ value, mode }))
const modesOf = (wishes: { [how: string]: readonly string[] | undefined } = {}) =>
  Object.entries(wishes).flatMap(([how, values]) => all(values, how.startsWith('exclude') ? 'exclude' : (how as Mode)))
const places = (list: Filters['locations'] = [], mode: Mode = 'must') =>
  list.map(({ place, ...more }): Entry => ({ value: place, mode, more: stableJson(more) }))
const one = (value: unknown): Entry[] => (value === undefined ? [] : [{ value: stableJson(value), mode: 'must' }])

const singles = { ...single, pipeline: 'pipeline' } as const

/** Of which there is one at most. */
export const isSingle = (slot: Piece['slot']): slot is keyof typeof singles => slot in singles

const reachOf = ({ locations }: Filters) => {
  const { radius, unit, commute_min, near } = locations?.[0] ?? {}
  return one(
    radius === undefined && commute_min === undefined && near === undefined ? undefined : { radius, unit, commute_min, near },
  )
}

const lists: Partial<Record<Piece['slot'], keyof Filters>> = {
  title: 'titles',
  skill: 'skills',
  certification: 'certifications',
  industry: 'industries',
  licence: 'driving_licences',
  location: 'locations',
  company: 'companies',
  contract: 'contract_types',
  schedule: 'schedule',
  language: 'languages',
  experience: 'experience',
  education: 'education',
}

/** The filter that a piece is of: “the Saturdays were the old rota” speaks of the schedule twice. */
export const keyOf = ({ slot, value }: Piece) => (slot === 'clear' ? value : isSingle(slot) ? singles[slot] : lists[slot])

/** What the filters hold of the kind of a piece. */
export function entriesOf(filters: Filters, piece: Piece): Entry[] {
  const { slot, value } = piece
  if (isSingle(slot)) return one(filters[singles[slot]])
  if (slot === 'title') return [...all(filters.titles), ...all(filters.exclude_titles, 'exclude')]
  if (slot === 'skill') return modesOf(filters.skills)
  if (slot === 'certification') return modesOf(filters.certifications)
  if (slot === 'industry') return modesOf(filters.industries)
  if (slot === 'licence') return modesOf(filters.driving_licences)
  if (slot === 'location') return [...places(filters.locations), ...places(filters.exclude_locations, 'exclude')]
  if (slot === 'company')
    return modesOf(filters.companies).map(({ value: name, mode }) => ({ value: name, mode: mode === 'exclude' ? mode : 'must' }))
  if (slot === 'contract') return all(filters.contract_types)
  if (slot === 'schedule') return all(filters.schedule)
  if (slot === 'language')
    return (filters.languages ?? []).map(({ lang, mode, level }) => ({ value: lang, mode, more: String(level) }))
  if (slot === 'experience') return one(filters.experience)
  if (slot === 'distance') return reachOf(filters)
  if (slot === 'clear') return one(filters[piece.value])
  if (slot !== 'education') return []
  if (value.min_eqf !== undefined) return one(filters.education?.min_eqf)
  return all(value.diploma ? filters.education?.diplomas : filters.education?.fields)
}

/** The value of a piece, as entries say it. */
export function valueOf({ slot, value }: Piece): string {
  if (slot === 'company') return value.name
  if (slot === 'location') return value.place
  if (slot === 'language') return value.lang
  if (slot === 'education') return value.diploma ?? value.field ?? stableJson(value.min_eqf)
  return typeof value === 'string' && !isSingle(slot) ? value : stableJson(slot === 'experience' ? [value] : value)
}

const whole: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['experience', 'distance', 'clear'])
export const isWhole = (piece: Piece) =>
  isSingle(piece.slot) || whole.has(piece.slot) || (piece.slot === 'education' && piece.value.min_eqf !== undefined)

export const isOne = (piece: Piece, { value }: Entry) => {
  const own = valueOf(piece)
  return own === value || (!isWhole(piece) && isSame(own, value))
}

const wanted = ({ mode }: Entry) => mode !== 'exclude'

/** Is there more said of it than is held: another level, another radius? */
export function isChanged({ slot, value }: Piece, { more = '' }: Entry): boolean {
  if (slot === 'language') return value.level !== null && String(value.level) !== more
  if (slot !== 'location') return false
  const { place: _place, ...own } = value
  return stableJson(own) !== more && (own.radius ?? own.commute_min ?? own.near ?? own.within) !== undefined
}

/** What became of the value of a piece between two states of the filters. */
export function effectOf(piece: Piece, before: Filters, after: Filters): Operation {
  const [held, left] = [entriesOf(before, piece), entriesOf(after, piece)]
  if (isWhole(piece)) {
    if (stableJson(held) === stableJson(left)) return 'nothing'
    if (left.length === 0) return 'remove'
    return piece.slot === 'clear' || (isOne(piece, held[0] ?? left[0]!) && held.length > 0) ? 'nothing' : 'add'
  }
  const is = left.find(({ value }) => value === valueOf(piece)) ?? left.find((entry) => isOne(piece, entry))
  const was =
    held.find(({ value }) => value === (is?.value ?? valueOf(piece))) ??
    (is ? undefined : held.find((entry) => isOne(piece, entry)))
  if (!is) return was ? 'remove' : 'nothing'
  if (is.mode !== 'must') return is.mode === was?.mode && is.more === was.more ? 'nothing' : (is.mode as Operation)
  const others = held.filter((entry) => wanted(entry) && entry.value !== is.value)
  const gone = others.length > 0 && others.every((other) => !left.some((entry) => entry.value === other.value))
  if (gone) return 'replace'
  return was?.mode === 'must' && was.more === is.more ? 'nothing' : 'add'
}
