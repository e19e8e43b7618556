import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { featuresOf } from '#retrieval/query/intent/features'
import { weightsFile } from '#retrieval/query/intent/learned'
import { type Filters, type Intent, intents } from '#retrieval/query/slots'
import { lookAt, remember, type TurnContext } from '#retrieval/query/understand'
import { readHalf } from './queries/conversations.ts'

// Multinomial logistic regression over the features of a turn, by Adagrad, from the half of the conversations that is tuned on and from a
// list of wordings. The same data give the same file.

type Row = { features: string[]; want: number }
const passes = 12
const rate = 0.3
const shrink = 1e-5

/** Writes the weights of the intents; says how many features and rows they are of. */
export function trainIntents(): string {
  const rows = [...conversationRows(), ...phraseRows()]
  const weights = learn(rows)
  const lines = [...weights].flatMap(([feature, own]) => {
    const pairs = [...own].flatMap((weight, at) => (Math.abs(weight) < 0.08 ? [] : [`${at}:${Math.round(weight * 100)}`]))
    return pairs.length > 0 ? [`${feature}\t${pairs.join('\t')}`] : []
  })
  const file = join(import.meta.dirname, '../retrieval/query/intent', weightsFile)
  writeFileSync(file, `${lines.sort().join('\n')}\n`)
  return `${lines.length} features of ${rows.length} turns`
}

function rowOf(text: string, want: Intent, context: TurnContext): Row {
  const { read, moment } = lookAt(text, context)
  return { features: featuresOf(read, moment), want: intents.indexOf(want) }
}

function conversationRows(): Row[] {
  return readHalf('dev').flatMap(({ lang, today, turns }) => {
    let before: Partial<TurnContext> = {}
    return turns.map(({ text, want }) => {
      const row = rowOf(text, want.intent, { lang, today, ...before })
      before = { filters: want.filters, previous: want.intent, ...remember(want, before) }
      return row
    })
  })
}

/** Wordings under the head of their intent, each as if a list were on screen. */
function phraseRows(): Row[] {
  const filters: Filters = { titles: ['cuisinier'], locations: [{ place: 'Lyon', type: 'city' }] }
  const rows: Row[] = []
  let intent: Intent | undefined
  for (const line of readFileSync(join(import.meta.dirname, 'data/queries/phrases.txt'), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue
    const head = /^\[(\w+)\]$/.exec(line)?.[1]
    if (head) intent = intents.find((one) => one === head)
    else if (intent) {
      const { features, want } = rowOf(line, intent, { today: '2026-11-27', filters, previous: 'search' })
      rows.push({ features: features.filter((feature) => !feature.startsWith('#after')), want })
    }
  }
  return rows
}

function learn(given: readonly Row[]): Map<string, Float64Array> {
  const counts = new Map<string, number>()
  for (const { features } of given) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const rows = given.map(({ features, want }) => ({ want, features: features.filter((feature) => counts.get(feature)! > 1) }))
  const weights = new Map<string, Float64Array>()
  const squares = new Map<string, Float64Array>()
  for (const feature of counts.keys()) {
    weights.set(feature, new Float64Array(intents.length))
    squares.set(feature, new Float64Array(intents.length))
  }
  const random = randomFrom(7)
  const order = rows.map((_row, at) => at)
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const at of order) step(rows[at]!, weights, squares)
  }
  return weights
}

function step({ features, want }: Row, weights: Map<string, Float64Array>, squares: Map<string, Float64Array>): void {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const shares = softmax(
    features.map((feature) => weights.get(feature)!),
    scale,
  )
  for (const feature of features) {
    const [own, square] = [weights.get(feature)!, squares.get(feature)!]
    for (let at = 0; at < own.length; at++) {
      const slope = (shares[at]! - (at === want ? 1 : 0)) * scale + shrink * own[at]!
      square[at]! += slope * slope
      own[at]! -= (rate * slope) / Math.sqrt(square[at]! + 0.01)
    }
  }
}

function softmax(parts: readonly Float64Array[], scale: number): number[] {
  const sums = intents.map((_intent, at) => parts.reduce((total, part) => total + part[at]! * scale, 0))
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / all)
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}
