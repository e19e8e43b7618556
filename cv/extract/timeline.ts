import type { CardRow } from './cards.ts'
import type { Segment } from './segments.ts'
import { hasSectionTitle, isBareDate } from './semantics.ts'

/** Dates down the middle, what they are of now on their left, now on their right: each date is read with its own side. */
export function findTimeline(segments: Segment[]): CardRow | undefined {
  const dates = segments.filter((one) => isBareDate(one.text)).sort((one, other) => one.top - other.top)
  for (const [at, first] of dates.entries()) {
    const spine = dates.slice(at).filter((one) => Math.abs(middle(one) - middle(first)) < 4)
    const end = endOf(spine, segments)
    const held = spine.filter((one) => one.top < end)
    const sides = held.map((date) => sidesOf(date, segments))
    const [lefts, rights] = [sides.filter(({ left, right }) => left && !right), sides.filter(({ left, right }) => right && !left)]
    if (held.length < 2 || !lefts.length || !rights.length || lefts.length + rights.length < held.length) continue
    return rowsAlong(held, sides, segments, end)
  }
  return undefined
}

type Sides = { left: boolean; right: boolean }

const middle = ({ left, right }: Segment): number => (left + right) / 2

/** Where the axis ends: at what crosses it, or at the next title. */
function endOf(spine: Segment[], segments: Segment[]): number {
  const [first, x] = [spine[0]!, middle(spine[0]!)]
  const across = segments.filter((one) => one.top > first.top && one.left < x && one.right > x && !spine.includes(one))
  const titles = segments.filter((one) => one.top > first.top && hasSectionTitle(one.text))
  return Math.min(...[...across, ...titles].map((one) => one.top), Number.POSITIVE_INFINITY)
}

/** Where the line is that begins at the height of the date: on one side, or on both. */
function sidesOf(date: Segment, segments: Segment[]): Sides {
  const nearest = (some: Segment[]) => Math.min(...some.map((one) => Math.abs(one.top - date.top)), Number.POSITIVE_INFINITY)
  const left = nearest(segments.filter((one) => one.right < date.left))
  const right = nearest(segments.filter((one) => one.left > date.right))
  const level = Math.min(left, right, date.size) + 2
  return { left: left < level, right: right < level }
}

function rowsAlong(dates: Segment[], sides: Sides[], segments: Segment[], end: number): CardRow {
  const top = dates[0]!.top - dates[0]!.size
  const inside = segments.filter((one) => one.top >= top && one.top < end && !dates.includes(one))
  const cards: Segment[][] = dates.map((date) => [date])
  for (const one of inside) {
    const isLeft = middle(one) < middle(dates[0]!)
    const own = dates.findLastIndex((date, at) => (isLeft ? sides[at]!.left : sides[at]!.right) && one.top > date.top - date.size)
    cards[Math.max(own, 0)]!.push(one)
  }
  return {
    above: segments.filter((one) => one.top < top),
    cards: cards.map(([date, ...rest]) => leading(date!, rest)),
    below: segments.filter((one) => one.top >= end),
  }
}

/** The date stands on the first line of its card, after it. */
function leading(date: Segment, card: Segment[]): Segment[] {
  const first = card.toSorted((one, other) => one.baseline - other.baseline)[0]
  if (!first) return [date]
  const width = date.right - date.left
  const { baseline, top, bottom } = first
  return [...card, { ...date, baseline, top, bottom, left: first.right + 20, right: first.right + 20 + width }]
}
