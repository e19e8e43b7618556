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

export function calibrate(sum: number): number {
  const at = Math.min(100, Math.max(0, sum))
  let next = 1
  while (knots[next]![0] < at) next += 1
  const [[from, low], [to, high]] = [knots[next - 1]!, knots[next]!]
  return low + ((high - low) * (at - from)) / (to - from)
}
