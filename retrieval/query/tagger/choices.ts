import { bucketOf } from '../bucket.ts'
import type { Draft } from '../draft.ts'
import type { Filters } from '../slots.ts'
import { latticeOf } from '../lattice.ts'
import { bestOf, bucketBits, firstOf, grammarOf, likelihoodOf, type Model, scoresOf } from './crf.ts'
import { featuresOf, kinds } from './features.ts'
import { type Range, sceneOf, type Spot, spotsOfPieces, spotsOfTags } from './spots.ts'
import { type Word, wordsOf } from './tokens.ts'

/** Two readings of the same words. */
export type Choice = {
  rules: Spot[]
  learned: Spot[]
  /** By how much the learned reading is the likelier to the tagger, and how likely it is, as logarithms. */
  margin: number
  sure: number
}
type Cluster = { rules: Spot[]; learned: Spot[]; range: Range }

function clustersOf(rules: readonly Spot[], learned: readonly Spot[]): Cluster[] {
  const sided = [
    ...rules.map((spot) => ({ spot, side: 'rules' as const })),
    ...learned.map((spot) => ({ spot, side: 'learned' as const })),
  ]
  const clusters: Cluster[] = []
  for (const { spot, side } of sided.sort((a, b) => a.spot.first - b.spot.first)) {
    let last = clusters.at(-1)
    if (!last || spot.first > last.range.last) {
      last = { rules: [], learned: [], range: { first: spot.first, last: spot.last } }
      clusters.push(last)
    }
    last[side].push(spot)
    last.range.last = Math.max(last.range.last, spot.last)
  }
  return clusters
}

export function tagsOf({ first, last }: Range, spots: readonly Spot[]): number[] {
  const tags = Array.from({ length: last - first + 1 }, () => 0)
  for (const spot of spots) {
    const begin = firstOf(kinds.indexOf(spot.kind))
    for (let at = spot.first; at <= spot.last; at++) tags[at - first] = at === spot.first ? begin : begin + 1
  }
  return tags
}

const isAlike = (some: readonly Spot[], others: readonly Spot[]) =>
  some.length === others.length &&
  some.every(({ kind, first, last }) =>
    others.some((other) => kind === other.kind && first === other.first && last === other.last),
  )

export const bucketsOf = (features: readonly string[][]) =>
  features.map((own) => Int32Array.from(own, (feature) => bucketOf(feature, bucketBits)))

/** Where the learned reader and the rules disagree. */
export function choicesOf(draft: Draft, before: Filters, model: Model): { words: Word[]; choices: Choice[] } {
  const words = wordsOf(draft.text)
  if (words.length === 0) return { words, choices: [] }
  const scores = scoresOf(bucketsOf(featuresOf(words, sceneOf(draft, before))), model)
  const lattice = latticeOf(scores, grammarOf(model))
  const clusters = clustersOf(spotsOfPieces(words, draft.pieces), spotsOfTags(bestOf(scores, model)))
  const likely = (range: Range, spots: readonly Spot[]) =>
    likelihoodOf(lattice, model, { first: range.first, tags: tagsOf(range, spots) })
  const choices = clusters
    .filter(({ rules, learned }) => !isAlike(rules, learned))
    .map(({ rules, learned, range }) => {
      const sure = likely(range, learned)
      return { rules, learned, margin: sure - likely(range, rules), sure }
    })
  return { words, choices }
}
