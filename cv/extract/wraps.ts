import type { Segment } from './segments.ts'
import { hasSectionTitle } from './semantics.ts'

export const linking =
  /(?:[,&+(/–—]|(?<![\p{L}])(?:de|du|des|d['’]|la|le|les|l['’]|à|au|aux|et|ou|en|dans|pour|sur|par|avec|of|the|and|or|in|for|to|with|at|on|a|an|by|from))$/iu

const opensWithDate = /^\(?(?:(?:depuis|since|from)\s+)?(?:\p{L}{3,9}\.?\s+|\d{1,2}[/.]){0,2}(?:19|20)\d\d(?!\d)/iu

/** Where a column begins and ends; `full` counts its lines that reach its end, `body` is the dress of most of its words. */
export type Column = { left: number; right: number; full: number; body?: string | undefined; size?: number }
export type Row = { segments: Segment[]; text: string }

/** Whether a row is the end of the row before it: its first word had no room there, and the words run on. */
export function continues(before: Row, row: Row, column: Column): 'word' | 'words' | undefined {
  const last = before.segments.at(-1)!
  const first = row.segments[0]!
  const centred = before.segments.length === 1 && isCentred(last, first, column)
  // What a centred line leaves free stands on both its sides.
  const edge = centred ? last.left + column.right - column.left : column.right
  if (row.segments.length > 1 || row.text.startsWith('•')) return undefined
  if (Math.abs(last.size - first.size) > 0.7) return undefined
  if (isBrokenAddress(before.text, row.text, last.right > edge - last.size)) return 'word'
  if (isBrokenPhone(before.text, row.text) && hasNoRoom(last, first, row.text, edge)) return 'words'
  if (/(?:19|20)\d\d\s?[–—-]$/.test(before.text) && /^(?:19|20)\d\d\)?$/.test(row.text)) return 'words'
  const enumerates = before.text.endsWith(',') && !/(?:19|20)\d\d/.test(before.text)
  if (opensWithDate.test(row.text) && !enumerates) return undefined
  if (isContact(before.text) || isContact(row.text) || hasSectionTitle(before.text)) return undefined
  const bulleted = last.text.startsWith('•') || (before.segments.length === 1 && before.text.startsWith('•'))
  const dressed = last.fonts && last.fonts[1] === first.fonts?.[0]
  // A label in bold opens a line of its own.
  if (dressed === false && first.fonts && first.fonts[0] !== first.fonts[1] && /^\p{Lu}/u.test(row.text)) return undefined
  const composed = dressed !== false && /\s[·|]\s/.test(last.text) && !/(?:19|20)\d\d/.test(last.text) && !/[·|–]/.test(row.text)
  const dashed = /\s[–—]$/.test(before.text) && !/(?:19|20)\d\d\s[–—]$/.test(before.text)
  if (last.bold !== first.bold && !dressed && !dashed && !(composed && last.bold)) return undefined
  const shift = centred ? 0 : first.left - last.left
  if (bulleted ? shift < -2 || shift > 30 : Math.abs(shift) > 2.5) return undefined
  if (/\p{L}[-‐]$/u.test(before.text) && /^\p{L}/u.test(row.text) && hasNoRoom(last, first, row.text, edge)) return 'word'
  const hung = last.dotted ? first.left > column.left + 6 : shift > 3
  if (bulleted && (/^[\p{Ll}(]/u.test(row.text) || (hung && !composed))) return 'words'
  const surely = /^\p{Ll}/u.test(row.text) && linking.test(before.text) && last.right > edge - (edge - column.left) * 0.35
  if (!surely && !hasNoRoom(last, first, row.text, edge)) return undefined
  if (/(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?$/u.test(before.text) && /^\d[A-Z]{2}(?![\p{L}\d])/u.test(row.text)) return 'words'
  const runsOn = composed || /^[\p{Ll}(&+]/u.test(row.text) || linking.test(before.text)
  if (runsOn || (bulleted && shift > 3)) return 'words'
  if (dressed && isNameGoingOn(last, first, row.text, column)) return 'words'
  const sentence = last.text.length > 60 && !/[.:!?;]$|(?:19|20)\d\d/.test(last.text) && /^\p{L}/u.test(row.text)
  return sentence ? 'words' : undefined
}

/** The end of a name in bold, or in letters that its line changed to before its end, goes on in them on the next line. */
function isNameGoingOn(last: Segment, first: Segment, words: string, column: Column): boolean {
  const changed = last.fonts?.[0] !== last.fonts?.[1] && last.fonts?.[1] !== column.body
  const larger = last.size > (column.size ?? last.size) + 0.7
  if (!changed && !larger && !(last.bold && first.bold && column.full > 2)) return false
  return words.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(words) && !hasSectionTitle(words) && !/[.:;]$/.test(last.text)
}

/** One under the other about the middle of the column, their edges apart. */
function isCentred(last: Segment, first: Segment, column: Column): boolean {
  const middle = (column.left + column.right) / 2
  const off = ({ left, right }: Segment) => Math.abs((left + right) / 2 - middle)
  return Math.abs(last.left - first.left) > 2.5 && off(last) < 2 && off(first) < 2
}

/** A telephone number of which a part stands on the next line. */
export function isBrokenPhone(before: string, after: string): boolean {
  const head = /(?:\+\d{2}|(?<!\d)0\d)[\d\s.]*$/.exec(before)?.[0].replace(/\D/g, '').length ?? 0
  const tail = /^\d{2}(?:[\s.]?\d{2,3})*(?!\d)/.exec(after)?.[0].replace(/\D/g, '').length ?? 0
  const whole = head + tail >= 10 && head + tail <= 13
  return head > 2 && head < 11 && tail > 1 && (whole || /^\d{2}(?:\s\d{2})?$/.test(after))
}

function hasNoRoom(last: Segment, first: Segment, words: string, edge: number): boolean {
  const word = /^\S+/.exec(words)?.[0] ?? ''
  const width = ((first.right - first.left) * word.length) / Math.max(words.length, 1)
  // Small letters are narrower than the mean of their line, and such a word hardly ever opens a line of its own.
  const guess = /^[\p{Ll}\d]/u.test(words) ? last.size * 0.5 : -1
  return last.right + last.size * 0.25 + width > edge - guess
}

/** Mail, web and telephone stand on lines of their own. */
function isContact(text: string): boolean {
  return /@|https?:|www\.|\.(?:com|org|net|fr|uk)(?:$|\/|\s)|(?:\d[\s.-]?){9}/i.test(text)
}

/** An address of the web, a mail or a British postcode that was cut in the middle. */
function isBrokenAddress(before: string, after: string, full: boolean): boolean {
  const token = /\S+$/.exec(before)?.[0] ?? ''
  const rest = /^\S+/.exec(after)?.[0] ?? ''
  if (/^[^@\s]+@[\w.-]*$/.test(token) && !/\.\p{L}{2,}$/u.test(token))
    return /^[\w.-]+\.\p{L}{2,}/u.test(rest) || (token.endsWith('.') && /^\p{L}{2,6}$/u.test(after))
  if (/@[\w.-]+\.\w{2,}$/.test(token) && (/^\.\w{2,3}$/.test(rest) || (full && /^[a-z]{1,2}$/.test(after)))) return true
  if (/^[\w.-]+-$/.test(token) && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(rest)) return true
  if (full && /\w\.\w{2,}\/\S*\w$/.test(token)) return /^[a-z\d-]{1,12}(?:$|\s\()/.test(after)
  if (/(?:\.\w{2,}|https?:\/)\/\S*[-/_.]$/.test(token)) return /^[\w%./-]+$/.test(rest)
  return false
}
