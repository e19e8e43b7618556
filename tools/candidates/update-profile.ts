import { z } from 'zod'
import { addFacts, completenessOf, rebuildCandidate } from '#db/candidate'
import { AppError } from '#lib/errors'
import { compact, setAt, valueAt } from '#lib/paths'
import { type Profile, profileSchema } from '#lib/profile'
import { stripInvisible } from '#lib/words'
import { conflictOn } from '../kit/conflict.ts'
import type { Caller, ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

const change = z.object({
  /** A path into the profile: `bassin.availability.from`, `work[0].position`. */
  path: z
    .string()
    .regex(
      /^(basics\.(label|summary|location\.(city|postalCode|region))|work|education|skills|languages|certificates|interests|bassin)[\w.[\]]*$/,
    ),
  /** null says: this is not so, remove it. */
  value: z.json(),
  /** The person's own words, where they said it. */
  words: z.string().max(2000).optional(),
})

export const updateProfile = defineTool({
  name: 'update_profile',
  title: { fr: 'Corriger un profil', en: 'Correct a profile' },
  description:
    'Correct or complete lines of a profile; what a person says beats what a file says. A candidate changes their own; a recruiter gives candidateId.',
  input: z.object({
    candidateId: z.string().optional(),
    expectedVersion: z.number().int().optional(),
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
  effect: 'write',
  approval: (_input, caller) => (caller.role === 'candidate' ? 'never' : 'machine'),
  forModel: ({ changed, completeness, missing }) =>
    `changed ${changed.join(', ')}; complete ${completeness} %; missing: ${missing.slice(0, 2).join(', ') || 'nothing'}`,
  preview: async (context, input) => {
    const row = await find(context, input.candidateId)
    return {
      title: { key: 'update_profile.title' },
      count: 1,
      facts: input.changes.map(({ path, value }) => ({
        label: { key: `path.${path.replace(/\[\d+\]/g, '')}` },
        candidateId: row.id,
        before: shown(valueAt(row.profile, path)),
        after: shown(value),
      })),
      versions: { [row.id]: row.version },
    }
  },
  execute: async (context, input) => {
    const { write, now, caller } = context
    const row = await find(context, input.candidateId)
    refuseWrong(row.profile, input.changes)
    return write(async ({ db, later, changed }) => {
      const locked = await db
        .selectFrom('candidate')
        .select(['version'])
        .where('id', '=', row.id)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (input.expectedVersion !== undefined && locked.version !== input.expectedVersion) await conflictOn(db, row.id)
      const facts = input.changes.map(({ path, value, words }) => ({
        path,
        value,
        words: stripInvisible(words ?? shown(value)),
        source: sourceFor(caller),
        confidence: 1,
      }))
      await db
        .updateTable('fact')
        .set({ state: 'replaced' })
        .where('candidate_id', '=', row.id)
        .where('state', '=', 'current')
        .where(
          'path',
          'in',
          facts.map(({ path }) => path),
        )
        .where((eb) => eb(eb.ref('source', '->>').key('kind'), '!=', 'document'))
        .execute()
      await addFacts(db, { candidateId: row.id, organisationId: caller.organisationId, facts, now })
      const rebuilt = await rebuildCandidate(db, row.id, now)
      await later('index_candidate', { id: row.id }, { key: `index:${row.id}` })
      changed(row.id, { paths: facts.map(({ path }) => path) })
      return {
        candidateId: row.id,
        version: rebuilt.version,
        ...completenessOf(rebuilt.profile),
        changed: facts.map(({ path }) => path),
      }
    })
  },
})

const shown = (value: unknown): string =>
  value === undefined || value === null ? '' : typeof value === 'object' ? Object.values(value).flat().join(', ') : String(value)

function sourceFor(caller: Caller) {
  return caller.role === 'candidate' && caller.door === 'chat'
    ? { kind: 'said' as const, ...(caller.conversationId ? { conversationId: caller.conversationId } : {}) }
    : { kind: 'edit' as const, userId: caller.userId }
}

async function find({ db, caller }: ReadContext, given: string | undefined) {
  const id = caller.role === 'candidate' ? caller.candidateId : given
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'version', 'profile'])
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  return row
}

/** Each change must leave a profile that the schema accepts: a wrong date is told now, not dropped later. */
function refuseWrong(profile: Profile, changes: { path: string; value: unknown }[]): void {
  const copy = structuredClone(profile) as Record<string, unknown>
  for (const { path, value } of changes) setAt(copy, path, value)
  const parsed = profileSchema.safeParse(compact(copy) ?? {})
  if (parsed.success) return
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
  throw new AppError('invalid', 'This value does not fit the profile', { reason: 'value_invalid', issues })
}
