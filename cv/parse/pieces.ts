import type { Entry } from './entries.ts'
import { findPeriods } from './dates.ts'
import { partOf } from './lines.ts'
import type { Line, Span } from './lines.ts'
import { labelOf } from './labels.ts'
import type { Role } from './labels.ts'
import { isPlace } from './places.ts'
import { diplomaScore, jobScore, schoolScore } from './vocabulary.ts'

/** A stretch of the head of an entry that names one thing. `joint` says what stood before it. */
export type Piece = {
  text: string
  span: Span
  line: Line
  role?: Role
  joint: 'line' | 'tab' | 'dash' | 'comma' | 'at' | 'paren'
}

const separators =
  /\t|\s*[|•·●\p{Emoji_Presentation}]\uFE0F?\s*|\s+~\s+|\s+[–—-]\s+|\s+@(?=\p{Lu})|\s+(?:@|chez|at|au sein (?:de la|de l['’]|du|des|de|d['’])|auprès (?:de|du|des))\s+|,\s+|\s*\((?!hons)(?=[^)]*\))|(?<!\(hons)\)\s*/giu

/** «Alpha / Lyon / Cariste» where nothing else parts: of two words beside one slash one may be the other («Vendeur / Caissier»). */
const slashes = new RegExp(`${separators.source}|\\s+/\\s+`, 'giu')

function separatorsIn(text: string): RegExp {
  const parts = text.split(/\s+\/\s+/)
  if (parts.length < 2 || /[,\t@–—]/.test(text.replace(/\|/g, ''))) return separators
  const [one = '', other = ''] = parts
  const unlike = schoolScore(one) > 0 !== schoolScore(other) > 0 && diplomaScore(one) > 0 !== diplomaScore(other) > 0
  return parts.length > 2 || unlike ? slashes : separators
}

/** What is left of the head of an entry without its dates, cut at signs that part names. */
export function piecesOf(entry: Entry): Piece[] {
  return entry.head.flatMap((line) => linePieces(line))
}

function linePieces(line: Line): Piece[] {
  const blanked = blankDates(line.text)
  const pieces: Piece[] = []
  const label = labelOf(line.text)
  if (label?.role === 'nothing') return []
  // What a form asks for by name stands there whole, commas and all.
  const whole = label?.role === 'diploma' || label?.role === 'position'
  let from = label?.length ?? 0
  let joint: Piece['joint'] = 'line'
  const push = (to: number) => {
    const span = partOf({ ...line, text: blanked }, from, to)
    const column = line.roles?.[line.text.slice(0, from).split('\t').length - 1]
    if (!span || column === 'nothing') return
    const role = label?.role ?? column
    const text = line.text.slice(span.start - line.start, span.end - line.start)
    if (/[\p{L}\d]/u.test(text) && !isDuration(text) && !/^\d{1,2} (?:postes?|roles?|positions?|jobs?|missions?)$/i.test(text))
      pieces.push({ text, span, line, joint, ...(role && { role }) })
  }
  for (const match of blanked.matchAll(separatorsIn(blanked))) {
    const town = !whole && /,/.test(match[0]) && isPlace(/^[^\t]*/.exec(blanked.slice(match.index + match[0].length))![0])
    if (match.index < from || ((whole || line.roles) && !town && !match[0].includes('\t'))) continue
    const named = /^\p{Lu}/u.test(blanked.slice(match.index + match[0].length))
    if (/^\s+at\s+$/i.test(match[0]) && !named && jobScore(blanked.slice(from, match.index)) < 1) continue
    push(match.index)
    from = match.index + match[0].length
    joint = jointOf(match[0])
  }
  push(line.text.length)
  return pieces
}

/** «Géomètre à Cabinet Alpha», «Site manager with Keepmoat»: small words that part a job from its company where nothing else does. */
export function partAtSmallWord(piece: Piece): [Piece, Piece] | undefined {
  const match = /^(\p{L}.{2,60}?)\s+(?:à|aux?|pour|with|for|within)\s+(?=(?:l['’]|la |le |les |the )?\p{Lu}[\p{L}\d])(.+)$/u.exec(
    piece.text,
  )
  if (!match?.[1] || !match[2] || jobScore(match[1]) < 1) return undefined
  if (/^(?:Domicile|Temps|Maîtrise|Distance|Hauteur|Impact|Bord|Travaux|Projets?)(?!\p{L})/u.test(match[2])) return undefined
  const from = piece.text.length - match[2].length
  const at = (start: number, end: number, joint: Piece['joint']): Piece => ({
    ...piece,
    text: piece.text.slice(start, end),
    span: { start: piece.span.start + start, end: piece.span.start + end },
    joint,
  })
  return [at(0, match[1].length, piece.joint), at(from, piece.text.length, 'at')]
}

function jointOf(words: string): Piece['joint'] {
  if (/^\s*\(/.test(words)) return 'paren'
  if (/chez|at|@|au sein|auprès/i.test(words)) return 'at'
  if (words.includes(',')) return 'comma'
  if (/[\t|•·●~]/.test(words)) return 'tab'
  return 'dash'
}

/** Replaces dates by signs that part, so that offsets stay. */
function blankDates(text: string): string {
  let blanked = text
  for (const period of findPeriods(text)) {
    blanked = blanked.slice(0, period.index) + '|'.repeat(period.length) + blanked.slice(period.index + period.length)
  }
  return blanked.replace(
    /(?<![\p{L}])(?:de|du|from|depuis|since|le|saisons?|promotion|en|in|during|courant|début|fin|mi-|early|late|mid-|vers|circa|around)\s*(?=\|{4})/giu,
    (words) => '|'.repeat(words.length),
  )
}

/** «2 ans 4 mois», «3 years»: how long, not when. */
export function isDuration(text: string): boolean {
  return /^(?:environ |about )?\d{1,2}\s*(?:ans?|années?|mois|semaines?|years?|yrs?|months?|mos?|weeks?)(?:\s*(?:et|and|,)?\s*\d{1,2}\s*(?:mois|months?|mos?))?$/i.test(
    text.trim().replace(/^\(|\)$/g, ''),
  )
}
