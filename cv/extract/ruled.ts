import type { Rect } from './matrix.ts'
import type { Run } from './pdf-state.ts'

/** One field of a table whose lines are drawn; `table` tells the tables of a page apart. */
export type Cell = Rect & { table: number }

type Edge = { at: number; from: number; to: number }

/** Tells each run of a page in which cell it stands, where lines on all four sides enclose it and others of its kind. */
export function placeInCells(runs: Run[], rules: Rect[]): void {
  const uprights = snapped(
    rules.filter(isUpright).map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
  )
  const levels = snapped(
    rules
      .filter((one) => !isUpright(one))
      .map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
  )
  if (uprights.length < 3 || levels.length < 2) return
  const cells = new Map<string, Cell>()
  const inside = new Map<Run, Cell>()
  for (const run of runs) {
    const box = run.turn === 0 ? enclosing(run, uprights, levels) : undefined
    if (!box) continue
    const key = [box.left, box.top, box.right, box.bottom].join(' ')
    if (!cells.has(key)) cells.set(key, { ...box, table: cells.size })
    inside.set(run, cells.get(key)!)
  }
  joinNeighbours([...cells.values()])
  const tables = Map.groupBy(cells.values(), ({ table }) => table)
  for (const [run, cell] of inside) if (isTable(tables.get(cell.table)!)) run.cell = cell
}

const isUpright = ({ left, top, right, bottom }: Rect) => bottom - top > right - left

/** Lines that nearly coincide (the borders of two cells) are one. */
function snapped(edges: Edge[]): Edge[] {
  const sorted = edges.toSorted((one, other) => one.at - other.at)
  let last = -Infinity
  return sorted.map((edge) => {
    if (edge.at - last > 3.5) last = edge.at
    return { ...edge, at: last }
  })
}

function enclosing(run: Run, uprights: Edge[], levels: Edge[]): Rect | undefined {
  const [x, y] = [(run.x + run.right) / 2, run.y - run.size * 0.3]
  const beside = uprights.filter(({ from, to }) => from < y + 1 && to > y - 1)
  const over = levels.filter(({ from, to }) => from < x + 1 && to > x - 1)
  const left = Math.max(...beside.map(({ at }) => at).filter((at) => at <= x))
  const right = Math.min(...beside.map(({ at }) => at).filter((at) => at > x))
  const top = Math.max(...over.map(({ at }) => at).filter((at) => at <= y))
  const bottom = Math.min(...over.map(({ at }) => at).filter((at) => at > y))
  const whole = [left, right, top, bottom].every((edge) => Number.isFinite(edge)) && run.x > left - 3 && run.right < right + 4
  return whole ? { left, top, right, bottom } : undefined
}

/** Cells that share a stretch of a side belong to one table. */
function joinNeighbours(cells: Cell[]): void {
  for (const one of cells) {
    for (const other of cells) {
      if (one.table === other.table || !touches(one, other)) continue
      const from = other.table
      for (const cell of cells) if (cell.table === from) cell.table = one.table
    }
  }
}

function touches(one: Rect, other: Rect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return (
    ((one.bottom === other.top || one.top === other.bottom) && across > 2) ||
    ((one.right === other.left || one.left === other.right) && down > 2)
  )
}

/** Side by side at one height somewhere: boxes one under the other are read as they stand. */
function isTable(cells: Cell[]): boolean {
  return cells.some((one) => cells.some((other) => one !== other && one.top === other.top))
}
