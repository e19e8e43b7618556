import { bucketCount, sayOf } from '#retrieval/query/guard/chain'
import { randomFrom, shuffle } from '../learn.ts'

/** The features of the clauses of a text, one of which makes it unlawful if it is. */
export type Clauses = { clauses: Int32Array[]; unlawful: boolean }
const [passes, rate, shrink] = [10, 0.2, 1e-4]

/** Logistic regression by Adagrad, of features that occur more than once: of an unlawful text by the clause that is likest to be it. */
export function learnClauses(given: readonly Clauses[]): Float32Array {
  const counts = new Uint8Array(bucketCount)
  for (const { clauses } of given) for (const own of clauses) for (const bucket of own) if (counts[bucket]! < 2) counts[bucket]!++
  const rows = given
    .filter(({ clauses }) => clauses.length > 0)
    .map((row) => ({ ...row, clauses: row.clauses.map((own) => own.filter((bucket) => counts[bucket]! > 1)) }))
  const [weights, squares] = [new Float32Array(bucketCount), new Float32Array(bucketCount).fill(0.01)]
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) step(rows[at]!, weights, squares)
  }
  return weights
}

function step({ clauses, unlawful }: Clauses, weights: Float32Array, squares: Float32Array): void {
  const said = clauses.map((own) => sayOf(own, weights))
  const meant = unlawful ? [said.indexOf(Math.max(...said))] : said.keys()
  for (const at of meant) {
    const own = clauses[at]!
    const slope = (1 / (1 + Math.exp(-said[at]!)) - (unlawful ? 1 : 0)) / Math.sqrt(Math.max(1, own.length))
    for (const bucket of own) {
      const part = slope + shrink * weights[bucket]!
      squares[bucket]! += part * part
      weights[bucket]! -= (rate * part) / Math.sqrt(squares[bucket]!)
    }
  }
}
