import { type Aside, asidesIn } from './asides.ts'
import { matchTerms, outermost, type TermMatch } from './taxonomy/taxonomy.ts'
import { bystandersIn } from './bystander.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import { titled } from './intent/names.ts'
import type { PlaceMatch } from './places/match.ts'
import { matchPlaces } from './places/places.ts'
import { shortTitles } from './short-titles.ts'
import type { Companies, Experience, Filters, Location, Stage } from './slots.ts'
import { wideTitles } from './titles/wide-titles.ts'

export type Lang = 'fr' | 'en'
/** How a criterion was said: required, preferred, unwanted, one of several, no longer wanted, or said not to matter. */
export type Mode = 'must' | 'nice' | 'exclude' | 'any' | 'remove' | 'waived'

type Filled<K extends keyof Filters> = NonNullable<Filters[K]>

/** What each kind of criterion holds before it is put into the filters. */
export type Values = {
  title: string
  seniority: Filled<'seniority'>
  skill: string
  certification: string
  industry: string
  company: { name: string; how: keyof Companies }
  location: Location
  distance: Pick<Location, 'radius' | 'unit' | 'commute_min' | 'near'>
  experience: Experience
  language: { lang: string; level: Filled<'languages'>[number]['level'] }
  contract: Filled<'contract_types'>[number]
  contract_duration: number
  working_time: Filled<'working_time'>
  hours: number
  schedule: Filled<'schedule'>[number]
  salary: Filled<'salary'>
  availability: Filled<'availability'>
  education: { min_eqf?: number; diploma?: string; field?: string }
  licence: string
  vehicle: true
  remote: Filled<'remote'>
  mobility: Filled<'mobility'>
  authorization: Filled<'work_authorization'>
  /** A whole kind of criterion taken back. */
  clear: keyof Filters
  pipeline: { job?: string; stage?: Stage; no_contact_since_days?: number; in_stage_min_days?: number }
}
export type Slot = keyof Values
export type Made = { [S in Slot]: { slot: S; value: Values[S]; start?: number; end?: number; mode?: Mode } }[Slot]
/** `how`: whether it stands beside what is held of its kind or takes its place, where that was decided. */
export type Piece = {
  [S in Slot]: { slot: S; value: Values[S]; start: number; end: number; mode: Mode; said?: boolean; how?: 'add' | 'replace' }
}[Slot]
export type PieceOf<S extends Slot> = Extract<Piece, { slot: S }>

/** One text being read: `left` is `folded` with what was already understood covered by dots, so that nothing is read twice. */
export type Draft = {
  lang: Lang
  today: string
  /** The first message of a search: what no list holds may be a job. */
  first: boolean
  text: string
  folded: string
  left: string
  pieces: Piece[]
  /** Which reader each piece is of. */
  readBy: Map<Piece, string>
  /** Figures that were read as a new amount of what is held. */
  figures: Span[]
  terms: TermMatch[]
  /** Those inside a longer one too. */
  inner: TermMatch[]
  /** Every place named, whatever else the words may be. */
  places: PlaceMatch[]
  /** What is told of somebody else. */
  asides: readonly Aside[]
  /** A pasted advertisement: a page, not a sentence. */
  long: boolean
}

