type Judged = { signs: readonly string[]; learned: boolean }
const [passes, rate, shrink] = [300, 0.3, 0.1]

/** Logistic regression over all choices at once, few as they are; the sign '' is always there. */
export function learnShares(judged: readonly Judged[]): Map<string, number> {
  const names = ['', ...new Set(judged.flatMap(({ signs }) => signs))]
  const places = new Map(names.map((name, at) => [name, at]))
  const rows = judged.map(({ signs, learned }) => ({ own: ['', ...signs].map((sign) => places.get(sign)!), learned }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  for (let pass = 0; pass < passes; pass++) {
    const slopes = new Float64Array(names.length)
    for (const { own, learned } of rows) {
      const sum = own.reduce((total, at) => total + weights[at]!, 0)
      const slope = 1 / (1 + Math.exp(-sum)) - (learned ? 1 : 0)
      for (const at of own) slopes[at]! += slope / rows.length
    }
    slopes.forEach((slope, at) => {
      const own = slope + (at > 0 ? (shrink * weights[at]!) / Math.sqrt(rows.length) : 0)
      squares[at]! += own * own
      weights[at]! -= (rate * own) / Math.sqrt(squares[at]!)
    })
  }
  return new Map(names.map((name, at) => [name, weights[at]!]))
}
