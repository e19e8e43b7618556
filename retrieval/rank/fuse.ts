/** The share of the cosines in the sum; the rest is BM25. Across languages words seldom match, so they weigh less. */
export const vectorShare = { same: 0.8, across: 0.85 } as const

/** A leg's scores over its best, which becomes 1; nothing found stays 0. */
export function overBest(scores: Float64Array): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0)
  return best > 0 ? scores.map((score) => score / best) : scores.slice()
}

/**
 * Min–max over one query's candidates. For the legs of a provider, whose cosines may all lie between 0.7 and 1 and would
 * otherwise drown the other legs.
 */
export function overRange(scores: Float64Array): Float64Array {
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity)
  const least = scores.reduce((worst, score) => Math.min(worst, score), Infinity)
  return most > least ? scores.map((score) => (score - least) / (most - least)) : scores.map(() => 0)
}

/** One query's candidates by both legs: cosines as they are, BM25 over the query's best. */
export function fuseLegs(cosines: Float64Array, words: Float64Array, across: readonly boolean[]): Float64Array {
  const relative = overBest(words)
  return cosines.map((cosine, index) => {
    const share = across[index] ? vectorShare.across : vectorShare.same
    return share * cosine + (1 - share) * relative[index]!
  })
}
