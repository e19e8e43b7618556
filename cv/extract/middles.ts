import { findPeriods } from '../parse/dates.ts'
import type { Segment } from './segments.ts'

/** A date set to the middle of a cell of two lines stands between them: it belongs to the upper one. */
export function settleMiddles(rows: Segment[][]): Segment[][] {
  const settled: Segment[][] = []
  let taken: Segment[] | undefined
  for (const [index, row] of rows.entries()) {
    if (row === taken) continue
    const [above, below, date] = [settled.at(-1), rows[index + 1], row[0]!]
    if (above && below && row.length === 1 && isDate(date.text) && isBetween(date, above, below)) {
      if (date.left > above[0]!.right && hasNoRoom(above[0]!, below[0]!, edgeOf(rows, above[0]!, date))) {
        taken = below
        above[0] = { ...above[0]!, text: `${above[0]!.text} ${below[0]!.text}`, bottom: below[0]!.bottom }
      }
      above.splice(
        0,
        above.length,
        ...[...above, { ...date, baseline: above[0]!.baseline }].sort((one, other) => one.left - other.left),
      )
    } else settled.push([...row])
  }
  return settled
}

/** How far the words of a cell reach that begin where this one does; nothing is told of it by short ones. */
function edgeOf(rows: Segment[][], { left, right }: Segment, date: Segment): number {
  const alike = rows.filter((row) => Math.abs(row[0]!.left - left) < 2).map((row) => row[0]!.right)
  const reach = Math.max(right, ...alike.filter((one) => one < date.left))
  return right - left > (date.left - left) * 0.55 ? reach : date.left
}

/** Whether the first word of the lower line would have run over the edge beside the upper one. */
function hasNoRoom(upper: Segment, lower: Segment, edge: number): boolean {
  const word = /^\S+/.exec(lower.text)![0]
  const width = ((lower.right - lower.left) * word.length) / lower.text.length
  return upper.right + upper.size * 0.25 + width > edge
}

function isDate(text: string): boolean {
  const [period, other] = findPeriods(text)
  return Boolean(period) && !other && text.length - period!.length < 4
}

function isBetween(date: Segment, above: Segment[], below: Segment[]): boolean {
  const [upper, lower] = [above[0]!, below[0]!]
  if (above.length > 1 || below.length > 1 || Math.abs(upper.left - lower.left) > 2) return false
  const step = lower.baseline - upper.baseline
  const beside = (one: Segment) => date.left > one.right || date.right < one.left
  return (
    step < upper.size * 1.9 &&
    Math.abs(date.baseline - (upper.baseline + lower.baseline) / 2) < step * 0.25 &&
    beside(upper) &&
    beside(lower)
  )
}
