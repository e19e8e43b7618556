import type { Rect } from './matrix.ts'
import type { Run } from './pdf-state.ts'
import type { Cell } from './ruled.ts'

/** Words that stand side by side on one baseline, closer than a column gap. */
export type Segment = Rect & {
  text: string
  baseline: number
  size: number
  bold: boolean
  /** Font and colour of its first and of its last words, where they are known. */
  fonts?: [string, string]
  /** Its bullet is a drawn dot beside it: the words begin at its left edge. */
  dotted?: boolean
  /** The cell of a ruled table in which it stands. */
  cell?: Cell
  /** How long the words in bold are with which it begins, where no others are bold. */
  label?: number
  /** How far its cell reaches. */
  edge?: number
}

/** Joins runs to segments: same baseline, no wide gap. Words drawn twice for boldness count once. */
export function toSegments(runs: Run[]): Segment[] {
  const rows = groupByBaseline(runs)
  const stops = stopsOf(rows)
  return rows.flatMap((row) => splitRow(row, stops))
}

/** Where words begin, after a clear space, in three rows or more: in such a column even a narrow space parts. */
function stopsOf(rows: Run[][]): Stops {
  const clear = new Map<number, number>()
  const starts: Start[] = []
  const edge = Math.min(...rows.map((row) => row[0]!.x))
  for (const row of rows) {
    const justified = justifiedGap(row) > 0
    const [{ x, y }] = row as [Run]
    if (x > edge + 60) starts.push({ x, y, before: '', clear: true })
    let [from, right] = [0, row[0]!.right]
    row.slice(1).forEach((run, index) => {
      const previous = row[index]!
      const space = run.x - right
      right = Math.max(right, run.right)
      const isClear = space >= run.size * 0.75
      const own = !justified && space >= run.size * 0.12 && previous.order !== run.order && /[\p{L}\d]/u.test(previous.text)
      if (own) starts.push({ x: run.x, y: run.y, before: shapeOf(row.slice(from, index + 1)), clear: isClear })
      if (own && isClear) clear.set(Math.round(run.x), (clear.get(Math.round(run.x)) ?? 0) + 1)
      if (isClear) from = index + 1
    })
  }
  const narrow = [...clear].flatMap(([x, count]) => {
    const rowsThere = count + (clear.get(x + 1) ?? 0)
    return rowsThere >= 3 ? [{ x, narrowest: rowsThere >= 5 ? 0.45 : 0.7 }] : []
  })
  return { narrow, starts: Map.groupBy(starts, (one) => placeOf(one.x)) }
}

/** Digits are all of one width: words behind two years begin at one place by themselves. */
const shapeOf = (runs: Run[]): string => runs.map((run) => run.text.replace(/\d/g, '0')).join(' ')

/** Where words begin that were set on their own, and what stands before them. */
type Start = { x: number; y: number; before: string; clear: boolean }

/** Where columns begin: how narrow a space before one parts, in sizes of the font (the widest label of many may nearly touch it). */
type Stops = { narrow: { x: number; narrowest: number }[]; starts: Map<number, Start[]> }

const placeOf = (x: number): number => Math.round(x * 50)

/** Begins a column: where others do after hardly a space, or, set on its own, on the very point where others do. */
function opensColumn(run: Run, before: Run[], space: number, { narrow, starts }: Stops): boolean {
  const previous = before.at(-1)!
  if (narrow.some((stop) => space > stop.narrowest && Math.abs(stop.x - run.x) < 1.6)) return true
  if (previous.order === run.order || space < -0.3) return false
  const others = (starts.get(placeOf(run.x)) ?? []).filter(({ y }) => Math.abs(y - run.y) > 1)
  if (!others.length) return false
  const clear = others.filter((one) => one.clear).length
  if (space < 0.12 && /\p{L}$/u.test(previous.text) && /^\d/.test(run.text)) return clear > 1
  if (previous.font !== run.font) return clear > 2
  if (space < 0.12) return false
  const near = others.filter(({ y, before }) => Math.abs(y - run.y) < run.size * 7 && before !== '')
  const said = shapeOf(before)
  const unlike = near.filter((one) => one.before !== said)
  if (clear > 4 && unlike.length) return true
  return (
    ((near.length > 1 || space > 0.5) && unlike.some((one) => one.clear)) || new Set(unlike.map(({ before }) => before)).size > 1
  )
}

function groupByBaseline(runs: Run[]): Run[][] {
  const sorted = [...runs].sort((one, other) => one.y - other.y || one.size - other.size || one.x - other.x)
  const rows: { y: number; size: number; runs: Run[] }[] = []
  for (const run of sorted) {
    const row = rows.findLast((known) => Math.abs(known.y - run.y) <= 0.3 * Math.min(known.size, run.size))
    if (row) row.runs.push(run)
    else rows.push({ y: run.y, size: run.size, runs: [run] })
    if (rows.length > 4000) break
  }
  return rows.map((row) => row.runs.sort((one, other) => one.x - other.x))
}

