import { bucketCount, type Chain, grammarOf, noneOf, readLattice } from '#retrieval/query/guard/chain'
import { type Lattice, movesMade, shareOf } from '#retrieval/query/lattice'
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
  const lattice = readLattice(words, chain)
  const none = Math.exp(noneOf(lattice, chain) - lattice.total)
  const hidden = unlawful && !tags ? 1 / Math.max(1e-6, 1 - none) : undefined
  const moved = movesOf(lattice, { chain, none, tags, hidden })
  words.forEach((own, at) => {
    const share = shareOf(lattice, at, 1)
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

type Seen = { chain: Chain; none: number; tags: Uint8Array | undefined; hidden: number | undefined }

/** How much likelier each move is than it was; where the wish is not known, than in the readings that have one. */
function movesOf(lattice: Lattice, { chain, none, tags, hidden }: Seen): Float64Array {
  const count = lattice.scores.length
  const made = movesMade(lattice, grammarOf(chain))
  const open = shareOf(lattice, 0, 1)
  const slopes = Float64Array.of(...made, open)
  if (hidden) {
    made[0]! -= none * (count - 1)
    return slopes.map((slope, own) => slope - hidden * (made[own] ?? open))
  }
  for (let at = 1; at < count; at++) slopes[2 * (tags?.[at - 1] ?? 0) + (tags?.[at] ?? 0)]! -= 1
  slopes[4]! -= tags?.[0] ?? 0
  return slopes
}
