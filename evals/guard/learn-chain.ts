import { bucketCount, type Chain, latticeOf, type Lattice, scoresOf } from '#retrieval/query/guard/chain'
import { randomFrom, shuffle } from '../learn.ts'

/** The features of each word, and which words are of a wish: not known of some texts that hold one. */
export type Row = { words: Int32Array[]; tags?: Uint8Array; unlawful: boolean }
const [passes, rate, shrink] = [8, 0.1, 2e-3]
type Squares = { weights: Float32Array; moves: Float64Array }

/** By Adagrad, of features that occur in more than one text. Where the words of a wish are not known, any reading with one is right. */
export function learnChain(given: readonly Row[]): Chain {
  const rows = withoutRare(given.filter(({ words }) => words.length > 0))
  const chain = { weights: new Float32Array(bucketCount), unit: 1, moves: new Float64Array(5) }
  const squares = { weights: new Float32Array(bucketCount).fill(0.01), moves: new Float64Array(5).fill(0.1) }
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) step(rows[at]!, chain, squares)
  }
  return chain
}

function withoutRare(rows: readonly Row[]): Row[] {
  const counts = new Uint8Array(bucketCount)
  for (const { words } of rows)
    for (const bucket of new Set(words.flatMap((own) => [...own]))) if (counts[bucket]! < 2) counts[bucket]!++
  return rows.map((row) => ({ ...row, words: row.words.map((own) => own.filter((bucket) => counts[bucket]! > 1)) }))
}

function step({ words, tags, unlawful }: Row, chain: Chain, squares: Squares): void {
  const scores = scoresOf(words, chain)
  const lattice = latticeOf(scores, chain)
  const none = Math.exp(lattice.none - lattice.total)
  const hidden = unlawful && !tags ? 1 / Math.max(1e-6, 1 - none) : undefined
  const moved = movesOf(lattice, { scores, chain, none, tags, hidden })
  words.forEach((own, at) => {
    const share = Math.exp(lattice.ahead[2 * at + 1]! + lattice.back[2 * at + 1]! - lattice.total)
    const slope = share - (hidden ? share * hidden : (tags?.[at] ?? 0))
    if (Math.abs(slope) < 1e-4) return
    const scale = 2 / Math.sqrt(Math.max(1, own.length))
    for (const bucket of own) {
      const part = slope * scale + shrink * chain.weights[bucket]!
      squares.weights[bucket]! += part * part
      chain.weights[bucket]! -= (rate * part) / Math.sqrt(squares.weights[bucket]!)
    }
  })
  moved.forEach((slope, own) => {
    squares.moves[own]! += slope * slope
    chain.moves[own]! -= (rate * slope) / Math.sqrt(squares.moves[own]!)
  })
}

type Seen = { scores: Float64Array; chain: Chain; none: number; tags: Uint8Array | undefined; hidden: number | undefined }

/** How much likelier each move is than it was. */
function movesOf({ ahead, back, total }: Lattice, { scores, chain, none, tags, hidden }: Seen): Float64Array {
  const slopes = new Float64Array(5)
  for (let at = 1; at < scores.length; at++)
    for (const from of [0, 1])
      for (const to of [0, 1]) {
        const move = 2 * from + to
        const share = Math.exp(
          ahead[2 * at - 2 + from]! + chain.moves[move]! + (to ? scores[at]! : 0) + back[2 * at + to]! - total,
        )
        const was = (tags?.[at - 1] ?? 0) === from && (tags?.[at] ?? 0) === to ? 1 : 0
        slopes[move]! += share - (hidden ? (share - (move === 0 ? none : 0)) * hidden : was)
      }
  const open = Math.exp(ahead[1]! + back[1]! - total)
  slopes[4] = open - (hidden ? open * hidden : (tags?.[0] ?? 0))
  return slopes
}
