import { readFileSync } from 'node:fs'
import { type LinearModel, parseLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { ownFile } from '#lib/own-file'
import { conceptsOf } from './concepts.ts'
import { type AskKind, askKinds } from './kinds.ts'
import type { AskLine } from './line.ts'

// Which kind of question a message is, by all its words together, learned from questions of many voices (`npm run train -- asks`).

export const askWeights = 'ask-weights.tsv'
let weights: LinearModel | undefined

/** What the other readers of the house make of the message. */
export type Beside = { asked: boolean; intent: string; orders: readonly string[] }

/** What the reader looks at: words and pairs of them, what they stand for in either language, how long it is, what others read. */
export function askFeatures({ words, pronoun }: Pick<AskLine, 'words' | 'pronoun'>, beside: Beside): string[] {
  const found = new Set<string>(['#', `#long ${Math.min(5, Math.ceil(words.length / 3))}`, `#is ${beside.intent}`])
  if (beside.asked) found.add('#?')
  if (pronoun) found.add('#one')
  for (const order of beside.orders.length > 0 ? beside.orders : ['none']) found.add(`#do ${order}`)
  addWords(found, words.slice(0, 30))
  addConcepts(found, conceptsOf(words.slice(0, 30)))
  return [...found]
}

function addWords(found: Set<string>, words: readonly string[]): void {
  found.add(`^ ${words.slice(0, 2).join(' ')}`)
  words.forEach((word, at) => {
    found.add(word)
    found.add(`${words[at - 1] ?? '^'} ${word}`)
    if (at === words.length - 1) found.add(`${word} $`)
    if (at > 1) found.add(`${words[at - 2]} _ ${word}`)
    if (word.length > 4) found.add(`${word.slice(0, 4)}*`)
  })
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
  weights ??= parseLinear(readFileSync(ownFile(`agent/builtin/asks/${askWeights}`), 'utf8'))
  const shares = sharesOf(sumsOf(askFeatures(line, beside), weights, { classes: askKinds.length }))
  const best = shares.indexOf(Math.max(...shares))
  const known = line.words.filter((word) => weights?.has(word) || conceptsOf([word]).length > 0).length
  return { kind: askKinds[best]!, share: shares[best]! * Math.min(1, (2 * known) / Math.max(1, line.words.length)) }
}
