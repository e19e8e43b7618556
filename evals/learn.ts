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
  const counts = new Map<string, number>()
  for (const { readings } of given)
    for (const features of readings) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rows = given.map(({ readings, want }) => ({
    want,
    readings: readings.map((features) => features.filter((feature) => counts.get(feature)! > 1)),
  }))
  const weights: Weights = new Map([...counts.keys()].map((feature) => [feature, new Float64Array(settings.classes)]))
  const squares: Weights = new Map([...counts.keys()].map((feature) => [feature, new Float64Array(settings.classes)]))
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const row = rows[at]!
      for (const features of readingsOf(row, weights, settings.classes)) step(features, row.want, { weights, squares, settings })
    }
  }
  return weights
}

function readingsOf({ readings, want }: Row, weights: Weights, classes: number): string[][] {
  if (readings.length < 2 || want === 0) return readings
  const shares = readings.map((features) => sharesOf(features, weights, classes)[want]!)
  return [readings[shares.indexOf(Math.max(...shares))]!]
}

function step(
  features: string[],
  want: number,
  { weights, squares, settings }: { weights: Weights; squares: Weights; settings: Settings },
): void {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const shares = sharesOf(features, weights, settings.classes)
  for (const feature of features) {
    const [own, square] = [weights.get(feature)!, squares.get(feature)!]
    for (let at = 0; at < own.length; at++) {
      const slope = (shares[at]! - (at === want ? 1 : 0)) * scale + settings.shrink * own[at]!
      square[at]! += slope * slope
      own[at]! -= (settings.rate * slope) / Math.sqrt(square[at]! + 0.01)
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
