import { addPiece, coverSpan, type Draft, isFree, type Piece } from './draft.ts'
import { firstNames } from './first-names.ts'
import { idleWords, plainWords } from './plain-words.ts'
import { commonWords } from './places/common.ts'
import type { Place } from './places/place.ts'
import { resolvePlace } from './places/places.ts'
import { villageNamed } from './places/villages.ts'
import { type Found, reachOf } from './read-reach.ts'

const homes = { fr: ['FR', 'BE', 'CH', 'LU', 'CA'], en: ['GB', 'IE', 'CA', 'US'] } as const
const cut = /[,;/|•()\n]|[.!?](?= |$)| [–—-] | (?:ou|or|et|and) /g

type Span = { start: number; end: number }

/** What of each stretch between stops is still unread: `last` of it after the last word that was. */
function* leftovers({ left }: Draft): Generator<Span & { first: boolean; last: boolean }> {
  let from = 0
  const stops = [...left.matchAll(cut)].map((match) => [match.index, match.index + match[0].length] as const)
  for (const [at, next] of [...stops, [left.length, left.length] as const]) {
    const stretch = left.slice(from, at)
    for (const { 0: said, index } of stretch.matchAll(/[^·]+/g)) {
      const lead = said.length - said.trimStart().length
      const start = from + index + lead
      const last = index + said.length === stretch.length
      if (said.trim()) yield { start, end: start + said.trim().length, first: from === 0 && index === 0, last }
    }
    from = next
  }
}

/** "ennis or shannon": a first name elsewhere. */
const besideTown = ({ pieces, folded }: Draft, start: number) =>
  pieces.some(({ slot, end }) => slot === 'location' && /^ (?:or|and|ou|et|&) $/.test(folded.slice(end, start)))

function isOther(draft: Draft, { start, end }: Span): boolean {
  const said = draft.folded.slice(start, end)
  return (
    !isFree(draft, start, end) ||
    /\d/.test(said) ||
    idleWords.test(said) ||
    plainWords.has(said) ||
    (firstNames.has(said.split(/[ -]/)[0]!) && !besideTown(draft, start)) ||
    draft.asides.some((aside) => start >= aside.start && start < aside.end) ||
    draft.inner.some((term) => term.start < end && start < term.end && !term.flags.includes('caps'))
  )
}

/** Towns that a recruiter means though their names are words: «deal», "leek". */
const wordTowns: ReadonlySet<string> = new Set(
  'bala bray bury deal diss hawes holt leek mold rye sandwich settle stone trim ware wells yarm'.split(' '),
)

/** The town of that name in a country of the language: small ones need a capital, those that are words of every day size. */
function known(draft: Draft, { start, end }: Span): Place | undefined {
  const said = draft.text.slice(start, end)
  const small = /^\p{Ll}/u.test(said) && !said.includes('-') && !said.includes(' ')
  const typedSmall = draft.lang === 'en' && draft.text === draft.text.toLowerCase()
  const [place] = resolvePlace(said, { lang: draft.lang })
  if (!place || place.type !== 'city' || !(homes[draft.lang] as readonly string[]).includes(place.country)) return undefined
  const folded = draft.folded.slice(start, end)
  if (draft.lang === 'en' && wordTowns.has(folded)) return place
  const least = commonWords.has(folded) ? 50_000 : !small ? 200 : typedSmall ? 1000 : 2000
  return place.population >= least ? place : undefined
}

const named = /^\p{Lu}\p{Ll}{2,}(?:[- ](?:sur|sous|le|la|les|en|on|upon|\p{Lu}\p{Ll}+))*$/u

/** «Ringaskiddy» between commas, right after the job: a town by its place, though no list holds it. */
const isNamed = (draft: Draft, { start, end, first, last }: Span & { first: boolean; last: boolean }) =>
  !first &&
  last &&
  end - start > 5 &&
  named.test(draft.text.slice(start, end)) &&
  draft.text !== draft.text.toUpperCase() &&
  draft.pieces.some(
    ({ slot, end: close }) => slot === 'title' && close < start && !/[.!?\n]/.test(draft.folded.slice(close, start - 2)),
  )

/** «DAX» the language, «dax» the town. */
function asTown(draft: Draft, piece: Piece): Place | undefined {
  if (piece.slot !== 'skill' || !/^\p{Ll}/u.test(draft.text.slice(piece.start)) || piece.value !== piece.value.toUpperCase())
    return undefined
  const place = known(draft, piece)
  return place && place.population > 10_000 ? place : undefined
}

/** «plombier uzerche», “nurse, Little Island”: where no place was said otherwise, what is left over beside the job and is a town. */
export function readBareTowns(draft: Draft, reaches: readonly Found[]): void {
  if (!draft.first || draft.long || draft.pieces.some(({ slot }) => slot === 'location')) return
  if (!draft.pieces.some(({ slot }) => slot === 'title')) return
  draft.pieces = draft.pieces.map((piece): Piece => {
    const town = asTown(draft, piece)
    return town ? { ...piece, slot: 'location', value: { place: town.name, type: 'city' } } : piece
  })
  for (const span of leftovers(draft)) {
    if (isOther(draft, span)) continue
    const { start, end } = span
    const place = known(draft, span)
    const village = place || draft.lang !== 'en' ? undefined : villageNamed(draft.text.slice(start, end))
    if (!place && !village && !isNamed(draft, span)) continue
    const value = {
      place: place?.name ?? village ?? draft.text.slice(start, end),
      type: 'city' as const,
      ...reachOf(reaches, start, end),
    }
    addPiece(draft, { slot: 'location', value }, start, end)
    coverSpan(draft, start, end)
    if (!place) return
  }
}
