import { latticeOf, movesMade, shareOf } from '#retrieval/query/lattice'
import { bucketCount, grammarOf, type Model, scoresOf, tagCount } from '#retrieval/query/tagger/crf'
import { randomFrom, shuffle } from '../learn.ts'

export type Tagged = { features: Int32Array[]; tags: readonly number[] }
const [passes, rate, shrink] = [7, 0.13, 3e-4]

type Sums = { weights: Float32Array; moves: Float32Array }

/** A conditional random field by Adagrad, of features that occur more than once. The same texts give the same weights. */
export function learnTags(given: readonly Tagged[]): Model {
  const counts = new Map<number, number>()
  for (const { features } of given) for (const own of features) for (const one of own) counts.set(one, (counts.get(one) ?? 0) + 1)
  const rows = given.map(({ features, tags }) => ({
    tags,
    features: features.map((own) => own.filter((one) => counts.get(one)! > 1)),
  }))
  const model = { weights: new Float32Array(bucketCount * tagCount), moves: new Float32Array(tagCount * tagCount), unit: 1 }
  const squares = {
    weights: new Float32Array(model.weights.length).fill(0.01),
    moves: new Float32Array(model.moves.length).fill(0.01),
  }
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) step(rows[at]!, model, squares)
  }
  return model
}

function step({ features, tags }: Tagged, model: Model, squares: Sums): void {
  const grammar = grammarOf(model)
  const lattice = latticeOf(scoresOf(features, model), grammar)
  const moved = movesMade(lattice, grammar)
  for (let at = 1; at < tags.length; at++) moved[tags[at - 1]! * tagCount + tags[at]!]! -= 1
  for (let at = 0; at < tags.length; at++) {
    const slopes = new Float64Array(tagCount)
    for (let tag = 0; tag < tagCount; tag++) slopes[tag] = shareOf(lattice, at, tag) - (tags[at] === tag ? 1 : 0)
    for (const bucket of features[at]!)
      for (let tag = 0; tag < tagCount; tag++) {
        if (Math.abs(slopes[tag]!) < 1e-4) continue
        const own = bucket * tagCount + tag
        const slope = slopes[tag]! + shrink * model.weights[own]!
        squares.weights[own]! += slope * slope
        model.weights[own]! -= (rate * slope) / Math.sqrt(squares.weights[own]!)
      }
  }
  moved.forEach((slope, own) => {
    if (slope === 0) return
    squares.moves[own]! += slope * slope
    model.moves[own]! -= (rate * slope) / Math.sqrt(squares.moves[own]!)
  })
}
