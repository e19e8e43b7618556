import { z } from 'zod'
import { addFacts, completenessOf, profileOf, rebuildCandidate } from '#db/candidate'
import { type Alike, placeChanges } from '#db/fact-keys'
import { AppError } from '#lib/errors'
import type { Fact } from '#lib/profile'
import { stripInvisible } from '#lib/words'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { languageCode } from '#retrieval/text/spoken-languages'
import { conflictOn } from '../kit/conflict.ts'
import type { Caller, ReadContext, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

const change = z.object({
  path: z
    .string()
    .max(200)
    .regex(
      /^(basics\.(label|summary|location\.(city|postalCode|region))|work|education|skills|languages|certificates|interests|bassin)[\w.[\]]*$/,
    )
    .describe(
      '`bassin.availability.from`; an item by its key `work[0].position`, a new one without: `skills[]`, `work[].position`',
    ),
  value: z.json().describe('null: this is not so, remove it'),
  /** The person's own words, where they said it. */
  words: z.string().max(2000).optional(),
})
type Change = z.output<typeof change>

/** The lines of a profile that are sentences about the person. */
const toldFreely = /^basics\.(?:label|summary)$/

export const updateProfile = defineTool({
  name: 'update_profile',
  title: { fr: 'Corriger un profil', en: 'Correct a profile' },
  description:
    'Correct or complete lines of a profile; what a person says beats what a file says. A candidate changes their own; a recruiter gives candidateId.',
  input: z.object({
    candidateId: z.string().optional(),
    expectedVersion: z.number().int().optional(),
    /** A recruiter: whether the candidate said so to them, or they know it themselves. */
    saidBy: z.enum(['candidate', 'recruiter']).optional(),
    changes: z.array(change).min(1).max(50),
  }),
  output: z.object({
    candidateId: z.string(),
    version: z.number(),
    completeness: z.number(),
    missing: z.array(z.string()),
    changed: z.array(z.string()),
  }),
  roles: ['candidate', 'recruiter', 'admin'],
  route: 'PATCH /candidates/{candidateId}',
  offered: ['candidateId', 'saidBy', 'changes'],
  effect: 'write',
  keeps: ({ changes }) =>
    changes.flatMap(({ path, value }) => (toldFreely.test(path) && typeof value === 'string' ? [value] : [])),
  approval: (_input, caller) => (caller.role === 'candidate' ? 'never' : 'machine'),
  forModel: ({ changed, completeness, missing }) =>
    `changed ${changed.join(', ')}; complete ${completeness} %; missing: ${missing.slice(0, 2).join(', ') || 'nothing'}`,
  preview: async (context, input) => {
    const { row, facts, changes } = await plan(context, input)
    const { counting } = profileOf(facts)
    return {
      title: { key: 'update_profile.title' },
      count: 1,
      facts: changes.map(({ path, value }) => ({
        label: { key: `path.${path.replace(/\[\d+\]/g, '')}` },
        candidateId: row.id,
        before: wholeOf(counting, path),
        after: shown(value),
      })),
      versions: { [row.id]: row.version },
    }
  },
  execute: async (context, input) => {
    const { now, caller } = context
    const { row, facts, changes } = await plan(context, input)
    const source = sourceFor(caller, input.saidBy)
    const added = changes.map(({ path, value, words }): Fact => ({
      path,
      value,
      words: stripInvisible(words ?? shown(value)),
      source,
      confidence: 1,
    }))
    refuseWrong([...facts, ...added.map((fact) => ({ ...fact, created_at: now }))])
    return context.write((scope) => save(scope, { caller, now, row, added, expected: input.expectedVersion ?? row.version }))
  },
})

const shown = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? Object.values(value).flat().join(', ') : String(value)

/** What a line says now, or all that the lines of an item say. */
function wholeOf(counting: { path: string; value: unknown }[], path: string): string {
  const exact = counting.find((fact) => fact.path === path)
  if (exact) return shown(exact.value)
  return counting
    .filter((fact) => fact.path.startsWith(`${path}.`) || fact.path.startsWith(`${path}[`))
    .map(({ value }) => shown(value))
    .join(', ')
}

function sourceFor(caller: Caller, saidBy: 'candidate' | 'recruiter' | undefined): Fact['source'] {
  if (caller.role !== 'candidate')
    return saidBy === 'candidate' ? { kind: 'said', notedBy: caller.userId } : { kind: 'edit', userId: caller.userId }
  if (caller.door !== 'chat') return { kind: 'edit', userId: caller.userId }
  return { kind: 'said', ...(caller.conversationId ? { conversationId: caller.conversationId } : {}) }
}

const fromWhen = ['bassin.availability.from', 'bassin.availability.noticeDays']

/** From when somebody is free is a day or a notice: the one that is said now ends the other. */
function oneWay(changes: Change[], known: readonly { path: string }[]): Change[] {
  const said = changes.find(({ path, value }) => fromWhen.includes(path) && value !== null)
  const other = said && fromWhen.find((path) => path !== said.path)
  if (!other || !known.some(({ path }) => path === other) || changes.some(({ path }) => path === other)) return changes
  return [...changes, { ...said, path: other, value: null }]
}

/** «espagnol» is «es», «CACES 3» the card that a CV spells out. */
const meansTheSame: Alike = (list, one, other) => one === other || (one !== '' && meaningOf(list, one) === meaningOf(list, other))

function meaningOf(list: string, name: string): unknown {
  if (list === 'languages') return languageCode(name) ?? name
  const kind = list === 'certificates' ? 'certification' : list === 'skills' ? 'skill' : undefined
  return (kind && findTerm(kind, name)) ?? name
}

async function plan({ db, caller }: ReadContext, input: { candidateId?: string | undefined; changes: Change[] }) {
  const id = caller.role === 'candidate' ? caller.candidateId : input.candidateId
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'version'])
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  const all = await db.selectFrom('fact').selectAll().where('candidate_id', '=', row.id).limit(5000).execute()
  const changes = placeChanges(all, oneWay(input.changes, all), meansTheSame)
  return { row, facts: all.filter(({ state }) => state === 'current'), changes }
}

