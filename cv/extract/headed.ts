import { rolesOf } from '../parse/labels.ts'
import type { ExtractedLine } from './extracted.ts'
import { toLine } from './row-lines.ts'
import type { Segment } from './segments.ts'
import { hasSectionTitle, isDated } from './semantics.ts'

type Headed = { above: Segment[]; lines: ExtractedLine[]; below: Segment[] }

/** A table without lines whose head names its columns: what was wrapped in a cell is one cell again, each date opens a row. */
export function findHeadedTable(segments: Segment[], page: number): Headed | undefined {
  for (const head of headsIn(segments)) {
    const bottom = Math.max(...head.map((cell) => cell.bottom)) - 2
    const under = segments.filter((one) => one.top > bottom).sort((one, other) => one.baseline - other.baseline)
    const body = bodyOf(head, under)
    const rows = rowsOf(head, body)
    if (!rows?.length) continue
    const inside = new Set([...head, ...body])
    const rest = segments.filter((one) => !inside.has(one))
    const line = (row: Segment[], text: string, gap: boolean) => toLine(row, text, page, gap)
    return {
      above: rest.filter((one) => one.top <= bottom),
      lines: [line(head, head.map(({ text }) => text).join('\t'), true), ...rows.flatMap((row) => linesOf(row, line))],
      below: rest.filter((one) => one.top > bottom),
    }
  }
  return undefined
}

/** Rows of three names of columns or more that have a row of words under them. */
function headsIn(segments: Segment[]): Segment[][] {
  const rows = Map.groupBy(segments, ({ baseline }) => Math.round(baseline))
  return [...rows.values()]
    .map((row) => row.toSorted((one, other) => one.left - other.left))
    .filter(
      (row) => row.length > 2 && rolesOf(row.map(({ text }) => text).join('\t'))?.some((role) => role && role !== 'nothing'),
    )
}

const columnOf = (head: Segment[], { left }: Segment): number => head.findLastIndex((cell) => cell.left < left + 3)

/** What stands under the head up to the first words that cross its columns, a title, or a wide space. */
function bodyOf(head: Segment[], under: Segment[]): Segment[] {
  const body: Segment[] = []
  let last = head[0]!.baseline
  for (const one of under) {
    const column = columnOf(head, one)
    const next = head[column + 1]
    const apart = one.baseline - last > one.size * 3.2
    const alone = !under.some((other) => other !== one && Math.abs(other.baseline - one.baseline) < 2)
    if (column < 0 || apart || (next && one.right > next.left + 2) || (alone && column === 0 && hasSectionTitle(one.text))) break
    body.push(one)
    last = one.baseline
  }
  return body
}

/** The words of each cell of each row; undefined where no column of dates tells the rows, or something stands above the first. */
function rowsOf(head: Segment[], body: Segment[]): Segment[][][] | undefined {
  const dates = head.map((_, column) => body.filter((one) => columnOf(head, one) === column && isDated(one.text)))
  const anchors = dates.find((found) => found.length > 0)
  if (!anchors || body.some((one) => one.top < anchors[0]!.top - 3)) return undefined
  // Rows that have no date come last: what stands in the first column opens each, where it is more than a cell that goes on.
  const undated = body.filter((one) => columnOf(head, one) === 0 && one.top > anchors.at(-1)!.top + 3)
  const openings = undated.length > 2 ? [...anchors, ...undated] : anchors
  return openings.map((opening, at) => {
    const end = (openings[at + 1]?.top ?? Number.POSITIVE_INFINITY) - 3
    const inRow = body.filter((one) => one.top > opening.top - 3 && one.top <= end)
    return head.map((_, column) => inRow.filter((one) => columnOf(head, one) === column))
  })
}

function linesOf(cells: Segment[][], line: (row: Segment[], text: string, gap: boolean) => ExtractedLine): ExtractedLine[] {
  const last = cells.at(-1)!
  const listed = last.findIndex((one) => one.text.startsWith('•'))
  const aside = listed < 0 ? [] : last.slice(listed)
  const texts = cells.map((cell) => wordsOf(cell.filter((one) => !aside.includes(one))))
  return [
    line(cells.flat(), (texts.some(isDated) ? texts : texts.filter(Boolean)).join('\t').trimEnd(), false),
    ...aside.map((one) => line([one], one.text, false)),
  ]
}

function wordsOf(cell: Segment[]): string {
  return cell.reduce((text, one) => (/\p{L}-$/u.test(text) ? `${text}${one.text}` : `${text} ${one.text}`), '').trim()
}
