/**
 * The weighted sum of the features (0–100) and how many in a hundred pairs of that sum were judged good: learned offline from labelled
 * pairs by `npm run evals -- score --learn`. Strictly rising, so that the order is that of the sum; straight between two knots.
 */
export const knots: readonly (readonly [sum: number, good: number])[] = [
  [0, 0],
  [19.8, 1],
  [47.7, 10],
  [70.7, 20],
  [90.6, 77.5],
  [96.7, 90],
  [99.6, 98.5],
  [100, 100],
]

const sums = Float64Array.from(knots, ([sum]) => sum)
const goods = Float64Array.from(knots, ([, good]) => good)
const slopes = Float64Array.from(knots, ([sum, good], at) => (at === 0 ? 0 : (good - goods[at - 1]!) / (sum - sums[at - 1]!)))

export function calibrate(sum: number): number {
  const at = Math.min(100, Math.max(0, sum))
  let next = 1
  while (sums[next]! < at) next += 1
  return goods[next - 1]! + slopes[next]! * (at - sums[next - 1]!)
}
