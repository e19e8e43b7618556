import type { Entry } from './entries.ts'
import { findPeriods } from './dates.ts'
import { partOf } from './lines.ts'
import type { Line, Span } from './lines.ts'
import { labelOf } from './labels.ts'
import type { Role } from './labels.ts'
import { jobScore } from './vocabulary.ts'

/** A stretch of the head of an entry that names one thing. `joint` says what stood before it. */
export type Piece = {
  text: string
  span: Span
  line: Line
  role?: Role
  joint: 'line' | 'tab' | 'dash' | 'comma' | 'at' | 'paren'
}

const separators = /\t|\s*[|•·●]\s*|\s+~\s+|\s+[–—-]\s+|\s+(?:@|chez|at)\s+|,\s+|\s*\((?!hons)(?=[^)]*\))|(?<!\(hons)\)\s*/gi

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
    if (!span) return
    const text = line.text.slice(span.start - line.start, span.end - line.start)
    if (/[\p{L}\d]/u.test(text) && !isDuration(text) && !/^\d{1,2} (?:postes?|roles?|positions?|jobs?|missions?)$/i.test(text))
      pieces.push({ text, span, line, joint, ...(label && { role: label.role }) })
  }
  for (const match of blanked.matchAll(separators)) {
    if (match.index < from || (whole && match[0] !== '\t')) continue
    const named = /^\p{Lu}/u.test(blanked.slice(match.index + match[0].length))
    if (/^\s+at\s+$/i.test(match[0]) && !named && jobScore(blanked.slice(from, match.index)) < 1) continue
    push(match.index)
    from = match.index + match[0].length
    joint = jointOf(match[0])
  }
  push(line.text.length)
  return pieces
}

function jointOf(words: string): Piece['joint'] {
  if (/^\s*\(/.test(words)) return 'paren'
  if (/chez|at|@/.test(words)) return 'at'
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
  return blanked.replace(/(?<![\p{L}])(?:de|du|from|depuis|since|le|saisons?|promotion)\s*(?=\|{4})/giu, (words) =>
    '|'.repeat(words.length),
  )
}

/** «2 ans 4 mois», «3 years»: how long, not when. */
export function isDuration(text: string): boolean {
  return /^(?:environ |about )?\d{1,2}\s*(?:ans?|années?|mois|semaines?|years?|yrs?|months?|mos?|weeks?)(?:\s*(?:et|and|,)?\s*\d{1,2}\s*(?:mois|months?|mos?))?$/i.test(
    text.trim().replace(/^\(|\)$/g, ''),
  )
}
