import { z } from 'zod'
import { mergeCandidates as join, newerFirst } from '#db/merge'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { peopleOf } from './duplicates.ts'

export const mergeCandidates = defineTool({
  name: 'merge_candidates',
  title: { fr: 'Fusionner deux fiches', en: 'Merge two records' },
  description:
    'Merge two records of one person: the newer fact wins unless choices say otherwise, every source is kept, applications and documents are joined. Undoable for ten minutes.',
  input: z.object({
    /** The record that stays. */
    keepId: z.string(),
    /** The record that joins it. */
    mergeId: z.string(),
    /** Single values to take from one of the two in particular. */
    choices: z
      .array(z.object({ path: z.string().max(100), candidateId: z.string() }))
      .max(50)
      .default([]),
  }),
  output: z.object({ candidateId: z.string(), name: z.string(), version: z.number(), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/{keepId}/merge',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ name, candidateId }) => `merged into ${name} (${candidateId})`,
  preview: async (context, { keepId, mergeId }) => {
    const [kept, gone] = await both(context, keepId, mergeId)
    const [newer] = await newerFirst(context.db as never, [keepId, mergeId])
    const [from, to] = newer === keepId ? [gone, kept] : [kept, gone]
    const facts = [
      { label: { key: 'label.candidate' }, before: from.identity.name, after: to.identity.name || from.identity.name },
      { label: { key: 'path.basics.label' }, before: from.headline, after: to.headline || from.headline },
      { label: { key: 'path.basics.location.city' }, before: from.city, after: to.city || from.city },
    ]
    return {
      title: { key: 'merge_candidates.title', params: { name: kept.identity.name } },
      count: 1,
      facts: facts.map((fact) => ({ ...fact, candidateId: keepId })),
      warnings: [{ key: 'merge_candidates.warning' }],
      versions: { [keepId]: kept.version, [mergeId]: gone.version },
    }
  },
  execute: async (context, { keepId, mergeId, choices }) => {
    const { caller, deps, now } = context
    const [kept] = await both(context, keepId, mergeId)
    const [newer] = await newerFirst(context.db as never, [keepId, mergeId])
    return context.write(async ({ db, later, changed, undoable }) => {
      const { record, version } = await join(db, deps.keys, {
        keptId: keepId,
        goneId: mergeId,
        organisationId: caller.organisationId,
        choices: choices.map(({ path, candidateId }) => ({ path, from: candidateId === newer ? 'newer' : 'older' })),
        now,
      })
      await later('index_candidate', { id: keepId }, { key: `index:${keepId}` })
      await later('index_candidate', { id: mergeId }, { key: `index:${mergeId}` })
      changed(keepId, { mergedWith: mergeId })
      const reversalId = await undoable([
        { kind: 'candidates_merged', id: keepId, version, before: record as unknown as Record<string, unknown> },
      ])
      await later('forget_merge', { reversalId }, { at: new Date(now.getTime() + 11 * 60_000) })
      return { candidateId: keepId, name: kept.identity.name, version, reversalId }
    })
  },
})

async function both(context: ReadContext, keepId: string, mergeId: string) {
  if (keepId === mergeId) throw new AppError('invalid', 'These are one record', { reason: 'same_record' })
  const people = await peopleOf(context, [keepId, mergeId])
  const [kept, gone] = [people.get(keepId), people.get(mergeId)]
  if (!kept || !gone) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  return [kept, gone] as const
}
