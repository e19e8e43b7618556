import type { Draft, Piece, Slot } from '../draft.ts'
import { likePlaces } from '../places/places.ts'
import { goesOn, kindOfTag } from './crf.ts'
import { type Kind, kinds, type Scene } from './features.ts'
import { type Word, wordsOf } from './tokens.ts'
import type { Filters } from '../slots.ts'

export type Range = { first: number; last: number }
/** Words that are one criterion; of the rules the piece, `made` where its value does not stand in the text. */
export type Spot = Range & { kind: Kind; piece?: Piece; made?: boolean }

const own: Partial<Record<Slot, Kind>> = {
  title: 'title',
  skill: 'skill',
  certification: 'certification',
  industry: 'industry',
  company: 'company',
  location: 'location',
}

function kindOf({ slot, value }: Piece): Kind | undefined {
  if (slot === 'experience') return value.in ? 'domain' : undefined
  if (slot === 'mobility') return value.area || value.relocate_to ? 'location' : undefined
  if (slot === 'education') return value.diploma ? 'diploma' : value.field ? 'field' : undefined
  return own[slot]
}

/** What a piece is, in words. */
export function wordOf({ slot, value }: Piece): string {
  if (slot === 'company') return value.name
  if (slot === 'location') return value.place
  if (slot === 'experience') return value.in ?? ''
  if (slot === 'mobility') return value.area ?? value.relocate_to ?? ''
  if (slot === 'education') return value.diploma ?? value.field ?? ''
  return String(value)
}

/** Every word of the filters, with its kind. */
export function valuesOf(filters: Filters): { kind: Kind; value: string; mode: string }[] {
  const wishes = (kind: Kind, held: object = {}) =>
    Object.entries(held).flatMap(([mode, values]) => (values as string[]).map((value) => ({ kind, value, mode })))
  const all = (kind: Kind, values: readonly (string | undefined)[] = [], mode = 'must') =>
    values.flatMap((value) => (value ? [{ kind, value, mode }] : []))
  return [
    ...all('title', filters.titles),
    ...all('title', filters.exclude_titles, 'exclude'),
    ...wishes('skill', filters.skills),
    ...wishes('certification', filters.certifications),
    ...wishes('industry', filters.industries),
    ...wishes('company', filters.companies),
    ...all(
      'location',
      filters.locations?.map(({ place }) => place),
    ),
    ...all(
      'location',
      filters.exclude_locations?.map(({ place }) => place),
      'exclude',
    ),
    ...all(
      'domain',
      filters.experience?.map((one) => one.in),
    ),
    ...all('diploma', filters.education?.diplomas),
    ...all('field', filters.education?.fields),
    ...all('location', [filters.mobility?.area, filters.mobility?.relocate_to], 'mobility'),
  ]
}

/** What is known of a message before its words are tagged. */
export function sceneOf(draft: Draft, before: Filters): Scene {
  const held = valuesOf(before).flatMap(({ kind, value }) =>
    wordsOf(value).flatMap(({ raw, key }) => (raw.length > 2 ? [[key, kind] as const] : [])),
  )
  return {
    lang: draft.lang,
    first: Object.keys(before).length === 0,
    long: draft.long,
    terms: draft.inner,
    places: draft.places,
    likePlaces: likePlaces(draft.text),
    hard: draft.pieces.filter(({ slot }) => !own[slot] && slot !== 'education' && slot !== 'clear' && slot !== 'mobility'),
    held: new Map(held),
  }
}

export const small: ReadonlySet<string> = new Set("de d du des la le les l a à au aux en of the ' ’ - et and".split(' '))

/** The words that a piece is of: those of its value where they stand in it, else all but the small ones around. */
function rangeOf(words: readonly Word[], piece: Piece): (Range & { made?: boolean }) | undefined {
  const inside = words.flatMap(({ start, end }, at) => (start < piece.end && end > piece.start ? [at] : []))
  const keys = wordsOf(wordOf(piece)).flatMap(({ key }) => (small.has(key) ? [] : [key]))
  for (const first of inside) {
    let [met, last] = [0, first]
    for (let at = first; at <= inside.at(-1)! && met < keys.length; at++) {
      if (words[at]!.key === keys[met]) [met, last] = [met + 1, at]
      else if (met === 0 || !small.has(words[at]!.key)) break
    }
    if (met > 0 && met === keys.length) return { first, last }
  }
  const core = inside.filter((at) => !small.has(words[at]!.key))
  return core.length > 0 ? { first: core[0]!, last: core.at(-1)!, made: true } : undefined
}

export const spotsOfPieces = (words: readonly Word[], pieces: readonly Piece[]): Spot[] =>
  pieces.flatMap((piece) => {
    const kind = kindOf(piece)
    const range = kind && rangeOf(words, piece)
    return range ? [{ ...range, kind, piece }] : []
  })

export function spotsOfTags(tags: readonly number[]): Spot[] {
  const spots: Spot[] = []
  tags.forEach((tag, at) => {
    if (goesOn(tag)) spots.at(-1)!.last = at
    else if (tag > 0) spots.push({ first: at, last: at, kind: kinds[kindOfTag(tag)]! })
  })
  return spots
}
