import type { Matrix, Rect } from './matrix.ts'
import { around } from './matrix.ts'
import { ringsOf } from './pdf-path.ts'

/** pdf.js operation numbers that draw the outline of a path: stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke. */
const strokes = new Set([20, 21, 24, 25, 26, 27])
const thinnest = 2.6

/** The level and upright lines that a path draws: its straight edges where they are stroked, the whole of it where it is filled thin. */
export function rulesOf(
  operation: number,
  data: unknown,
  { bounds, matrix }: { bounds: ArrayLike<number>; matrix: Matrix },
): Rect[] {
  const box = around(matrix, bounds)
  if (isThin(box)) return isLong(box) ? [box] : []
  if (!strokes.has(operation)) return []
  return ringsOf(data, matrix, 2)
    .flatMap((ring) => edgesOf(ring))
    .filter((edge) => isThin(edge) && isLong(edge))
}

const isThin = ({ left, top, right, bottom }: Rect) => Math.min(right - left, bottom - top) < thinnest
const isLong = ({ left, top, right, bottom }: Rect) => Math.max(right - left, bottom - top) > 8

function edgesOf(ring: number[]): Rect[] {
  const edges: Rect[] = []
  for (let at = 0; at < ring.length; at += 2) {
    const [x0, y0] = [ring[at]!, ring[at + 1]!]
    const [x1, y1] = [ring[(at + 2) % ring.length]!, ring[(at + 3) % ring.length]!]
    edges.push({ left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) })
  }
  return edges
}
