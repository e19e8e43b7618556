import type { Draft } from '#retrieval/query/draft'
import type { Filters, Turn } from '#retrieval/query/slots'
import { bucketsOf, tagsOf } from '#retrieval/query/tagger/choices'
import { featuresOf } from '#retrieval/query/tagger/features'
import { madeOf } from '#retrieval/query/tagger/make'
import { sceneOf, type Spot, spotsOfPieces, valuesOf, wordOf } from '#retrieval/query/tagger/spots'
import { type Word, wordsOf } from '#retrieval/query/tagger/tokens'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { draftOf, remember, type TurnContext } from '#retrieval/query/understand'
import type { Written } from '../marked/marked.ts'
import type { Conversation } from '../queries/conversations.ts'
import { plain } from '../queries/normalise.ts'
import { align } from './align.ts'
import type { Tagged } from './learn-tags.ts'
import { spotsOfMarks, tagOf } from './tag-marks.ts'

/** Each criterion that is right, by any name that is right for it. */
export type Right = string[][]
/** A message as the rules read it, its words, and what is said in it. */
export type Row = Tagged & {
  id: string
  lang: 'fr' | 'en'
  draft: Draft
  before: Filters
  words: Word[]
  right: Right
  /** Of values of the truth, how many are new and how many of these stand nowhere in the text. */
  added: number
  missed: number
  marked?: boolean
}

const today = '2026-11-27'

/** A value as it is compared. */
export const keyOf = (kind: string, value: string) =>
  `${kind} ${kind === 'title' ? (findTerm('occupation', value)?.id ?? plain(value)) : plain(value)}`

/** The value that words would be. */
export function keyOfSpot(draft: Draft, words: readonly Word[], spot: Spot): string {
  if (spot.piece) return keyOf(spot.kind, wordOf(spot.piece))
  const made = madeOf(draft, words, spot)
  const said = draft.text.slice(words[spot.first]!.start, words[spot.last]!.end)
  return keyOf(spot.kind, made ? wordOf({ ...made, start: 0, end: 0, mode: 'must' } as never) : said)
}

const keysHeld = (filters: Filters): Right => valuesOf(filters).map(({ kind, value }) => [keyOf(kind, value)])

type Seen = { id: string; lang: 'fr' | 'en'; draft: Draft; before: Filters; want: Turn }

/** Each turn as the rules read it, from the right state before it. */
function turnsOf({ id, lang, today: day, turns }: Conversation): Seen[] {
  let context: TurnContext = { lang, today: day }
  return turns.map(({ text, want }) => {
    const seen = { id, lang, draft: draftOf(text, context).draft, before: context.filters ?? {}, want }
    context = { lang, today: day, filters: want.filters, previous: want.intent, ...remember(want, context) }
    return seen
  })
}

const changing = ({ want, before }: Seen) =>
  ['search', 'refine', 'similar'].includes(want.intent) || (want.intent === 'count' && Object.keys(before).length === 0)

const taggedBy = (draft: Draft, before: Filters, words: readonly Word[], spots: readonly Spot[]): Tagged => ({
  features: bucketsOf(featuresOf(words, sceneOf(draft, before))),
  tags: tagsOf({ first: 0, last: words.length - 1 }, spots),
})

export function rowsOfTurns(conversations: readonly Conversation[]): Row[] {
  return conversations
    .flatMap(turnsOf)
    .filter(changing)
    .flatMap(({ id, lang, draft, before, want }) => {
      const words = wordsOf(draft.text)
      if (words.length === 0) return []
      const { spots, missed, added } = align(want, before, { words, terms: draft.inner, pieces: draft.pieces })
      const right = [...keysHeld(want.filters), ...keysHeld(before)]
      const tagged = taggedBy(draft, before, words, spots)
      return [{ ...tagged, id, lang, draft, before, words, right, added, missed: missed.length }]
    })
}

/** «pour le foyer», "for our garage": where the post is, which the conversations take for a sector and the writers of marks leave out. */
const posted = /(?:^| )(?:for|pour|dans|chez|at|in) (?:(?:the|an?|our|my|le|la|les|une?|des|notre|nos|mon|ma|mes) |l')$/

function spotsOfHouses(draft: Draft, words: readonly Word[], spots: readonly Spot[]): Spot[] {
  const houses = draft.pieces.filter(({ slot, start }) => slot === 'industry' && posted.test(draft.folded.slice(0, start)))
  return spotsOfPieces(words, houses).filter(
    (house) => !house.made && !spots.some(({ first, last }) => first <= house.last && house.first <= last),
  )
}

export function rowsOfMarks(written: readonly Written[]): Row[] {
  return written.flatMap(({ id, lang, follows, before, text, marks }) => {
    const { draft, back } = draftOf(text, { lang, today, filters: before, ...(follows && { previous: 'search' as const }) })
    const words = wordsOf(draft.text)
    if (words.length === 0) return []
    const marked = spotsOfMarks({ back, words }, marks)
    const houses = draft.first ? spotsOfHouses(draft, words, marked) : []
    const right = marks.flatMap(({ kind, value, start, end }) => {
      const tag = tagOf[kind]
      return tag ? [[keyOf(tag, value), keyOf(tag, text.slice(start, end))]] : []
    })
    right.push(...houses.map((spot) => [keyOfSpot(draft, words, spot)]))
    const tagged = taggedBy(draft, before, words, [...marked, ...houses])
    return [{ ...tagged, id, lang, draft, before, words, right, added: right.length, missed: 0, marked: true }]
  })
}

/** The part of a conversation or a voice, the same for those that differ by the letter at the end of their id. */
export function partOf(id: string, parts: number): number {
  return [...id.replace(/-[a-z]$/, '')].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) >>> 0, 7) % parts
}
