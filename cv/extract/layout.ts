import { joinCells } from './cells.ts'
import { findCards } from './cards.ts'
import { cleanText } from './clean.ts'
import { type Gutter, findGutter, overhang } from './columns.ts'
import type { ExtractedLine } from './extracted.ts'
import type { Rect } from './matrix.ts'
import type { Run } from './pdf-state.ts'
import { settleMiddles } from './middles.ts'
import { placeInCells } from './ruled.ts'
import { quantile, toSegments } from './segments.ts'
import type { Segment } from './segments.ts'
import { hasSectionTitle } from './semantics.ts'
import { joinStacks } from './stacks.ts'
import { findHeadedTable } from './headed.ts'
import { findTable, layRows } from './tables.ts'
import { findTimeline } from './timeline.ts'
import { append, toLine } from './row-lines.ts'
import { withTitlesAbove } from './titles.ts'
import { layTitles, standingTitles } from './upright.ts'
import { type Column, continues, linking } from './wraps.ts'

/** What else is drawn on a page: the bullets of lists, the lines of tables. */
type Drawn = { dots?: Rect[]; rules?: Rect[] }

/** The lines of a page in the order in which a person reads them: bands from the top, columns within a band, rows within a column. */
export function layOut(runs: Run[], page: number, bounds: Rect, { dots = [], rules = [] }: Drawn = {}): ExtractedLine[] {
  placeInCells(runs, rules)
  const upright = withoutIconNames(toSegments(runs.filter((run) => run.turn === 0)))
  for (const dot of dots) markBullet(upright, dot)
  const turned = [1, 2, 3].map((turn) => standingTitles(runs, turn, bounds))
  const titles = layTitles(
    turned.flatMap((one) => one.titles),
    upright,
  )
  const lines = order(withTitlesAbove(joinStacks([...upright, ...titles])), 0, page)
  for (const { others } of turned) if (others.length) lines.push(...toLines(toSegments(others), page))
  return lines
}

/** A pictograph of a font that spells its name («check_circle», «location_on») is one: the words begin behind it. */
function withoutIconNames(segments: Segment[]): Segment[] {
  const icon = /(?<=^|\s)[a-z]+(?:_[a-z]+){1,3}\s+(?=\S)/g
  const named = segments.filter((segment) => segment.text.search(icon) === 0)
  if (named.length < 2) return segments
  return segments.map((segment) => ({ ...segment, text: segment.text.replace(icon, '• ') }))
}

/** A drawn dot before the first word of a line stands for a written bullet. */
function markBullet(segments: Segment[], dot: Rect): void {
  const middle = (dot.top + dot.bottom) / 2
  const beside = segments.filter((segment) => middle > segment.top && middle < segment.baseline && segment.left > dot.right)
  const first = beside.sort((one, other) => one.left - other.left)[0]
  const small = first && dot.right - dot.left < first.size * 0.6
  if (first && small && first.left - dot.right < first.size * 2 && !first.text.startsWith('•'))
    Object.assign(first, { text: `• ${first.text}`, dotted: true })
}

function order(segments: Segment[], depth: number, page: number): ExtractedLine[] {
  if (!segments.length) return []
  if (depth > 5) return toLines(segments, page)
  const inner = (part: Segment[]) => order(part, depth + 1, page)
  const table = findTable(segments)
  if (table) {
    const rows = table.rows.map((cells) => cells.map(({ segments: part, edge }) => ({ lines: inner(part), edge })))
    return [...inner(table.above), ...layRows(rows), ...inner(table.below)]
  }
  const headed = findHeadedTable(segments, page)
  if (headed) return [...inner(headed.above), ...headed.lines, ...inner(headed.below)]
  const row = findTimeline(segments) ?? findCards(segments)
  if (row) return [...inner(row.above), ...row.cards.flatMap((card) => toLines(card, page)), ...inner(row.below)]
  const gutter = findGutter(segments)
  return gutter ? partsAt(gutter, segments).flatMap(inner) : toLines(segments, page)
}

/** What stands above two columns, the left one, the right one, and what stands below. */
function partsAt(gutter: Gutter, segments: Segment[]): Segment[][] {
  const above = segments.filter((segment) => segment.bottom <= gutter.top)
  const below = segments.filter((segment) => segment.top >= gutter.bottom)
  const between = segments.filter((segment) => segment.bottom > gutter.top && segment.top < gutter.bottom)
  const isLeft = (segment: Segment) => segment.left < gutter.x - 0.5 && segment.right <= gutter.x + overhang(segment)
  const left = between.filter((segment) => isLeft(segment))
  const right = between.filter((segment) => !isLeft(segment))
  // The short last line of a paragraph does not cross the strip; it belongs to what stands above.
  const tail = tailOf(above, left, right)
  const next = titleOf(below, left, right)
  const rest = left.filter((segment) => !tail.includes(segment) && segment !== next)
  return [[...above, ...tail], rest, right, next ? [next, ...below] : below]
}

