/** A PDF transformation [a b c d e f]. */
export type Matrix = [number, number, number, number, number, number]

export type Rect = { left: number; top: number; right: number; bottom: number }

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = outer
  const i = (index: number) => inner[index] ?? 0
  return [
    a * i(0) + c * i(1),
    b * i(0) + d * i(1),
    a * i(2) + c * i(3),
    b * i(2) + d * i(3),
    a * i(4) + c * i(5) + e,
    b * i(4) + d * i(5) + f,
  ]
}

export function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** The upright rectangle around a transformed box. */
export function around(matrix: Matrix, box: ArrayLike<number>): Rect {
  const [x0, y0, x1, y1] = [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0]
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export function intersect(one: Rect, other: Rect): Rect {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  }
}
