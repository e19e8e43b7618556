import type { Segment } from './segments.ts'

export const linking =
  /(?:[,&+(/]|(?<![\p{L}])(?:de|du|des|d['’]|la|le|les|l['’]|à|au|aux|et|ou|en|dans|pour|sur|par|avec|of|the|and|or|in|for|to|with|at|on|a|an|by|from))$/iu

const opensWithDate = /^\(?(?:(?:depuis|since|from)\s+)?(?:\p{L}{3,9}\.?\s+|\d{1,2}[/.]){0,2}(?:19|20)\d\d(?!\d)/iu

export type Row = { segments: Segment[]; text: string }

/** Whether a row is the end of the row before it: its first word had no room there, and the words run on. */
export function continues(before: Row, row: Row, column: { left: number; right: number }): 'word' | 'words' | undefined {
  const edge = column.right
  const last = before.segments.at(-1)!
  const first = row.segments[0]!
  if (row.segments.length > 1 || row.text.startsWith('•')) return undefined
  if (Math.abs(last.size - first.size) > 0.7) return undefined
  if (isBrokenAddress(before.text, row.text, last.right > edge - last.size * 0.7)) return 'word'
  const enumerates = before.text.endsWith(',') && !/(?:19|20)\d\d/.test(before.text)
  if (opensWithDate.test(row.text) && !enumerates) return undefined
  if (isContact(before.text) || isContact(row.text)) return undefined
  const bulleted = before.segments.length === 1 && before.text.startsWith('•')
  const composed = /\s[·|]\s/.test(before.text) && !/(?:19|20)\d\d/.test(before.text) && !/[·|–]/.test(row.text)
  if (last.bold !== first.bold && !(composed && last.bold)) return undefined
  const shift = first.left - last.left
  if (bulleted ? shift < -2 || shift > 30 : Math.abs(shift) > 2.5) return undefined
  if (/\p{L}[-‐]$/u.test(before.text) && /^\p{L}/u.test(row.text) && hasNoRoom(last, first, row.text, edge)) return 'word'
  const hung = last.dotted ? first.left > column.left + 6 : shift > 3
  if (bulleted && (/^[\p{Ll}(]/u.test(row.text) || (hung && !composed))) return 'words'
  const surely = /^\p{Ll}/u.test(row.text) && linking.test(before.text) && last.right > edge - (edge - column.left) * 0.35
  if (!surely && !hasNoRoom(last, first, row.text, edge)) return undefined
  if (/(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?$/u.test(before.text) && /^\d[A-Z]{2}(?![\p{L}\d])/u.test(row.text)) return 'words'
  const runsOn = composed || /^[\p{Ll}(&+]/u.test(row.text) || linking.test(before.text)
  if (runsOn || (bulleted && shift > 3)) return 'words'
  const sentence = last.text.length > 60 && !/[.:!?;]$|(?:19|20)\d\d/.test(last.text) && /^\p{L}/u.test(row.text)
  return sentence ? 'words' : undefined
}

function hasNoRoom(last: Segment, first: Segment, words: string, edge: number): boolean {
  const word = /^\S+/.exec(words)?.[0] ?? ''
  const width = ((first.right - first.left) * word.length) / Math.max(words.length, 1)
  return last.right + last.size * 0.25 + width > edge + 1
}

/** Mail, web and telephone stand on lines of their own. */
function isContact(text: string): boolean {
  return /@|https?:|www\.|\.(?:com|org|net|fr|uk)(?:$|\/|\s)|(?:\d[\s.-]?){9}/i.test(text)
}

/** An address of the web, a mail or a British postcode that was cut in the middle. */
function isBrokenAddress(before: string, after: string, full: boolean): boolean {
  const token = /\S+$/.exec(before)?.[0] ?? ''
  const rest = /^\S+/.exec(after)?.[0] ?? ''
  if (/^[^@\s]+@[\w.-]*$/.test(token) && !/\.\p{L}{2,}$/u.test(token)) return /^[\w.-]+\.\p{L}{2,}/u.test(rest)
  if (/@[\w.-]+\.\w{2,}$/.test(token) && /^\.\w{2,3}$/.test(rest)) return true
  if (/^[\w.-]+-$/.test(token) && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(rest)) return true
  if (full && /\w\.\w{2,}\/\S*\w$/.test(token)) return /^[a-z\d-]{1,12}(?:$|\s\()/.test(after)
  if (/(?:\.\w{2,}|https?:\/)\/\S*[-/_.]$/.test(token)) return /^[\w%./-]+$/.test(rest)
  return false
}