/** A title too short to cross the strip, under both columns and over what does cross it. */
function titleOf(below: Segment[], left: Segment[], right: Segment[]): Segment | undefined {
  const last = left.toSorted((one, other) => other.baseline - one.baseline)[0]
  const isTitle = last && left.length > 1 && below.length > 0 && hasSectionTitle(last.text)
  return isTitle && right.every((segment) => segment.bottom < last.top + 1) ? last : undefined
}

function tailOf(above: Segment[], left: Segment[], right: Segment[]): Segment[] {
  const last = above.toSorted((one, other) => other.baseline - one.baseline || other.right - one.right)[0]
  const first = left.toSorted((one, other) => one.baseline - other.baseline)[0]
  if (!last || !first || last.fonts?.[1] !== first.fonts?.[0] || Math.abs(last.size - first.size) > 0.3) return []
  const step = first.baseline - last.baseline
  const beside = right.some((segment) => Math.abs(segment.baseline - first.baseline) < first.size)
  const runsOn =
    Math.abs(last.left - first.left) < 1.5 && step < first.size * 1.75 && last.text.length > 60 && !/[.:]$/.test(last.text)
  return runsOn && !beside ? [first] : []
}

/** Rows of one column; what stands side by side in a row is parted by a tab, what was wrapped is one line again. */
function toLines(segments: Segment[], page: number): ExtractedLine[] {
  const rows = joinCells(settleMiddles(toRows(segments)))
  const steps = rows.slice(1).map((row, index) => row[0]!.baseline - lowest(rows[index]!))
  const usual =
    quantile(
      steps.filter((step) => step > 4),
      0.3,
    ) || 12
  // An address too long for its column reaches past the edge that other words keep to.
  const words = segments.filter((segment) => !/[@/]/.test(segment.text))
  const column = columnOf(words.length ? words : segments)
  const lines: ExtractedLine[] = []
  let before: { segments: Segment[]; text: string } | undefined
  for (const [index, row] of rows.entries()) {
    const text = cleanText(row.map((segment) => partedText(segment, column)).join('\t'))
    if (!text) continue
    const step = index ? steps[index - 1]! : Number.POSITIVE_INFINITY
    const gap = step > Math.max(usual * 1.35, row[0]!.size * 1.7)
    const flows = !gap || (step < row[0]!.size * 2.3 && /^\p{Ll}/u.test(text))
    const joint = before && flows ? continues(before, { segments: row, text }, column) : undefined
    const last = lines.at(-1)
    if (joint && last) append(last, row, joint === 'word' ? text : ` ${text}`)
    else lines.push(toLine(row, text, page, gap))
    before = {
      segments: joint && before?.text.startsWith('•') ? [{ ...row[0]!, dotted: true }] : row,
      text: last && joint ? last.text : text,
    }
  }
  return lines
}

/** «**Cariste** Transports Alpha»: two names that nothing but their looks part; larger letters are a name whose parts differ. */
function partedText({ text, label = 0, size }: Segment, column: Column): string {
  const [head, rest] = [text.slice(0, label), text.slice(label + 1)]
  const names = label > 2 && size < (column.size ?? size) * 1.2 && text.length < 110 && /^[\p{Lu}\d]/u.test(rest)
  return names && /[\p{L}\d)]$/u.test(head) && !linking.test(head) ? `${head}\t${rest}` : text
}

function columnOf(segments: Segment[]): Column {
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right), (segments[0]!.edge ?? 0) - 5)
  const full = segments.filter((segment) => segment.right > right - (right - left) * 0.15).length
  return {
    left,
    right,
    full,
    body: usualFont(segments),
    size: quantile(
      segments.map((segment) => segment.size),
      0.5,
    ),
  }
}

/** The font and colour in which most words stand. */
function usualFont(segments: Segment[]): string | undefined {
  const letters = new Map<string, number>()
  for (const { fonts, text } of segments) if (fonts) letters.set(fonts[0], (letters.get(fonts[0]) ?? 0) + text.length)
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0]
}

/** The last baseline of a row whose cells may hold several lines. */
function lowest(row: Segment[]): number {
  return Math.max(row[0]!.baseline, ...row.map((segment) => segment.bottom - segment.size * 0.25))
}

function toRows(segments: Segment[]): Segment[][] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((one, other) => one.baseline - other.baseline || one.left - other.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.baseline - segment.baseline) <= 0.3 * Math.min(first.size, segment.size)) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((one, other) => one.left - other.left))
}
