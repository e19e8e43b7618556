import type { Flag } from '../reading.ts'
import { cleanText } from './clean.ts'
import { unreadable } from './colour.ts'
import type { Rect } from './matrix.ts'
import { surrounds } from './pdf-path.ts'
import type { Painted, Run } from './pdf-state.ts'
import { toSegments } from './segments.ts'

/** Parts the runs that a person can read on the page from those that only a machine would read. */
export function partVisible(runs: Run[], areas: Painted[], page: Rect): { visible: Run[]; hidden: Run[]; scanned: boolean } {
  const scanned = isScan(runs, areas, page)
  const visible: Run[] = []
  const hidden: Run[] = []
  for (const run of runs) {
    if (scanned && run.hidden === 'invisible') {
      visible.push(run)
      continue
    }
    const reason = run.hidden ?? concealed(run, areas, page)
    if (reason) hidden.push({ ...run, hidden: reason })
    else visible.push(run)
  }
  return { visible, hidden, scanned }
}

/** A scanned page keeps its recognised words invisible over one picture of the whole page. */
function isScan(runs: Run[], areas: Painted[], page: Rect): boolean {
  if (!runs.length || runs.some((run) => run.hidden !== 'invisible')) return false
  const whole = (page.right - page.left) * (page.bottom - page.top)
  return areas.some((area) => area.image && (area.right - area.left) * (area.bottom - area.top) > whole * 0.7)
}

function concealed(run: Run, areas: Painted[], page: Rect): string | undefined {
  const middle = { x: (run.x + run.right) / 2, y: run.y - run.size * 0.3 }
  if (!inside(middle, page)) return 'off_page'
  if (!inside(middle, run.clip)) return 'clipped'
  const under = areas.findLast((area) => area.order < run.order && inside(middle, area) && surrounds(area.outline, middle))
  const ground = under ? under.colour : '#ffffff'
  if (under && isChip(under, run)) run.chip = under.order
  if (unreadable(run.fill, ground)) return run.fill && /^#?f/i.test(run.fill) ? 'white' : 'same_colour'
  if (areas.some((area) => area.opaque && area.order > run.order && covers(area, run))) return 'covered'
  return undefined
}

/** A ground about as high as the words on it, and no wider than some of them. */
function isChip({ top, bottom, left, right, image }: Painted, { size }: Run): boolean {
  return !image && bottom - top < size * 2.6 && right - left < size * 24
}

function inside(point: { x: number; y: number }, rect: Rect): boolean {
  return point.x >= rect.left - 1 && point.x <= rect.right + 1 && point.y >= rect.top - 1 && point.y <= rect.bottom + 1
}

function covers(area: Painted, run: Run): boolean {
  const [y, left, right] = [run.y - run.size * 0.3, run.x + 1, run.right - 1]
  const held = area.left <= left && area.right >= right && area.top <= run.y - run.size * 0.6 && area.bottom >= run.y - 1
  return held && surrounds(area.outline, { x: left, y }) && surrounds(area.outline, { x: right, y })
}

/** One flag for each page and way of hiding, with the words (cut at 2,000 characters). */
export function hiddenFlags(hidden: Run[], page: number): Flag[] {
  const byReason = Map.groupBy(hidden, (run) => run.hidden ?? '')
  return [...byReason]
    .map(([reason, runs]) => ({ kind: 'hidden_text' as const, words: wordsOf(runs).slice(0, 2000), page, reason }))
    .filter((flag) => /[\p{L}\p{N}]/u.test(flag.words))
}

/** Letters that are drawn one by one are words again. */
function wordsOf(runs: Run[]): string {
  return toSegments(runs)
    .map(({ text }) => cleanText(text))
    .join(' ')
}
