import { readFileSync } from 'node:fs'
import { type LinearModel, parseLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { stageSaid } from '../stage-words.ts'
import { type Action, actions, ownOrderFile } from './lexicon.ts'

// What a clause orders by all its words together, learned from orders of many voices (`npm run train -- orders`): it speaks where no
// wording of the lexicon is said, and casts doubt where it reads something else altogether. It never sees a name.

export const orderWeights = 'order-weights.tsv'
let weights: LinearModel | undefined

/** What the reader looks at: words, pairs of words, their beginnings, the stage that they name. People are `@`, colleagues `~`. */
export function orderFeatures(line: string): string[] {
  const words = line
    .replace(/\d+/g, '0')
    .split(' ')
    .filter((word) => word && word !== '^')
    .slice(0, 30)
  const found = new Set<string>()
  const stage = stageSaid(words.filter((word) => !/[@~!|]/.test(word)).join(' '))
  if (stage) found.add(`#${stage}`)
  words.forEach((word, at) => {
    found.add(word)
    found.add(`${words[at - 1] ?? '^'} ${word}`)
    if (at === words.length - 1) found.add(`${word} $`)
    if (at > 1) found.add(`${words[at - 2]} _ ${word}`)
    if (word.length > 5) found.add(`${word.slice(0, 5)}*`)
  })
  return [...found]
}

/** The likeliest action of a clause, and its share among all (1 together); with the share of another that is asked about. */
export function readLearned(line: string, asked?: Action): { action: Action; share: number; asked: number } {
  weights ??= parseLinear(readFileSync(ownOrderFile(orderWeights), 'utf8'))
  const shares = sharesOf(sumsOf(orderFeatures(line), weights, { classes: actions.length }))
  const best = shares.indexOf(Math.max(...shares))
  const at = actions.findIndex((action) => action === asked)
  return { action: actions[best]!, share: shares[best]!, asked: at === -1 ? 0 : shares[at]! }
}
