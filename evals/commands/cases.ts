import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Shown } from '#agent/builtin/shown'
import { stages } from '#retrieval/query/slots'
import type { Half } from '../queries/conversations.ts'

const folder = join(import.meta.dirname, '../data/commands')

/** What the rest of the house calls by tool names, in the words of the intents. */
export const actions = [
  'shortlist',
  'move_stage',
  'reject',
  'withdraw',
  'reopen',
  'add_note',
  'tag',
  'assign',
  'rate',
  'mention',
  'send_test',
  'undo',
  'show',
  'compare',
  'progress',
  'contact',
  'schedule_interview',
  'search',
] as const
export type Action = (typeof actions)[number]

const done = z.strictObject({
  action: z.enum(actions),
  /** Names of the people, all of them and nobody else. */
  who: z.array(z.string()).optional(),
  stage: z.enum(stages).optional(),
  job: z.string().optional(),
  reason: z.string().optional(),
  /** Words that the note must hold. */
  note: z.string().optional(),
})
export type Done = z.infer<typeof done>

const commandCase = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  lang: z.enum(['fr', 'en']),
  /** The job on screen. */
  here: z.string().optional(),
  /** Said before, after the list was shown. */
  before: z.array(z.string()).optional(),
  text: z.string().min(1),
  want: z.union([
    /** `ask`: a part that lacks something is asked about, the question offering or naming these; the rest is done. */
    z.strictObject({ actions: z.array(done).min(1), ask: z.array(z.string()).optional() }),
    /** Not certain: a question, which offers these. */
    z.strictObject({ ask: z.array(z.string()) }),
    /** Impossible: nothing is done, and why is said. */
    z.strictObject({ explain: z.literal(true) }),
  ]),
})
export type CommandCase = z.infer<typeof commandCase>

const stagesOf = z.record(z.string(), z.record(z.string(), z.enum([...stages, 'rejected', 'withdrawn'])))
const world = z.strictObject({
  jobs: z.array(z.string()),
  /** The people shown, in order. */
  list: z.array(z.string()),
  others: z.array(z.string()),
  stages: stagesOf,
  colleagues: z.array(z.string()),
  /** Who took the one test of the house, for which job, and whether they passed. */
  tests: z.record(z.string(), z.record(z.string(), z.boolean())),
})
export type World = z.infer<typeof world>

export const readCases = (half: Half): CommandCase[] => readCasesIn(join(folder, `${half}.jsonl`))

/** Orders of our own, which are learned from and belong to no half. */
export const readOwn = (): CommandCase[] => readCasesIn(join(folder, 'own.jsonl'))

export function readCasesIn(file: string): CommandCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => commandCase.parse(JSON.parse(line)))
}

export function readWorld(lang: 'fr' | 'en'): World {
  const worlds = z.record(z.string(), world).parse(JSON.parse(readFileSync(join(folder, 'worlds.json'), 'utf8')))
  return worlds[lang]!
}

/** As if a list of these people were on screen. */
export function shownOf(names: readonly string[]): Shown {
  const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
  return { people, earlier: [], jobs: [], known: people, spoken: [] }
}
