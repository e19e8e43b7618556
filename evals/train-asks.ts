import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AskKind, askKinds } from '#agent/builtin/asks/kinds'
import { besideOf } from '#agent/builtin/asks/beside'
import { askFeatures, askWeights } from '#agent/builtin/asks/learned'
import { askLine } from '#agent/builtin/asks/line'
import { understandTurn } from '#retrieval/query/understand'
import { parseLinear, printLinear } from '#lib/linear-model'
import { readAsks } from './asks/lines.ts'
import { type CommandCase, readCases, readWorld, shownOf } from './commands/cases.ts'
import { type Crossed, crossed, percent } from './cross.ts'
import { type Row, learn } from './learn.ts'
import { phrasesIn } from './phrases.ts'
import { readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'

// Weights of the words of a question: learned from the questions that are tuned on and wordings of our own; of searches and orders it learns what is none.

const settings = { classes: askKinds.length, passes: 20, rate: 0.3, shrink: 0.0002 }

type Told = Row & { text: string }

/** Writes the weights of the kinds of questions; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainAsks({ cross = false } = {}): string {
  const own = [...phraseRows('asks/phrases.txt', kindOf), ...lineRows()]
  const rows = [...own, ...elsewhereRows()]
  if (cross) return toldOf(own, rows)
  const lines = printLinear(learn(rows, settings), 0.2)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/asks', askWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} sentences, ${own.length} of them questions or near them`
}

/** Of fifths unseen: how many are read right, how many surely; and of what is none how many are surely taken for a question. */
function toldOf(own: readonly Told[], rows: readonly Told[]): string {
  const read = crossed(rows, settings)
  const isRight = ({ row, best }: Crossed<Told>) => row.want === best
  const kinds = read.filter(({ row }) => row.want > 0)
  const none = read.filter(({ row }) => row.want === 0)
  const ours = new Set(own)
  const near = none.filter(({ row }) => ours.has(row))
  return [
    ...read
      .filter((one) => !isRight(one) && (one.row.want > 0 || one.share > 0.5))
      .map(({ row, best, share }) => `${askKinds[row.want]}\t${askKinds[best]} ${share.toFixed(2)}\t${row.text}`),
    `right ${percent(kinds.filter(isRight).length, kinds.length)} of ${kinds.length}; none: ${none.length}, near questions ${near.length}`,
    ...[0.4, 0.5, 0.6, 0.7].map((least) => {
      const sure = (some: Crossed<Told>[]) => some.filter(({ best, share }) => best !== 0 && share >= least)
      const [hits, misses] = [true, false].map((right) => sure(kinds).filter((one) => isRight(one) === right).length)
      return `above ${least}: ${percent(hits!, kinds.length)} right, ${percent(misses!, kinds.length)} of another kind; none taken ${percent(sure(none).length, none.length)}, near ${percent(sure(near).length, near.length)}`
    }),
  ].join('\n')
}

const worlds = [readWorld('fr'), readWorld('en')]
const everybody = shownOf(worlds.flatMap(({ list, others, colleagues }) => [...list, ...others, ...colleagues]))
const nobody = shownOf([])

function rowOf(text: string, kind: AskKind, shown = everybody): Told[] {
  const line = askLine(text, shown)
  if (line.words.length === 0) return []
  const turn = understandTurn(text, { today: '2026-11-27', shown: shown.people.map(({ rank, name }) => ({ rank, name })) })
  // «combien de personnes ?» counts a search where there is one, and everybody where there is none.
  if (kind === 'none' && turn.intent === 'count' && Object.keys(turn.filters).length === 0) return []
  return [{ readings: [askFeatures(line, besideOf(text, shown, turn))], want: askKinds.indexOf(kind), text }]
}

const kindOf = (head: string): AskKind | undefined => askKinds.find((kind) => kind === head)

function phraseRows(path: string, classOf: (head: string) => AskKind | undefined): Told[] {
  return phrasesIn(path).flatMap(({ head, line }) => {
    const kind = classOf(head)
    return kind ? rowOf(line, kind) : []
  })
}

function lineRows(): Told[] {
  return readAsks('dev').flatMap(({ kind, text }) => rowOf(text, kind))
}

/** Intents under which some sentences are questions of ours. */
const near = new Set(['ask', 'explain', 'undo', 'clarify', 'out_of_scope', 'export', 'gdpr_erase', 'show', 'contact', 'told'])

const isOrder = (want: CommandCase['want']) =>
  'actions' in want && want.actions.every(({ action }) => action !== 'show' && action !== 'progress')

/** Searches and orders: none of them is a question. */
function elsewhereRows(): Told[] {
  const notOurs = (head: string): AskKind | undefined => (near.has(head) ? undefined : 'none')
  const turns = [readHalf('dev'), readBook('dev'), readOrdinary('dev'), readVoices('dev')]
    .flat()
    .flatMap(({ turns: all }) => all.flatMap(({ text, want }) => (near.has(want.intent) ? [] : [text])))
    .filter((text, at) => at % 5 === 0 && text.length < 120)
  return [
    ...turns.flatMap((text) => rowOf(text, 'none', nobody)),
    ...phraseRows('queries/phrases.txt', notOurs).filter((_row, at) => at % 4 === 0),
    ...phraseRows('commands/phrases.txt', notOurs),
    ...readCases('dev').flatMap(({ text, want }) => (isOrder(want) ? rowOf(text, 'none') : [])),
  ]
}
