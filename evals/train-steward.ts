import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stewardKinds } from '#agent/builtin/steward/kinds'
import { stewardFeatures, stewardWeights } from '#agent/builtin/steward/learned'
import { parseLinear, printLinear } from '#lib/linear-model'
import { readAsks } from './asks/lines.ts'
import { readCases } from './commands/cases.ts'
import { crossed, rightOf } from './cross.ts'
import { type Row, learn, randomFrom } from './learn.ts'
import { phrasesIn, saidIn } from './phrases.ts'
import { readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'

// Weights of what is asked of the house itself: learned from wordings of our own; of searches, orders and other questions it learns what is none.

const settings = { classes: stewardKinds.length, passes: 8, rate: 0.3, shrink: 1e-4 }

/** Questions of everyday that are next to ours. */
const near = new Set(['howto', 'identity', 'private', 'abilities', 'mine', 'who_handles'])

type Told = Row & { text: string }

/** Writes the weights; says how many features and rows they are of. With `cross`, what a fifth unseen is read as. */
export function trainSteward({ cross = false } = {}): string {
  const rows = [...phraseRows(), ...elsewhere().map((text) => rowOf(text, 'none'))]
  if (cross) {
    const read = crossed(rows, settings)
    const misses = read.filter(({ row, best, share }) => row.want !== best && (row.want > 0 || share > 0.5))
    return [
      ...misses.map(
        ({ row, best, share }) => `${stewardKinds[row.want]}\t${stewardKinds[best]} ${share.toFixed(2)}\t${row.text}`,
      ),
      rightOf(read, 0.5),
    ].join('\n')
  }
  const lines = printLinear(learn(rows, settings), 0.3)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/steward', stewardWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} sentences`
}

const rowOf = (text: string, kind: string): Told => ({
  readings: [stewardFeatures(text)],
  want: stewardKinds.findIndex((one) => one === kind),
  text,
})

function phraseRows(): Told[] {
  const random = randomFrom(11)
  return phrasesIn('steward/phrases.txt').flatMap(({ head, line }) => saidIn(line, random).map((text) => rowOf(text, head)))
}

function elsewhere(): string[] {
  const turns = [readHalf('dev'), readBook('dev'), readOrdinary('dev'), readVoices('dev')]
    .flat()
    .flatMap(({ turns: all }) => all.flatMap(({ text, want }) => (want.intent === 'gdpr_erase' ? [] : [text])))
  return [
    ...turns.filter((_text, at) => at % 4 === 0),
    ...readAsks('dev').flatMap(({ kind, text }) => (near.has(kind) ? [] : [text])),
    ...readCases('dev').map(({ text }) => text),
  ]
}