/** Each change must leave a profile that the schema accepts: a wrong date is told now, not dropped later. */
function refuseWrong(facts: Parameters<typeof profileOf>[0]): void {
  if (!profileOf(facts).sound) throw new AppError('invalid', 'This value does not fit the profile', { reason: 'value_invalid' })
}

type Save = { caller: Caller; now: Date; row: { id: string }; added: Fact[]; expected: number }

/** What a person says replaces what a person said of the same line; what a file says stays, under it. */
async function save({ db, later, changed, undoable }: WriteScope, { caller, now, row, added, expected }: Save) {
  const locked = await db
    .selectFrom('candidate')
    .select(['version'])
    .where('id', '=', row.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (locked.version !== expected) await conflictOn(db, row.id)
  const paths = added.map(({ path }) => path)
  const replaced = await db
    .updateTable('fact')
    .set({ state: 'replaced' })
    .where('candidate_id', '=', row.id)
    .where('state', '=', 'current')
    .where('path', 'in', paths)
    .where((eb) => eb(eb.ref('source', '->>').key('kind'), '!=', 'document'))
    .returning('id')
    .execute()
  const ids = await addFacts(db, { candidateId: row.id, organisationId: caller.organisationId, facts: added, now })
  const rebuilt = await rebuildCandidate(db, row.id, now)
  await later('index_candidate', { id: row.id }, { key: `index:${row.id}` })
  changed(row.id, { paths })
  const before = { added: ids, replaced: replaced.map(({ id }) => id) }
  await undoable([{ kind: 'profile_facts', id: row.id, version: rebuilt.version, before }])
  return { candidateId: row.id, version: rebuilt.version, ...completenessOf(rebuilt.profile), changed: paths }
}
