import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { firstNames } from './first-names.ts'
import type { Span } from './noun-phrase.ts'
import { idleWords } from './plain-words.ts'
import { type TermKind, standingKinds } from './taxonomy/term.ts'
import { isTalk } from './talk.ts'

const name = "(?:[\\p{Lu}][\\p{L}\\p{N}+#.’'-]*|\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*)(?: (?:[\\p{Lu}][\\p{L}\\p{N}+#.-]*|\\d{1,3}))?"
const close =
  '(?= *(?:$|[,.;:!?)]| (?:and|et|or|ou|ideally|idéalement|please|svp|a must|required|essential|exigé|obligatoire|would|serait|is|est|pour|for|in|à|near|sur)(?![\\p{L}])))'

/** Before a name alone, what holds it: «avec Genapi», "with ADIT". */
const held = new RegExp(
  `(?<![\\p{L}])(?:avec|with|w\\/)(?: (?:sa|son|le|la|les|un|une|an?|the|his|her|their))?(?: (carte|habilitation|certificat|certification|card|ticket))? (${name})${close}`,
  'gu',
)
/** "Klaviyo or Mailchimp", a stretch of its own. */
const either = new RegExp(`(?<=[,;:.(–-] )(?:(?:either|soit) )?(${name}) (?:ou|or) (${name})(?= *(?:$|[,.;!?)]))`, 'gu')
/** "British Gymnastics level 2", "BASI 2": the body and its level. */
const levelled =
  /(?<![\p{L}])(\p{Lu}[\p{L}]+(?: (?:of )?\p{Lu}\p{L}+){0,3} [Ll]evel \d|\p{Lu}{3,6} [1-4])(?= *(?:$|[,.;:!?)]| (?:and|or|with|required|essential|a must|is|ideally)(?![\p{L}])))/gu

const other: ReadonlySet<TermKind> = new Set<TermKind>([...standingKinds, 'occupation', 'certification'])

function isOther(draft: Draft, { start, end }: Span): boolean {
  const [first = ''] = draft.folded.slice(start, end).split(' ')
  return (
    !isFree(draft, start, end) ||
    firstNames.has(first) ||
    idleWords.test(draft.folded.slice(start, end)) ||
    draft.inner.some((term) => other.has(term.kind) && term.start < end && start < term.end)
  )
}

const isPlaced = (draft: Draft, { start, end }: Span) => draft.places.some((place) => place.start === start && place.end >= end)
const isKnown = (draft: Draft, { start, end }: Span) =>
  draft.inner.some((term) => term.start === start && term.end === end && term.kind === 'skill')

function put(draft: Draft, slot: 'skill' | 'certification', { start, end }: Span): void {
  if (isTalk(draft.folded.slice(start, end))) return
  addPiece(draft, { slot, value: draft.text.slice(start, end) }, start, end)
  coverSpan(draft, start, end)
}

function readEither(draft: Draft): void {
  for (const match of draft.text.matchAll(either)) {
    const at = match.index + match[0].indexOf(match[1]!)
    const spans = [
      { start: at, end: at + match[1]!.length },
      { start: match.index + match[0].length - match[2]!.length, end: match.index + match[0].length },
    ]
    if (spans.some((span) => isOther(draft, span)) || spans.every((span) => isKnown(draft, span))) continue
    if (spans.every((span) => isPlaced(draft, span)) && !spans.some((span) => isKnown(draft, span))) continue
    if (spans.some((span) => isPlaced(draft, span)) && !spans.some((span) => isKnown(draft, span))) continue
    for (const span of spans) put(draft, 'skill', span)
  }
}

/** Names of tools and cards that no list holds, told by what stands beside them. */
export function readNames(draft: Draft): void {
  if (draft.long || draft.text === draft.text.toUpperCase()) return
  for (const match of draft.text.matchAll(levelled)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const known = draft.inner.some(
      (term) => term.start <= span.start && term.end >= span.end && (other.has(term.kind) || term.kind === 'skill'),
    )
    const taken = draft.inner.some(
      ({ kind, start, end }) => kind !== 'certification' && kind !== 'skill' && start < span.end && span.start < end,
    )
    if (!known && !taken && isFree(draft, span.start, span.end)) put(draft, 'certification', span)
  }
  readEither(draft)
  for (const match of draft.text.matchAll(held)) {
    const end = match.index + match[0].length
    const span = { start: end - match[2]!.length, end }
    if (isOther(draft, span) || isPlaced(draft, span) || isKnown(draft, span)) continue
    const card = match[1] ?? /^\p{Lu}{3,6}$/u.exec(match[2]!)
    put(draft, card ? 'certification' : 'skill', span)
  }
}
