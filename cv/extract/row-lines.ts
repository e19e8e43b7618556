import type { ExtractedLine } from './extracted.ts'
import type { Segment } from './segments.ts'

/** Adds the words of a row to the line that goes on in it. */
export function append(line: ExtractedLine, row: Segment[], text: string): void {
  line.text += text
  const [left, top, width] = line.box!
  const right = Math.max(left + width, ...row.map((segment) => segment.right))
  const from = Math.min(left, ...row.map((segment) => segment.left))
  line.box = [from, top, right - from, Math.max(...row.map((segment) => segment.bottom)) - top]
}

/** The line of a row, with its place and its looks. */
export function toLine(row: Segment[], text: string, page: number, gap: boolean): ExtractedLine {
  const left = Math.min(...row.map((segment) => segment.left))
  const top = Math.min(...row.map((segment) => segment.top))
  const right = Math.max(...row.map((segment) => segment.right))
  const bottom = Math.max(...row.map((segment) => segment.bottom))
  return {
    text,
    page,
    gap,
    box: [left, top, right - left, bottom - top],
    size: Math.max(...row.map((segment) => segment.size)),
    bold: row[0]!.bold,
  }
}
