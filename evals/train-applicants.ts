import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicantKinds } from '#agent/builtin/applicant/kinds'
import { applicantFeatures, applicantWeights } from '#agent/builtin/applicant/learned'
import { parseLinear, printLinear } from '#lib/linear-model'
import { readApplicants } from './applicants/cases.ts'
import { crossed, rightOf } from './cross.ts'
import { type Row, learn, randomFrom } from './learn.ts'
import { phrasesIn, saidIn } from './phrases.ts'

// Weights of what candidates say: learned from wordings of our own and the half of the sentences that is tuned on.

const settings = { classes: applicantKinds.length, passes: 10, rate: 0.3, shrink: 1e-4 }

type Told = Row & { text: string }

/** Writes the weights; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainApplicants({ cross = false } = {}): string {
  const rows = [...phraseRows(), ...readApplicants('dev').map(({ kind, text }) => rowOf(text, kind))]
  if (cross) return toldOf(rows)
  const lines = printLinear(learn(rows, settings), 0.3)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/applicant', applicantWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} sentences`
}

function toldOf(rows: readonly Told[]): string {
  const read = crossed(rows, settings)
  const misses = read
    .filter(({ row, best }) => row.want !== best)
    .map(({ row, best, share }) => `${applicantKinds[row.want]}\t${applicantKinds[best]} ${share.toFixed(2)}\t${row.text}`)
  return [...misses, rightOf(read, 0.4)].join('\n')
}

const rowOf = (text: string, kind: string): Told => ({
  readings: [applicantFeatures(text)],
  want: applicantKinds.findIndex((one) => one === kind),
  text,
})

function phraseRows(): Told[] {
  const random = randomFrom(11)
  return phrasesIn('applicants/phrases.txt').flatMap(({ head, line }) => saidIn(line, random).map((text) => rowOf(text, head)))
}
