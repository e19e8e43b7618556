import { rolesOf } from '../parse/labels.ts'
import { isPlace } from '../parse/places.ts'
import type { ExtractedLine } from './extracted.ts'
import type { Cell } from './ruled.ts'
import type { Segment } from './segments.ts'

export type Table = { above: Segment[]; rows: Field[][]; below: Segment[] }

/** The words of a cell; none in a row into which one of those above reaches down. */
type Field = { segments: Segment[]; edge: number }
type Read = { lines: ExtractedLine[]; edge: number }

/** A ruled table beside which nothing else stands, as the words of each cell of each row, and what is above and below. */
export function findTable(segments: Segment[]): Table | undefined {
  const tables = Map.groupBy(
    segments.filter((segment) => segment.cell),
    ({ cell }) => cell!.table,
  )
  for (const inside of tables.values()) {
    const cells = inside.map(({ cell }) => cell!)
    const [top, bottom] = [Math.min(...cells.map((cell) => cell.top)), Math.max(...cells.map((cell) => cell.bottom))]
    const others = segments.filter((segment) => !inside.includes(segment))
    if (others.some((one) => middle(one) > top && middle(one) < bottom)) continue
    return {
      above: others.filter((one) => middle(one) <= top),
      rows: rowsOf(inside),
      below: others.filter((one) => middle(one) >= bottom),
    }
  }
  return undefined
}

const middle = ({ top, bottom }: Segment): number => (top + bottom) / 2

function rowsOf(segments: Segment[]): Field[][] {
  const cells = Map.groupBy(segments, ({ cell }) => cell!)
  const tops = [...new Set([...cells.keys()].map(({ top }) => top))].sort((one, other) => one - other)
  const inCell = (cell: Cell) => cells.get(cell)!.map(({ cell: _cell, ...segment }) => ({ ...segment, edge: cell.right }))
  return tops.map((top) =>
    [...cells.keys()]
      .filter((cell) => cell.top <= top && cell.bottom > top + 2)
      .sort((one, other) => one.left - other.left)
      .map((cell) => ({ segments: cell.top === top ? inCell(cell) : [], edge: cell.right })),
  )
}

/** The rows of a table, read; one stands apart where it or the one before it is more than a line. */
export function layRows(rows: Read[][]): ExtractedLine[] {
  let large = true
  const headed = Boolean(rolesOf(rows[0]!.map(({ lines }) => textOf(lines)).join('\t')))
  return rows.flatMap((cells) => {
    const [first, ...rest] = layRow(headed ? cells : cells.filter(({ lines }) => lines.length))
    const apart = large || rest.length > 0
    large = rest.length > 0
    return first ? [{ ...first, gap: apart }, ...rest] : []
  })
}

/** A row of short cells is one line; where the last holds more, its first line stands beside the others. Larger cells follow each other. */
function layRow(cells: Read[]): ExtractedLine[] {
  const filled = cells.filter(({ lines }) => lines.length)
  if (filled.length < 2) return filled.flatMap(({ lines }) => lines)
  const last = cells.at(-1)!.lines
  const short = cells.slice(0, -1).every(isShort) && last.length > 0 && !last[0]!.text.startsWith('•')
  if (!short) return filled.flatMap(({ lines }) => opened(lines))
  const text = [...cells.slice(0, -1).map(wordsOf), last[0]!.text].join('\t')
  return [{ ...filled[0]!.lines[0]!, text, box: around(filled.map(({ lines }) => lines[0]!)) }, ...last.slice(1)]
}

const textOf = (lines: ExtractedLine[]): string => lines.map((line) => line.text).join(' ')

function isShort({ lines }: Read): boolean {
  const listed = lines.slice(1).some((line) => line.text.startsWith('•') || line.gap)
  return lines.length < 2 || (lines.length < 5 && textOf(lines).length < 90 && !listed)
}

/** The lines of a cell as one: those that had no room go on, others stand apart. */
function wordsOf({ lines, edge }: Read): string {
  return lines.reduce((words, line, index) => {
    const before = lines[index - 1]
    if (!before) return line.text
    const [left, , width] = before.box!
    const word = (line.box![2] * /^\S*/.exec(line.text)![0].length) / line.text.length
    const cut = left + width + word + 8 > edge && !isPlace(line.text)
    return `${words}${cut ? ' ' : ', '}${line.text}`
  }, '')
}

const opened = ([first, ...rest]: ExtractedLine[]): ExtractedLine[] => [{ ...first!, gap: true }, ...rest]

function around(lines: ExtractedLine[]): NonNullable<ExtractedLine['box']> {
  const boxes = lines.map((line) => line.box!)
  const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))]
  return [
    left,
    top,
    Math.max(...boxes.map((box) => box[0] + box[2])) - left,
    Math.max(...boxes.map((box) => box[1] + box[3])) - top,
  ]
}
