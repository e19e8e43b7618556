import { sectionsOf } from '../sections.ts'
import type { Segment } from './segments.ts'

/** Where section titles alone fill a margin, each stands over the first line beside it: its own baseline may be lower than that line's. */
export function withTitlesAbove(segments: Segment[]): Segment[] {
  const titles = marginTitles(segments)
  if (!titles) return segments
  const others = segments.filter((segment) => !titles.includes(segment)).sort((one, other) => one.top - other.top)
  const edge = titles[0]!.left + 45
  const beside = others.filter((one) => Math.abs(one.left - usualLeft(others.filter(({ left }) => left >= edge))) < 14)
  return [...others, ...titles.map((title) => raised(title, beside))]
}

function marginTitles(segments: Segment[]): Segment[] | undefined {
  const all = segments.filter((segment) => !segment.cell && segment.text.length < 45 && sectionsOf(segment.text).length > 0)
  const groups = all.map((title) => all.filter((other) => Math.abs(other.left - title.left) < 2))
  const titles = groups.sort((one, other) => other.length - one.length)[0] ?? []
  if (titles.length < 3) return undefined
  const top = Math.min(...titles.map((title) => title.top)) - 2
  const edge = titles[0]!.left + 45
  const beside = segments.filter((segment) => segment.top >= top && !titles.includes(segment))
  return beside.length > titles.length && beside.every((segment) => segment.left >= edge) ? titles : undefined
}

/** Where most of the lines begin. */
function usualLeft(lines: Segment[]): number {
  const counts = new Map<number, number>()
  for (const { left } of lines) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** The line beside or just over it before which the widest space opens. */
function raised(title: Segment, others: Segment[]): Segment {
  const openings = others
    .map((line, index) => ({ line, space: line.top - (others[index - 1]?.bottom ?? line.top - 40) }))
    .filter(({ line }) => line.top >= title.top - title.size * 2.2 && line.top <= title.top + title.size)
  const { line: first } = openings.sort((one, other) => other.space - one.space)[0] ?? {}
  if (!first) return title
  const baseline = Math.min(title.baseline, first.top - 0.5)
  return {
    ...title,
    left: first.left,
    right: first.left + title.right - title.left,
    baseline,
    top: baseline - title.size * 0.6,
    bottom: baseline,
  }
}
