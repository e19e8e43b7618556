import { sectionsOf, squeezedTitle } from '../sections.ts'
import type { Rect } from './matrix.ts'
import type { Run } from './pdf-state.ts'
import type { Segment } from './segments.ts'

/** Reads rotated words as if the page were turned; their boxes are then those of the turned page. */
export function unturn(run: Run, turn: number, bounds: Rect): Run {
  const length = run.length ?? run.text.length * run.size * 0.5
  if (turn === 3) return { ...run, x: bounds.bottom - run.y, right: bounds.bottom - run.y + length, y: run.x }
  if (turn === 1) return { ...run, x: run.y, right: run.y + length, y: bounds.right - run.x }
  return run
}

type Standing = { text: string; size: number; top: number; bottom: number; right: number }

/** Section titles written along the side of their sections, and the turned words that are none. */
export function standingTitles(all: Run[], turn: number, bounds: Rect): { titles: Standing[]; others: Run[] } {
  const runs = all
    .filter((run) => run.turn === turn)
    .map((run) => unturn(run, turn, bounds))
    .sort((one, other) => Math.round(one.y) - Math.round(other.y) || one.x - other.x)
  const titles: Standing[] = []
  const others: Run[] = []
  for (let index = 0; index < runs.length;) {
    const found = turn === 2 ? undefined : longestTitle(runs.slice(index, index + 12))
    if (found) titles.push(toStanding(found, turn, bounds))
    else others.push(runs[index]!)
    index += found?.runs.length ?? 1
  }
  return { titles, others }
}

type Found = { runs: Run[]; text: string }

/** The most runs that together are a title; it may be in pieces, letters with their own spacing. */
function longestTitle(runs: Run[]): Found | undefined {
  for (let count = runs.length; count > 0; count--) {
    const parts = runs.slice(0, count)
    const words = parts.map((run) => run.text)
    const text = [words.join(''), words.join(' ')].find((one) => sectionsOf(one).length) ?? squeezedTitle(words.join(''))
    const together = parts.every(
      (run, at) => Math.abs(run.y - runs[0]!.y) < 1 && (at === 0 || run.x - parts[at - 1]!.right < run.size * 2.5),
    )
    if (text && together) return { runs: parts, text }
  }
  return undefined
}

function toStanding({ runs, text }: Found, turn: number, bounds: Rect): Standing {
  const { size, y } = runs[0]!
  const from = Math.min(...runs.map((run) => run.x))
  const to = Math.max(...runs.map((run) => run.right))
  const [top, bottom] = turn === 3 ? [bounds.bottom - to, bounds.bottom - from] : [from, to]
  return { text, size, top, bottom, right: turn === 3 ? y : bounds.right - y + size }
}

/** Lays each standing title over the first line of its section: where the widest space opens between the title before and its own top. */
export function layTitles(titles: Standing[], upright: Segment[]): Segment[] {
  const sorted = [...titles].sort((one, other) => one.top - other.top)
  const lines = [...upright].sort((one, other) => one.top - other.top)
  return sorted.flatMap((title, index) => {
    const from = sorted[index - 1]?.bottom ?? 0
    const beside = lines.filter((line) => line.left > title.right - 2)
    const openings = beside
      .map((line, at) => ({ line, space: line.top - (beside[at - 1]?.bottom ?? line.top - 40) }))
      .filter(({ line }) => line.top >= from - title.size * 1.5 && line.top <= title.top + title.size)
    const { line } = [...openings].sort((one, other) => other.space - one.space)[0] ?? {}
    if (!line) return []
    const baseline = line.top - 0.5
    return [
      {
        text: title.text,
        size: title.size,
        bold: true,
        left: line.left,
        right: line.left + title.text.length * title.size * 0.5,
        top: baseline - title.size * 0.5,
        baseline,
        bottom: baseline,
      },
    ]
  })
}