function splitRow(row: Run[], stops: Stops): Segment[] {
  const segments: Segment[] = []
  const justified = justifiedGap(row)
  const wide = Math.max(1.15, justified * 1.35)
  let current: Run[] = []
  let right = -Infinity
  const flush = () => {
    if (current.length) segments.push(toSegment(current))
    current = []
    right = -Infinity
  }
  for (const run of row) {
    const previous = current.at(-1)
    if (previous && isCopy(previous, run)) continue
    const space = (run.x - right) / Math.max(previous?.size ?? 1, run.size)
    const apart = space > 0.7 && !justified
    const labelled = apart && previous && previous.bold !== run.bold
    const atStop = !justified && previous && opensColumn(run, current, space, stops)
    if (
      previous &&
      (space > wide ||
        previous.cell !== run.cell ||
        atStop ||
        labelled ||
        (space > 0.3 && onOtherChip(previous, run)) ||
        (space > 0.45 && isOtherDress(previous, run)) ||
        (space > 0.1 && isMuchLarger(previous, run)))
    )
      flush()
    current.push(run)
    right = Math.max(right, run.right)
  }
  flush()
  return segments.filter((segment) => segment.text)
}

const onOtherChip = (one: Run, other: Run) => one.chip !== undefined && other.chip !== undefined && one.chip !== other.chip

/** A title beside text: other weight and other size. */
function isOtherDress(one: Run, other: Run): boolean {
  return one.bold !== other.bold && Math.abs(one.size - other.size) > 0.9
}

/** A name beside contact lines. */
function isMuchLarger(one: Run, other: Run): boolean {
  return Math.max(one.size, other.size) > Math.min(one.size, other.size) * 1.6
}

/** Words set to both edges stand apart by one wide, even space; 0 where they do not. In sizes of the font. */
function justifiedGap(row: Run[]): number {
  const gaps = row
    .slice(1)
    .map((run, index) => (row[index]!.spaced ? (run.x - row[index]!.right) / run.size : 0))
    .filter((gap) => gap > 0.2)
  const usual = quantile(gaps, 0.5)
  const even = gaps.filter((gap) => Math.abs(gap - usual) < 0.2)
  return usual > 0.5 && usual < 3 && even.length >= 3 && even.length >= gaps.length * 0.7 ? usual : 0
}

function isCopy(one: Run, other: Run): boolean {
  return one.text === other.text && Math.abs(one.x - other.x) < 1.5 && one.text.length > 1
}

function toSegment(runs: Run[]): Segment {
  const size = usualSize(runs)
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0)
  const boldLetters = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0)
  const baseline = median(runs.map((run) => run.y))
  const text = joinRuns(runs)
  const plain = runs.findIndex((run) => !run.bold)
  const label = plain > 0 && !runs.slice(plain).some((run) => run.bold) ? joinRuns(runs.slice(0, plain)) : ''
  return {
    text,
    ...(label && text.startsWith(`${label} `) && { label: label.length }),
    baseline,
    size: Math.round(size * 10) / 10,
    bold: boldLetters > letters * 0.6,
    ...(runs[0]!.font && runs.at(-1)!.font && { fonts: [inkOf(runs[0]!), inkOf(runs.at(-1)!)] as [string, string] }),
    left: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.right)),
    top: baseline - size * 0.85,
    bottom: baseline + size * 0.25,
    ...(runs[0]!.cell && { cell: runs[0]!.cell }),
  }
}

/** The size that the middle one of its letters has. */
function usualSize(runs: Run[]): number {
  const sorted = runs.toSorted((one, other) => one.size - other.size)
  const lettersOf = ({ text }: Run) => Math.min(text.length, 50)
  let before = Math.floor((runs.reduce((sum, run) => sum + lettersOf(run), 0) - 1) / 2)
  for (const run of sorted) {
    before -= lettersOf(run)
    if (before < 0) return run.size
  }
  return 0
}

const inkOf = ({ font, fill }: Run) => `${font}/${fill}`

/** Letters of a spaced title stand apart by one even gap; a word ends only where the gap is clearly larger. */
function joinRuns(runs: Run[]): string {
  const gaps = runs.slice(1).map((run, index) => (run.x - runs[index]!.right) / run.size)
  const single = runs.filter((run) => run.text.trim().length === 1).length
  const spaced = runs.length >= 4 && single >= runs.length * 0.7
  const letterGap = spaced ? Math.max(0, median(gaps)) : 0
  const limit = letterGap > 0.05 ? letterGap + 0.16 : 0.13
  let text = runs[0]?.text.trimStart() ?? ''
  runs.slice(1).forEach((run, index) => {
    const gap = gaps[index] ?? 0
    text += (gap > limit && !text.endsWith(' ') ? ' ' : '') + run.text
  })
  return text.trim()
}

function median(values: number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}
