import { readFileSync } from 'node:fs'
import { stageSaid } from '../stage-words.ts'
import { type Action, actions, ownFile } from './lexicon.ts'

// What a clause orders by all its words together, learned from orders of many voices (`npm run train -- orders`): it speaks where no
// wording of the lexicon is said, and casts doubt where it reads something else altogether. It never sees a name.

export const orderWeights = 'order-weights.tsv'
type Weights = ReadonlyMap<string, readonly [number, number][]>
let weights: Weights | undefined

function readWeights(): Weights {
  return new Map(
    readFileSync(ownFile(orderWeights), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [feature = '', ...pairs] = line.split('\t')
        return [feature, pairs.map((pair) => pair.split(':').map(Number) as [number, number])]
      }),
  )
}

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
  weights ??= readWeights()
  const known = weights
  const features = orderFeatures(line).filter((feature) => known.has(feature))
  const sums = actions.map(() => 0)
  for (const feature of features)
    for (const [at, weight] of known.get(feature)!) sums[at]! += weight / 100 / Math.sqrt(features.length)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  const best = sums.indexOf(most)
  const at = actions.findIndex((action) => action === asked)
  return { action: actions[best]!, share: powers[best]! / all, asked: at === -1 ? 0 : powers[at]! / all }
}
