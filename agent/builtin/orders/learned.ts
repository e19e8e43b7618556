import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { stageSaid } from '../stage-words.ts'
import { wordFeatures } from '../word-features.ts'
import { type Action, actions } from './lexicon.ts'

// What a clause orders by all its words together, learned from orders of many voices (`npm run train -- orders`): it speaks where no
// wording of the lexicon is said, and casts doubt where it reads something else altogether. It never sees a name.

export const orderWeights = 'order-weights.tsv'
const weights = ownLinear(`agent/builtin/orders/${orderWeights}`)

/** What the reader looks at: words, pairs of words, their beginnings, the stage that they name. People are `@`, colleagues `~`. */
export function orderFeatures(line: string): string[] {
  const words = line
    .replace(/\d+/g, '0')
    .split(' ')
    .filter((word) => word && word !== '^')
    .slice(0, 30)
  const stage = stageSaid(words.filter((word) => !/[@~!|]/.test(word)).join(' '))
  return [...new Set([...(stage ? [`#${stage}`] : []), ...wordFeatures(words, 5)])]
}

/** The likeliest action of a clause, and its share among all (1 together); with the share of another that is asked about. */
export function readLearned(line: string, asked?: Action): { action: Action; share: number; asked: number } {
  const shares = sharesOf(sumsOf(orderFeatures(line), weights(), { classes: actions.length }))
  const best = shares.indexOf(Math.max(...shares))
  const at = actions.findIndex((action) => action === asked)
  return { action: actions[best]!, share: shares[best]!, asked: at === -1 ? 0 : shares[at]! }
}
