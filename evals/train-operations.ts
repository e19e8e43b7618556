import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLinear, printLinear } from '#lib/linear-model'
import type { Lang, Piece } from '#retrieval/query/draft'
import { nextFilters } from '#retrieval/query/next-filters'
import { operations } from '#retrieval/query/operations/effect'
import { weightsFile } from '#retrieval/query/operations/learned'
import { operate } from '#retrieval/query/operations/operate'
import { learn, type Row } from './learn.ts'
import { readAllMarked } from './marked/marked.ts'
import { type FollowUp, followUpOf, followUpOfCase, followUpsOf, rowsOf } from './operations/turns.ts'
import { phraseRows } from './operations/phrases.ts'
import { readBook, readHalf, readOrdinary, readVoices } from './queries/conversations.ts'
import { scoreTurn } from './queries/score.ts'

// The weights of what a follow-up does with each thing that it names: learned from what changed with each follow-up of the open conversations, from
// marked follow-ups, from the cases beside the engine and from a list of wordings.

const settings = { classes: operations.length, passes: 10, rate: 0.3, shrink: 1e-5 }
/** What was written without sight of the rules counts twice. */
const weight = ({ blind }: FollowUp) => (blind ? 2 : 1)
const least = 0.15
const folder = join(import.meta.dirname, '../retrieval/query')

type Told = { followUps: FollowUp[]; others: Row[] }

function readAll(): Told {
  const cases = readFileSync(join(folder, 'follow-ups.tsv'), 'utf8').trimEnd().split('\n')
  const conversations = [...readHalf('dev'), ...readBook('dev'), ...readVoices('dev')]
  return {
    followUps: [
      ...conversations.flatMap((one) => followUpsOf(one)),
      ...readOrdinary('dev').flatMap((one) => followUpsOf(one, true)),
      ...cases.map((line) => followUpOfCase(line.split('\t') as unknown as [Lang, string, string, string])),
      ...readAllMarked()
        .filter(({ follows }) => follows)
        .map(followUpOf),
    ],
    others: phraseRows(),
  }
}

/** The weights as lines: feature, then operation and hundredths. */
const linesOf = (rows: readonly Row[]) => printLinear(learn(rows, settings), least)

const weighted = (followUps: readonly FollowUp[]) =>
  followUps.flatMap((one) => Array.from({ length: weight(one) }, () => rowsOf(one)).flat())

/** Writes the weights; says how many things named they are of. */
export function trainOperations(): string {
  const { followUps, others } = readAll()
  const rows = [...weighted(followUps), ...others]
  const lines = linesOf(rows)
  writeFileSync(join(folder, 'operations', weightsFile), lines)
  return `${lines.split('\n').length - 1} features of ${rows.length} things named, ${followUps.length} follow-ups`
}

const fifthOf = (id: string) => [...id].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) >>> 0, 0) % 5

function isRight({ draft, before, after, intent }: FollowUp, pieces: readonly Piece[]): boolean {
  const filters = nextFilters(intent, draft.text, { pieces, before })
  return scoreTurn({ intent, filters }, { intent, filters: after }).joint
}

/** Five times four fifths are learned from and one read: follow-ups wholly right by the rules alone, and with what was learned. */
export function crossOperations(): string {
  const { followUps, others } = readAll()
  const totals = { open: { all: 0, rules: 0, learned: 0 }, blind: { all: 0, rules: 0, learned: 0 } }
  for (const part of [0, 1, 2, 3, 4]) {
    const [known, asked] = [false, true].map((own) => followUps.filter(({ id }) => (fifthOf(id) === part) === own))
    const weights = parseLinear(linesOf([...weighted(known!), ...others]))
    for (const one of asked!) {
      const total = totals[one.blind ? 'blind' : 'open']
      total.all++
      if (isRight(one, one.pieces)) total.rules++
      if (isRight(one, operate(one.draft, one.pieces, one.before, { weights }))) total.learned++
    }
  }
  const share = (some: number, all: number) => ((100 * some) / all).toFixed(1)
  return Object.entries(totals)
    .map(
      ([name, { all, rules, learned }]) =>
        `${name}: ${all} follow-ups, rules ${share(rules, all)} %, with what was learned ${share(learned, all)} %`,
    )
    .join('\n')
}