export function startDraft(text: string, { lang, today, first }: { lang: Lang; today: string; first: boolean }): Draft {
  const options = { lang, today, first }
  const folded = foldSame(text).replace(/(?<=\p{L})·(?=\p{L})/gu, '.')
  const people = [...text.matchAll(titled)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const known = matchTerms(text, options.lang).filter(
    (term) =>
      !isWithin(term, people) && !isSurname(text, { start: term.start, end: term.end, words: text.slice(term.start, term.end) }),
  )
  const bystanders = isLong(text) || options.first ? [] : bystandersIn({ folded: unaccented(text, folded) }, known)
  const named = known.filter((term) => !isWithin(term, bystanders))
  const short = isLong(text) ? [] : shortTitles({ folded, lang: options.lang, inner: named })
  const places = matchPlaces(text, options.lang).filter(
    (place) => !isWithin(place, people) && !isSurname(text, place) && !isFirstName(place),
  )
  const cut = [...named, ...short].sort(inPlace)
  const asides = options.first ? asidesIn({ text, folded, inner: cut }) : []
  const scene = { text, folded, lang: options.lang, places, asides, shouted: text === text.toUpperCase(), first: options.first }
  const wide = isLong(text) ? [] : wideTitles({ ...scene, inner: cut })
  const inner = [...cut.filter((term) => !isWithin(term, wide)), ...wide].sort(inPlace)
  return {
    ...options,
    text,
    folded,
    left: [...people, ...bystanders].reduce((left, span) => covered(left, span.start, span.end), folded),
    pieces: [],
    readBy: new Map(),
    figures: [],
    terms: outermost(inner),
    inner,
    places: places.filter((place) => !isWithin(place, wide)),
    asides,
    long: isLong(text),
  }
}

/** «à» is not «a», who has: no letter stands for it. */
const unaccented = (text: string, folded: string) =>
  folded.replace(/(?<![a-z])a(?![a-z])/g, (said, at: number) => (/à/i.test(text[at] ?? '') ? '·' : said))

type Span = { start: number; end: number }
const isWithin = ({ start, end }: Span, spans: readonly Span[]) => spans.some((span) => span.start <= start && end <= span.end)

const inPlace = (a: TermMatch, b: TermMatch) => a.start - b.start || b.end - a.end

const surname = /(?<![\p{L}])(\p{Lu}\p{Ll}+) (?:\p{Lu}\p{Ll}+)$/u

/** «Gary Whitlock», "Camilla Vaughan": part of somebody's name, not a town. */
function isSurname(text: string, { start, end, words }: Pick<PlaceMatch, 'start' | 'end' | 'words'>): boolean {
  if (/[ -]/.test(words) || !/^\p{Lu}\p{Ll}/u.test(words)) return false
  const pair =
    surname.exec(text.slice(Math.max(0, start - 24), end)) ??
    surname.exec(text.slice(start, end + (/^ \p{Lu}\p{Ll}+/u.exec(text.slice(end))?.[0].length ?? 0)))
  return pair !== null && firstNames.has(foldSame(pair[1]!))
}

const home: ReadonlySet<string> = new Set(['FR', 'GB', 'IE', 'BE', 'CH', 'LU'])

/** Sofia, Victoria, Adelaide: people first, unless the town is of these countries. */
function isFirstName({ words, candidates }: PlaceMatch): boolean {
  return firstNames.has(foldSame(words)) && !home.has(candidates[0]?.country ?? '')
}

/** A pasted advertisement: a page, not a sentence. */
export function isLong(text: string): boolean {
  return text.length > 420 || (text.match(/\n/g)?.length ?? 0) >= 4
}

export function coverSpan(draft: Draft, start: number, end: number): void {
  draft.left = covered(draft.left, start, end)
}

const covered = (text: string, start: number, end: number) => text.slice(0, start) + '·'.repeat(end - start) + text.slice(end)

export function isFree(draft: Draft, start: number, end: number): boolean {
  return !draft.left.slice(start, end).includes('·')
}

export function addPiece(draft: Draft, made: Made, start: number, end: number): void {
  const from = made.start ?? start
  draft.pieces.push({
    ...made,
    mode: made.mode ?? 'must',
    said: made.mode !== undefined,
    start: from,
    end: made.end ?? end,
  } as Piece)
}

/** Reads every match of a pattern; what is returned (even nothing in a list) covers the match, `undefined` leaves it. */
export function take(draft: Draft, pattern: RegExp, read: (match: RegExpExecArray) => Made[] | Made | undefined): void {
  const search = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  for (let match = search.exec(draft.left); match; match = search.exec(draft.left)) {
    if (match[0].length === 0) {
      search.lastIndex++
      continue
    }
    const made = read(match)
    if (!made) continue
    const pieces = Array.isArray(made) ? made : [made]
    const end = match.index + match[0].length
    for (const piece of pieces) addPiece(draft, piece, match.index, end)
    coverSpan(draft, match.index, pieces.length > 0 ? Math.max(...pieces.map((piece) => piece.end ?? end)) : end)
  }
}
