import type { Segment } from './segments.ts'
import { hasSectionTitle, isBareDate } from './semantics.ts'

export type CardRow = { above: Segment[]; cards: Segment[][]; below: Segment[] }

/**
 * Jobs or studies laid side by side under one title, each with its dates at its top or at its foot. Dates at the foot are set
 * beside the first line, where they are sought.
 */
export function findCards(segments: Segment[]): CardRow | undefined {
  const rows = rowsOfDates(segments)
  for (const row of rows) {
    const lefts = row.map((date) => date.left)
    const first = row.every((date) => neighbour(segments, date, 1))
    const last = !first && row.every((date) => neighbour(segments, date, -1))
    if ((!first && !last) || !isUnderOneTitle(segments, row)) continue
    const [top, bottom] = first ? downFrom(row, segments, rows) : upFrom(row, segments, rows)
    const inside = segments.filter((one) => one.top >= top && one.bottom <= bottom)
    const cards = lefts.map((left, at) =>
      inside.filter((one) => one.left >= left - 3 && one.left < (lefts[at + 1] ?? Number.POSITIVE_INFINITY) - 3),
    )
    if (cards.some((card) => card.length < 2) || inside.some((one) => one.left < lefts[0]! - 3)) continue
    return {
      above: segments.filter((one) => one.top < top),
      cards: last ? cards.map((card, at) => withDatesAbove(card, row[at]!)) : cards,
      below: segments.filter((one) => one.top >= top && one.bottom > bottom),
    }
  }
  return undefined
}

/** Two or more dates on one line with nothing else on it. */
function rowsOfDates(segments: Segment[]): Segment[][] {
  const dates = segments.filter((one) => isBareDate(one.text)).sort((one, other) => one.baseline - other.baseline)
  const rows: Segment[][] = []
  for (const date of dates) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.baseline - date.baseline) < 1.5) row.push(date)
    else rows.push([date])
  }
  return rows
    .filter((row) => {
      const level = segments.filter((one) => Math.abs(one.baseline - row[0]!.baseline) < 1.5)
      return row.length > 1 && level.length === row.length
    })
    .map((row) => row.sort((one, other) => one.left - other.left))
}

/** Words that begin where the date does, in the line after or before it. */
function neighbour(segments: Segment[], date: Segment, way: 1 | -1): boolean {
  return segments.some((one) => {
    const step = (one.baseline - date.baseline) * way
    return step > 2 && step < date.size * 2.4 && Math.abs(one.left - date.left) < 3
  })
}

/** The title over the row is that of its first column; of columns that have their own titles each is read alone. */
function isUnderOneTitle(segments: Segment[], row: Segment[]): boolean {
  const titles = segments.filter((one) => one.baseline < row[0]!.baseline && hasSectionTitle(one.text))
  const aside = titles.filter((one) => one.left >= row[1]!.left - 3)
  const lowest = (some: Segment[]) => Math.max(...some.map((one) => one.baseline), -1)
  return lowest(titles) >= 0 && lowest(aside) < lowest(titles.filter((one) => !aside.includes(one))) - 3
}

const crosses = (one: Segment, row: Segment[]) =>
  row.slice(1).some((date) => one.left < date.left - 3 && one.right > date.left + 3)

function downFrom(row: Segment[], segments: Segment[], rows: Segment[][]): [number, number] {
  const from = row[0]!.baseline + 2
  const ends = segments.filter((one) => one.baseline > from && (hasSectionTitle(one.text) || crosses(one, row)))
  const next = rows.flat().filter((one) => one.baseline > from)
  const lone = segments.filter((one) => one.baseline > from && isBareDate(one.text))
  return [row[0]!.top - 1, Math.min(...[...ends, ...next, ...lone].map((one) => one.top), Number.POSITIVE_INFINITY)]
}

function upFrom(row: Segment[], segments: Segment[], rows: Segment[][]): [number, number] {
  const to = row[0]!.baseline - 2
  const starts = segments.filter((one) => one.baseline < to && (hasSectionTitle(one.text) || crosses(one, row)))
  const before = rows.flat().filter((one) => one.baseline < to)
  return [Math.max(...[...starts, ...before].map((one) => one.bottom), -1), row[0]!.bottom + 1]
}

function withDatesAbove(card: Segment[], date: Segment): Segment[] {
  const rest = card.filter((one) => one !== date).sort((one, other) => one.baseline - other.baseline)
  const { baseline, top, bottom, right } = rest[0]!
  const width = date.right - date.left
  return [...rest, { ...date, baseline, top, bottom, left: right + 20, right: right + 20 + width }]
}
