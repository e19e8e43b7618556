import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicantKinds } from '#agent/builtin/applicant/kinds'
import { applicantFeatures, applicantWeights } from '#agent/builtin/applicant/learned'
import { parseLinear, printLinear } from '#lib/linear-model'
import { readApplicants } from './applicants/cases.ts'
import { type Row, learn, randomFrom, sharesOf } from './learn.ts'

// Weights of what candidates say: learned from wordings of our own and the half of the sentences that is tuned on.

const settings = { classes: applicantKinds.length, passes: 10, rate: 0.3, shrink: 1e-4 }
const data = join(import.meta.dirname, 'data/applicants')

/** At most so many sentences of one line of wordings. */
const perLine = 12

type Told = Row & { text: string }

/** Writes the weights; says how many features and rows they are of. With `cross`, how often they are right on a fifth unseen. */
export function trainApplicants({ cross = false } = {}): string {
  const rows = [...phraseRows(), ...readApplicants('dev').map(({ kind, text }) => rowOf(text, kind))]
  if (cross) return crossed(rows)
  const lines = printLinear(learn(rows, settings), 0.3)
  writeFileSync(join(import.meta.dirname, '../agent/builtin/applicant', applicantWeights), lines)
  return `${parseLinear(lines).size} features of ${rows.length} sentences`
}

function crossed(rows: readonly Told[]): string {
  const misses: string[] = []
  let [right, sure, surely] = [0, 0, 0]
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = learn(
      rows.filter((_row, at) => at % 5 !== fold),
      settings,
    )
    for (const { readings, want, text } of rows.filter((_row, at) => at % 5 === fold)) {
      const known = readings[0]!.filter((feature) => weights.has(feature))
      const shares = sharesOf(known, weights, applicantKinds.length)
      const share = Math.max(...shares)
      const best = shares.indexOf(share)
      if (best === want) right += 1
      else misses.push(`${applicantKinds[want]}\t${applicantKinds[best]} ${share.toFixed(2)}\t${text}`)
      if (share > 0.4) sure += 1
      if (share > 0.4 && best === want) surely += 1
    }
  }
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`
  return [
    ...misses,
    `right ${percent(right, rows.length)} of ${rows.length}; above .4: ${percent(surely, sure)} of ${sure}`,
  ].join('\n')
}

const rowOf = (text: string, kind: string): Told => ({
  readings: [applicantFeatures(text)],
  want: applicantKinds.findIndex((one) => one === kind),
  text,
})

function phraseRows(): Told[] {
  const random = randomFrom(11)
  let kind = 'none'
  return readFileSync(join(data, 'phrases.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const head = /^\[(\w+)\]$/.exec(line)?.[1]
      kind = head ?? kind
      return head || !line.trim() || line.startsWith('#') ? [] : saidIn(line, random).map((text) => rowOf(text, kind))
    })
}

/** «(je veux|je voudrais) (un CDI|un CDD)» is some of the sentences that it makes. */
function saidIn(line: string, random: () => number): string[] {
  const parts = line.split(/(\([^()]*\))/).map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]))
  const said = new Set<string>()
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)]!
  for (let turn = 0; turn < 2 * perLine && said.size < perLine; turn += 1)
    said.add(parts.map(pick).join('').replace(/\s+/g, ' ').trim())
  return [...said]
}
