import { editDistance } from '#lib/edit-distance'
import { fold } from '#lib/words'
import type { Piece } from '#retrieval/query/draft'
import type { Filters, Turn } from '#retrieval/query/slots'
import type { Kind } from '#retrieval/query/tagger/features'
import { type Range, small, type Spot, spotsOfPieces, valuesOf, wordOf } from '#retrieval/query/tagger/spots'
import type { Word } from '#retrieval/query/tagger/tokens'
import { wordsOf } from '#retrieval/query/tagger/tokens'
import { findTerm, type TermMatch } from '#retrieval/query/taxonomy/taxonomy'

// Where in a text stands what changed in the filters: the truth says what was meant, not where it was said.

type Value = { kind: Kind; value: string; mode: string }
/** Said anew, taken back, or held before and after. */
type Change = Value & { how: 'added' | 'gone' | 'kept' }
export type Aligned = { spots: Spot[]; missed: Value[]; added: number }
type Seen = { words: readonly Word[]; terms: readonly TermMatch[]; pieces: readonly Piece[] }

const isOne = (a: Value, b: Value) => a.kind === b.kind && fold(a.value) === fold(b.value)

/** Does the turn start the filters anew? A count alone of what is held changes nothing. */
const startsAnew = ({ intent }: Turn, held: readonly Value[]) => intent !== 'refine' && !(intent === 'count' && held.length > 0)

function changesOf(want: Turn, before: Filters): Change[] {
  const held = valuesOf(before)
  const wanted = valuesOf(want.filters)
  const isKept = (one: Value) => !startsAnew(want, held) && held.some((other) => isOne(one, other) && one.mode === other.mode)
  const order = { added: 0, gone: 1, kept: 2 }
  return [
    ...wanted.map((one): Change => ({ ...one, how: isKept(one) ? 'kept' : 'added' })),
    ...held.filter((one) => !wanted.some((other) => isOne(one, other))).map((one): Change => ({ ...one, how: 'gone' })),
  ].sort((a, b) => order[a.how] - order[b.how] || b.value.length - a.value.length)
}

const keysOf = (value: string) => wordsOf(value).flatMap(({ key }) => (small.has(key) ? [] : [key]))

/** Every stretch of words that says the keys in their order, small words aside. */
function stretches(words: readonly Word[], keys: readonly string[], isSame: (said: string, meant: string) => boolean): Range[] {
  return words.flatMap(({ key }, first) => {
    if (small.has(key)) return []
    let [met, last] = [0, first]
    for (let at = first; at < words.length && met < keys.length; at++) {
      if (isSame(words[at]!.key, keys[met]!)) [met, last] = [met + 1, at]
      else if (met === 0 || !small.has(words[at]!.key)) break
    }
    return met > 0 && met === keys.length ? [{ first, last }] : []
  })
}

/** A letter or two wrong, or cut short. */
function isNear(said: string, meant: string): boolean {
  if (said === meant || (meant.length > 5 && said.length > 3 && meant.startsWith(said))) return true
  const limit = meant.length > 7 ? 2 : 1
  return meant.length > 4 && editDistance(said, meant, limit) <= limit
}

const listed = {
  title: 'occupation',
  skill: 'skill',
  certification: 'certification',
  industry: 'industry',
  diploma: 'diploma',
} as const

/** Where the words stand as they are; where the lists hold the same thing by another name; where the rules read it; where it is misspelled. */
function placesOf({ kind, value, how }: Change, { words, terms, pieces }: Seen, isFree: (range: Range) => boolean): Range[] {
  const keys = keysOf(value)
  const list = kind in listed ? listed[kind as 'title'] : undefined
  const term = list && findTerm(list, value)
  const read = spotsOfPieces(words, pieces).filter((spot) => {
    const said = wordOf(spot.piece!)
    return (
      spot.kind === kind && (fold(said) === fold(value) || (kind === 'title' && term && findTerm('occupation', said) === term))
    )
  })
  const whole = stretches(words, keys, (said, meant) => said === meant).filter(isFree)
  const isRead = ({ first, last }: Range) => read.some((spot) => spot.first <= last && first <= spot.last)
  const own = terms
    .filter((one) => term && one.term.id === term.id)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .map(({ start, end }) => ({
      first: words.findIndex((word) => word.start >= start),
      last: words.findLastIndex((word) => word.end <= end),
    }))
    .filter((range) => range.first >= 0 && range.last >= range.first && isFree(range))
  const part =
    how === 'gone' && keys.length > 1 && keys[0]!.length > 3 ? stretches(words, keys.slice(0, 1), (a, b) => a === b) : []
  return [
    ...whole.filter(isRead),
    ...whole,
    ...own,
    ...read.filter((range) => isFree(range) && range.last - range.first < 12),
    ...stretches(words, keys, isNear).filter(isFree),
    ...part.filter(isFree),
  ]
}

/** What changed with a turn, each value on the words that say it; `missed` are those of which nothing is said. */
export function align(want: Turn, before: Filters, seen: Seen): Aligned {
  const taken = new Set<number>()
  const isFree = ({ first, last }: Range) => {
    for (let at = first; at <= last; at++) if (taken.has(at)) return false
    return true
  }
  const changes = changesOf(want, before)
  const spots: Spot[] = []
  const missed: Value[] = []
  for (const change of changes) {
    const [range] = placesOf(change, seen, isFree)
    if (range) {
      spots.push({ first: range.first, last: range.last, kind: change.kind })
      for (let at = range.first; at <= range.last; at++) taken.add(at)
    } else if (change.how === 'added') missed.push(change)
  }
  return { spots, missed, added: changes.filter(({ how }) => how === 'added').length }
}
