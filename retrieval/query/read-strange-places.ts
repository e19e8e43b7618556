import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { fold } from '#lib/words'
import { told } from './intent/names.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import { idleWords, plainWords } from './plain-words.ts'
import { closestPlace } from './places/closest-place.ts'
import { resolvePlace } from './places/places.ts'
import { villageNamed } from './places/villages.ts'
import { type Found, reachOf } from './read-reach.ts'
import { findTerm } from './taxonomy/taxonomy.ts'

const strangePlace =
  /(?<=(?<![\p{L}])(?:à|in|near|sur|vers|around|about|📍) ?)(\p{Lu}[\p{L}'’]+(?:-(?:\p{Lu}?[\p{L}'’]+))*)(?![\p{L}\p{N}])/gu
const noPlace =
  /^(?:I|Je|Le|La|Les|The|Excel|Word|SAP|Python|Java|PHP|IT|HR|English|French|German|Spanish|Anglais|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Sage|Ciel|Python|React|Angular|AutoCAD|Photoshop|Teams|Zoom|NHS|UK|Order)$/

const hyphenated = /(?<![\p{L}-])\p{Lu}\p{Ll}+-(?:on|upon|under|by|next|le|in|super|cum)-(?:the-)?\p{Lu}\p{Ll}+(?![\p{L}-])/gu

/** "Hay-on-Wye": a town by its make, whether a list holds it or not. */
export function readHyphenated(draft: Draft): void {
  for (const match of draft.text.matchAll(hyphenated)) {
    const end = match.index + match[0].length
    const known = draft.places.some((place) => place.start === match.index && place.end >= end)
    if (known || !isFree(draft, match.index, end)) continue
    addPiece(draft, { slot: 'location', value: { place: match[0], type: 'city' } }, match.index, end)
    coverSpan(draft, match.index, end)
  }
}

const instead =
  /^(?:(?:actually|finalement|plut[oô]t|make it|no,?|non,?) )?(\p{Lu}\p{Ll}[\p{L}'’-]+) (?:rather than|instead of|plut[oô]t que?|à la place d[eu']|au lieu d[eu']) ?/iu

const lone =
  /^\s*(?:(?:actually|finalement|plut[oô]t|make it|try|essaie|non|no|et|ou|or|plus|sinon|and|what about)[ ,]+)*(\p{Lu}\p{Ll}{2,}(?:[- ’']\p{Lu}\p{Ll}+){0,2}),?(?: (?:folks?|people|lot|locals|candidates|residents|way|area))?(?: (?:is|are|would be|'s|would))?(?: (?:welcome|fine|ok|okay|grand|good|considered|do))* (instead|rather|plut[oô]t|finalement|à la place|aussi|également|too|as well|en plus|seulement|uniquement|only)(?=[ .!?]*$|,| [–—-] )/u

/** "Wexford instead": nothing but a name that no list holds, where a place was said before. */
export function readLone(draft: Draft): void {
  const match = lone.exec(draft.text)
  if (!match || noPlace.test(match[1]!)) return
  if (firstNames.has(foldSame(match[1]!).split(' ')[0]!)) return
  const start = draft.text.indexOf(match[1]!)
  const end = start + match[1]!.length
  if (!isFree(draft, start, end) || draft.terms.some((term) => term.start < end && start < term.end)) return
  const village = villageNamed(match[1]!)
  const known =
    resolvePlace(match[1]!, { lang: draft.lang })[0] ?? (village ? { name: village, type: 'city' as const } : undefined)
  const swapped =
    draft.pieces.length === 0 && draft.terms.length === 0 && !/^(?:aussi|également|too|as well|en plus)$/.test(match[2]!)
  if (!known && !swapped) return
  addPiece(draft, { slot: 'location', value: { place: known?.name ?? match[1]!, type: known?.type ?? 'city' } }, start, end)
  coverSpan(draft, start, end)
}

/** "Pitlochry rather than Perth: beside a town that goes, the one that comes. */
export function readInstead(draft: Draft): void {
  const match = instead.exec(draft.text)
  if (!match || !/^\p{Lu}/u.test(match[1]!)) return
  const start = draft.text.indexOf(match[1]!)
  const end = start + match[1]!.length
  const town = draft.pieces.some((piece) => piece.slot === 'location' && piece.start >= end && piece.start <= match[0].length + 2)
  if (!town || !isFree(draft, start, end) || draft.terms.some((term) => term.start < end && start < term.end)) return
  addPiece(draft, { slot: 'location', value: { place: match[1]!, type: 'city' } }, start, end)
  coverSpan(draft, start, end)
}

/** «à Lamballe», "in Filton": after a preposition of place, a name that no list holds is a place still. */
export function readStrange(draft: Draft, reaches: readonly Found[]): void {
  if (draft.long || draft.text === draft.text.toUpperCase()) return
  for (const match of draft.text.matchAll(strangePlace)) {
    const end = match.index + match[0].length
    const known = draft.terms.some((term) => term.start < end && match.index < term.end)
    if (known || noPlace.test(match[0]) || !isFree(draft, match.index, end) || firstNames.has(foldSame(match[0]))) continue
    if (/^ \p{Lu}\p{Ll}/u.test(draft.text.slice(end)) && told.test(fold(draft.folded.slice(0, match.index)))) continue
    const before = draft.folded.slice(Math.max(0, match.index - 24), match.index)
    if (
      /(?:experience|skill\w*|knowledge|maitrise|specialis\w*|qualified|expert|forme|formation)(?: \w+)? (?:in|sur|a) $/.test(
        before,
      )
    )
      continue
    const near = match[0].length >= 6 ? closestPlace(match[0], draft.lang) : undefined
    const meant = near && near.population >= 50_000 ? near.name : match[0]
    addPiece(
      draft,
      { slot: 'location', value: { place: meant, type: 'city', ...reachOf(reaches, match.index, end) } },
      match.index,
      end,
    )
    coverSpan(draft, match.index, end)
  }
}

const mistyped = /(?<![a-z])(?:a|sur|vers|pres de|autour de|ver|in|near|nr|around|at|for|based in) ([a-z][a-z-]{4,})(?![a-z'])/g
const kinds = ['skill', 'industry', 'occupation', 'certification', 'language', 'schedule', 'contract'] as const

/** «sur quinpert», "in plymoth": after a preposition of place, a town with a typing error, where no place was read. */
export function readMistyped(draft: Draft, reaches: readonly Found[]): void {
  if (draft.long || draft.pieces.some(({ slot }) => slot === 'location')) return
  for (const match of draft.left.matchAll(mistyped)) {
    const said = match[1]!
    const end = match.index + match[0].length
    const start = end - said.length
    if (idleWords.test(said) || plainWords.has(said) || kinds.some((kind) => findTerm(kind, said))) continue
    const place = closestPlace(said, draft.lang)
    if (!place || !isFree(draft, start, end)) continue
    addPiece(
      draft,
      { slot: 'location', value: { place: place.name, type: place.type, ...reachOf(reaches, start, end) } },
      start,
      end,
    )
    coverSpan(draft, start, end)
    return
  }
}
