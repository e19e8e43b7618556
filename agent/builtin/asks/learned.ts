import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { wordFeatures } from '../word-features.ts'
import { conceptsOf } from './concepts.ts'
import { type AskKind, askKinds } from './kinds.ts'
import type { AskLine } from './line.ts'

// Which kind of question a message is, by all its words together, learned from questions of many voices (`npm run train -- asks`).

export const askWeights = 'ask-weights.tsv'
const weights = ownLinear(`agent/builtin/asks/${askWeights}`)

/** What the other readers of the house make of the message. */
export type Beside = { asked: boolean; intent: string; orders: readonly string[] }

/** What the reader looks at: words and pairs of them, what they stand for in either language, how long it is, what others read. */
export function askFeatures({ words, pronoun }: Pick<AskLine, 'words' | 'pronoun'>, beside: Beside): string[] {
  const found = new Set<string>(['#', `#long ${Math.min(5, Math.ceil(words.length / 3))}`, `#is ${beside.intent}`])
  if (beside.asked) found.add('#?')
  if (pronoun) found.add('#one')
  for (const order of beside.orders.length > 0 ? beside.orders : ['none']) found.add(`#do ${order}`)
  const read = words.slice(0, 30)
  for (const feature of [`^ ${read.slice(0, 2).join(' ')}`, ...wordFeatures(read, 4)]) found.add(feature)
  addConcepts(found, conceptsOf(read))
  return [...found]
}

/** Each, each two in either order, and all together. */
function addConcepts(found: Set<string>, concepts: readonly string[]): void {
  const sorted = concepts.toSorted()
  found.add(`=${sorted.join('+')}`)
  found.add(`=^ ${concepts[0] ?? ''}`)
  sorted.forEach((concept, at) => {
    found.add(`=${concept}`)
    for (const other of sorted.slice(at + 1)) found.add(`=${concept}&${other}`)
  })
}

export type AskRead = { kind: AskKind; share: number }

/** The likeliest kind and its share among all (1 together), less where the reader knows fewer than half of the words. */
export function readAsk(line: AskLine, beside: Beside): AskRead {
  const shares = sharesOf(sumsOf(askFeatures(line, beside), weights(), { classes: askKinds.length }))
  const best = shares.indexOf(Math.max(...shares))
  const known = line.words.filter((word) => weights().has(word) || conceptsOf([word]).length > 0).length
  return { kind: askKinds[best]!, share: shares[best]! * Math.min(1, (2 * known) / Math.max(1, line.words.length)) }
}
