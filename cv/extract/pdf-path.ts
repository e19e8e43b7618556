import { apply } from './matrix.ts'
import type { Matrix } from './matrix.ts'

/** How many numbers follow each step of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0]
const longest = 4000

/** The straight-edged box of four corners that most grounds and covers are. */
export function isRectangle(data: unknown): boolean {
  const path = pathOf(data)
  if (!path) return true
  if (path.length > 16) return false
  const rings = ringsOf(data, [1, 0, 0, 1, 0, 0])
  const [xs, ys] = [0, 1].map((axis) => new Set(rings.flat().filter((_, index) => index % 2 === axis)))
  return rings.length === 1 && xs!.size <= 2 && ys!.size <= 2
}

/** The corners of a path in the places of the page, one list of x and y a ring; curves by their ends. */
export function ringsOf(data: unknown, matrix: Matrix, fewest = 3): number[][] {
  const path = pathOf(data)
  if (!path || path.length > longest) return []
  const rings: number[][] = []
  for (let at = 0; at < path.length;) {
    const step = path[at]!
    const length = lengths[step]
    if (length === undefined) return []
    if (step === 0 || !rings.length) rings.push([])
    if (length) rings.at(-1)!.push(...apply(matrix, path[at + length - 1]!, path[at + length]!))
    at += length + 1
  }
  return rings.filter((ring) => ring.length >= fewest * 2)
}

function pathOf(data: unknown): ArrayLike<number> | undefined {
  return (data as (ArrayLike<number> | null)[] | undefined)?.[0] ?? undefined
}

/** Whether a point lies within an outline, holes left out; without an outline it does. */
export function surrounds(outline: number[][] | undefined, { x, y }: { x: number; y: number }): boolean {
  if (!outline) return true
  let within = false
  for (const ring of outline) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x1, y1] = [ring[at]!, ring[at + 1]!]
      const [x2, y2] = [ring[(at + 2) % ring.length]!, ring[(at + 3) % ring.length]!]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
    }
  }
  return within
}
