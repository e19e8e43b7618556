import type { Draft } from './draft.ts'
import { isLinked } from './is-linked.ts'
import type { PlaceMatch } from './places/match.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

const toPlace =
  /(?:(?:lieu|ville|location|localisation|site|secteur) ?: ?|(?:^|[ (])(?:a|à|in|near|around|at|sur|vers|pres de|autour de|secteur|based in|ville de|en|dans|except|sauf|hors|not)(?: (?:le|la|les|l'))? ?)$/
const verbal =
  /(?:experience|connaissance|maitrise|formation|competent|experienced|skilled|based|working|knowledge)(?: \w+)? (?:in|en|sur|dans|a) $/

const beside = /^(?: ?[,/+&] ?| and | et | ou | or )$/

/** «port talbot» of somebody who types no capital is no port. */
const isSmall = ({ text }: Draft) => text === text.toLowerCase()

/** «à Tours», «Nantes, Tours»: the place; «React ou Vue», «Mission de 3 mois»: a word of the trade. */
export function isPlaceFirst(draft: Draft, term: TermMatch, { start, end, candidates }: PlaceMatch): boolean {
  if (term.kind === 'industry' && (term.start < start || term.end > end)) return false
  if (term.start < start || term.end > end) return false
  if (end - start > term.end - term.start + 1 && (isSmall(draft) || /^\p{Lu}/u.test(draft.text.slice(start, end)))) return true
  if (candidates[0]?.type === 'postcode' && draft.lang === 'en') return true
  const before = draft.folded.slice(Math.max(0, start - 24), start)
  if (toPlace.test(before) && !verbal.test(before)) return term.kind !== 'language'
  const raw = draft.text.slice(start, end)
  const alone = /(?:^|[.\n] ?)$/.test(draft.folded.slice(0, start)) && /^ ?[.\n]/.test(draft.folded.slice(end))
  if (alone && start > 0 && /^\p{Lu}\p{Ll}/u.test(raw) && (candidates[0]?.population ?? 0) > 30_000) return true
  const next = draft.places.some((place) => isLinked(draft, beside, [place, { start, end }]))
  if (next && /^\p{Lu}/u.test(raw) && raw !== raw.toUpperCase() && /^\p{Ll}/u.test(term.form)) return true
  const capital = /^\p{Lu}/u.test(raw) && raw !== raw.toUpperCase() && !/(?:^|[.!?\n:•])\s*$/.test(draft.text.slice(0, start))
  return capital && /^\p{Ll}/u.test(term.form) && (candidates[0]?.population ?? 0) >= 20_000
}

/** Is a term only the name of a place? */
export function isPlaceName(draft: Draft, term: TermMatch): boolean {
  return draft.places.some(
    (place) =>
      place.start <= term.start &&
      term.end <= place.end &&
      (place.end - place.start > term.end - term.start ? isSmall(draft) || /\p{Lu}|-/u.test(place.words) : true) &&
      isPlaceFirst(draft, term, place),
  )
}
