import type { Segment } from './segments.ts'
import { isBrokenPhone, linking } from './wraps.ts'

/** Words of a cell that go on under it are part of it, though other cells of the row stand beside. */
export function joinCells(rows: Segment[][]): Segment[][] {
  const joined: Segment[][] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const left = above && above.length > 1 ? row.filter((segment) => !joinUp(segment, above, row.length === 1)) : row
    if (left.length) joined.push(left)
  }
  return joined
}

/** A name in bold of which the last word stands alone under its cell. */
function isDressed(cell: Segment, segment: Segment): boolean {
  return cell.bold && cell.fonts !== undefined && cell.fonts[1] === segment.fonts?.[0] && segment.text.split(' ').length < 4
}

/** Set to the left, behind a bullet, or to the right. */
function isSameEdge(cell: Segment, segment: Segment): boolean {
  const shift = segment.left - cell.left
  if (Math.abs(shift) < 2 || Math.abs(cell.right - segment.right) < 1.5) return true
  return cell.text.startsWith('•') && shift > 0 && shift < 30
}

/** Adds the segment to the cell above when it continues that; says whether it did. */
function joinUp(segment: Segment, row: Segment[], alone: boolean): boolean {
  const index = row.findIndex((cell) => isSameEdge(cell, segment) && Math.abs(cell.size - segment.size) < 0.6)
  const cell = row[index]
  const beside = row[index + 1]
  if (!cell || !beside || cell.bold !== segment.bold || segment.text.startsWith('•')) return false
  if (segment.top - cell.bottom > cell.size * 0.6) return false
  const cut = /\p{L}-$/u.test(cell.text) && /^\p{L}/u.test(segment.text)
  const goesOn =
    cut ||
    /^[\p{Ll}(&]/u.test(segment.text) ||
    linking.test(cell.text) ||
    isBrokenPhone(cell.text, segment.text) ||
    (alone && isDressed(cell, segment))
  if (!goesOn || segment.right > beside.left || /(?:19|20)\d\d/.test(segment.text)) return false
  const word = /^\S+/.exec(segment.text)?.[0] ?? ''
  const width = ((segment.right - segment.left) * word.length) / segment.text.length
  const surely = isBrokenPhone(cell.text, segment.text) || (linking.test(cell.text) && /^\p{Ll}/u.test(segment.text))
  if (!surely && cell.right + cell.size * 0.2 + width < beside.left - cell.size) return false
  row[index] = {
    ...cell,
    text: `${cell.text}${cut ? '' : ' '}${segment.text}`,
    right: Math.max(cell.right, segment.right),
    bottom: segment.bottom,
  }
  return true
}
