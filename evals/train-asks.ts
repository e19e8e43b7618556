import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AskKind, askKinds } from '#agent/builtin/asks/kinds'
import { besideOf } from '#agent/builtin/asks/beside'
import { askFeatures, askWeights } from '#agent/builtin/asks/learned'
import { askLine } from '#agent/builtin/asks/line'

import type { Shown } from '#agent/builtin/shown'
import { understandTurn } from '#retrieval/query/understand'
import { parseLinear, printLinear } from '#lib/linear-model'
import { readAsks } from './asks/lines.ts'
import { readCases, readWorld } from './commands/cases.ts'
import { type Row, learn, sharesOf } from './learn.ts'
import { readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'

// Weights of the words of a question: learned from the questions that are tuned on and wordings of our own; of searches and orders it learns what is none.

const settings = { classes: askKinds.length, passes: 12, rate: 0.3, shrink: 0.001 }
const data = join(import.meta.dirname, 'data')

type Told = Row & { text: string }

/** Writes the weights of the kinds of questions; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainAsks({ cross = false } = {}): string {
  const own = [...phraseRows(join(data, 'asks/phrases.txt'), kindOf), ...lineRows()]
  const rows = [...own, ...elsewhereRows()]
  if (cross) return crossed(own, rows)
  const lines = printLinear(learn(rows, settings), 0.12)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/asks', askWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} sentences, ${own.length} of them questions or near them`
}

/** Of fifths unseen: how many are read right, how many surely; and of what is none how many are surely taken for a question. */
function crossed(own: readonly Told[], rows: readonly Told[]): string {
  const misses: string[] = []
  const sureties = [0.4, 0.5, 0.6, 0.7]
  const told = sureties.map(() => ({ sure: 0, right: 0, taken: 0, takenOwn: 0 }))
  let [right, kinds, none, noneOwn] = [0, 0, 0, 0]
  const ours = new Set(own)
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = learn(
      rows.filter((_row, at) => at % 5 !== fold),
      settings,
    )
    for (const row of rows.filter((_row, at) => at % 5 === fold)) {
      const known = row.readings[0]!.filter((feature) => weights.has(feature))
      const shares = sharesOf(known, weights, askKinds.length)
      const best = shares.indexOf(Math.max(...shares))
      if (row.want === 0) none += 1
      else kinds += 1
      if (row.want === 0 && ours.has(row)) noneOwn += 1
      if (row.want > 0 && best === row.want) right += 1
      for (const [at, least] of sureties.entries()) {
        if (best === 0 || shares[best]! < least) continue
        const one = told[at]!
        if (row.want === 0) one.taken += 1
        if (row.want === 0 && ours.has(row)) one.takenOwn += 1
        if (row.want > 0) one.sure += 1
        if (row.want === best) one.right += 1
      }
      if (best !== row.want && (row.want > 0 || shares[best]! > 0.5))
        misses.push(`${askKinds[row.want]}\t${askKinds[best]} ${shares[best]!.toFixed(2)}\t${row.text}`)
    }
  }
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`
  return [
    ...misses,
    `right ${percent(right, kinds)} of ${kinds}; none: ${none}, near questions ${noneOwn}`,
    ...sureties.map((least, at) => {
      const { sure, right: hits, taken, takenOwn } = told[at]!
      return `above ${least}: ${percent(hits, kinds)} right, ${percent(sure - hits, kinds)} of another kind; none taken ${percent(taken, none)}, near ${percent(takenOwn, noneOwn)}`
    }),
  ].join('\n')
}

const worlds = [readWorld('fr'), readWorld('en')]
const everybody: Shown = (() => {
  const names = worlds.flatMap(({ list, others, colleagues }) => [...list, ...others, ...colleagues])
  const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
  return { people, earlier: [], jobs: [], known: people, spoken: [] }
})()
const nobody: Shown = { people: [], earlier: [], jobs: [], known: [], spoken: [] }

function rowOf(text: string, kind: AskKind, shown = everybody): Told[] {
  const line = askLine(text, shown)
  if (line.words.length === 0) return []
  const turn = understandTurn(text, { today: '2026-11-27', shown: shown.people.map(({ rank, name }) => ({ rank, name })) })
  return [{ readings: [askFeatures(line, besideOf(text, shown, turn))], want: askKinds.indexOf(kind), text }]
}

const kindOf = (head: string): AskKind | undefined => askKinds.find((kind) => kind === head)

function phraseRows(file: string, classOf: (head: string) => AskKind | undefined): Told[] {
  let kind: AskKind | undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const head = /^\[(\w+)\]$/.exec(line)?.[1]
      if (head) kind = classOf(head)
      return head || !kind || !line.trim() || line.startsWith('#') ? [] : rowOf(line, kind)
    })
}

function lineRows(): Told[] {
  return readAsks('dev').flatMap(({ kind, text }) => rowOf(text, kind))
}

/** Intents under which some sentences are questions of ours. */
const near = new Set(['ask', 'explain', 'undo', 'clarify', 'out_of_scope', 'export', 'gdpr_erase', 'show', 'contact'])

/** Searches and orders: none of them is a question. */
function elsewhereRows(): Told[] {
  const notOurs = (head: string): AskKind | undefined => (near.has(head) ? undefined : 'none')
  const turns = [readHalf('dev'), readBook('dev'), readOrdinary('dev'), readVoices('dev')]
    .flat()
    .flatMap(({ turns: all }) => all.flatMap(({ text, want }) => (near.has(want.intent) ? [] : [text])))
    .filter((text, at) => at % 10 === 0 && text.length < 120)
  return [
    ...turns.flatMap((text) => rowOf(text, 'none', nobody)),
    ...phraseRows(join(data, 'queries/phrases.txt'), notOurs).filter((_row, at) => at % 4 === 0),
    ...phraseRows(join(data, 'commands/phrases.txt'), notOurs),
    ...readCases('dev').flatMap(({ text, want }) => ('actions' in want ? rowOf(text, 'none') : [])),
  ]
}
