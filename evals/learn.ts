import { sharesOf as shared } from '#lib/linear-model'

/** What is learned from: one way or several in which a text can be read, and the class it is of. */
export type Row = { readings: string[][]; want: number }
export type Weights = Map<string, Float64Array>
export type Settings = { classes: number; passes: number; rate: number; shrink: number }

/**
 * Multinomial logistic regression by Adagrad. Of a row of class 0 every reading is of class 0; of any other, the one that is likest to it
 * (a sentence is unlawful by one of its clauses). The same rows give the same weights.
 */
export function learn(given: readonly Row[], settings: Settings): Weights {
  const { classes } = settings
  const { ids, counts } = numbered(given)
  const rows = given.map(({ readings, want }) => ({
    want,
    readings: readings.map((features) =>
      Int32Array.from(features.flatMap((feature) => (counts.get(feature)! > 1 ? ids.get(feature)! : []))),
    ),
  }))
  const table: Table = {
    weights: new Float64Array(ids.size * classes),
    squares: new Float64Array(ids.size * classes),
    shares: new Float64Array(classes),
  }
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const row = rows[at]!
      for (const features of readingsOf(row, table)) step(features, row.want, table, settings)
    }
  }
  return new Map([...ids].map(([feature, id]) => [feature, table.weights.subarray(id * classes, (id + 1) * classes)]))
}

/** Weights and sums of squared slopes, a line of classes for each feature; the shares reckoned last. */
type Table = { weights: Float64Array; squares: Float64Array; shares: Float64Array }
type Numbered = { want: number; readings: Int32Array[] }

function numbered(given: readonly Row[]): { ids: Map<string, number>; counts: Map<string, number> } {
  const [ids, counts] = [new Map<string, number>(), new Map<string, number>()]
  for (const { readings } of given) {
    for (const feature of readings.flat()) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
      if (!ids.has(feature)) ids.set(feature, ids.size)
    }
  }
  return { ids, counts }
}

function readingsOf({ readings, want }: Numbered, table: Table): Int32Array[] {
  if (readings.length < 2 || want === 0) return readings
  const shares = readings.map((features) => reckon(features, table)[want]!)
  return [readings[shares.indexOf(Math.max(...shares))]!]
}

function reckon(features: Int32Array, { weights, shares }: Table): Float64Array {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  shares.fill(0)
  for (const id of features)
    for (let at = 0, from = id * shares.length; at < shares.length; at++) shares[at]! += weights[from + at]! * scale
  const most = Math.max(...shares)
  let all = 0
  for (let at = 0; at < shares.length; at++) all += shares[at] = Math.exp(shares[at]! - most)
  for (let at = 0; at < shares.length; at++) shares[at]! /= all
  return shares
}

function step(features: Int32Array, want: number, table: Table, { rate, shrink }: Settings): void {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const { weights, squares } = table
  const shares = reckon(features, table)
  for (const id of features) {
    for (let at = 0, own = id * shares.length; at < shares.length; at++, own++) {
      const slope = (shares[at]! - (at === want ? 1 : 0)) * scale + shrink * weights[own]!
      squares[own]! += slope * slope
      weights[own]! -= (rate * slope) / Math.sqrt(squares[own]! + 0.01)
    }
  }
}

/** The share of each class, 1 together. */
export function sharesOf(features: readonly string[], weights: Weights, classes: number): number[] {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const parts = features.flatMap((feature) => weights.get(feature) ?? [])
  const sums = Array.from({ length: classes }, (_none, at) => parts.reduce((total, part) => total + part[at]! * scale, 0))
  return shared(sums)
}

export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

export function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}
