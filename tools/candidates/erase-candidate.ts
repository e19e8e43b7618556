import { z } from 'zod'
import { countRows, eraseCandidate as erase } from '#db/erase'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { openErasure, tellAsker } from './erasures.ts'

export const eraseCandidate = defineTool({
  name: 'erase_candidate',
  title: { fr: 'Effacer une personne', en: 'Erase a person' },
  description:
    'Erase all data of one person for good: record, documents, applications, messages, their account, and their name in conversations. Cannot be undone.',
  input: z.object({ candidateId: z.string() }),
  output: z.object({ erasureId: z.string(), erasedAt: z.string(), counts: z.record(z.string(), z.number()) }),
  roles: ['admin'],
  route: 'POST /candidates/{candidateId}/erasure',
  effect: 'write',
  approval: 'always',
  forModel: ({ erasureId }) => `erased for good, receipt ${erasureId}`,
  preview: async (context, { candidateId }) => {
    const { name, version } = await whom(context, candidateId)
    const counts = await countRows(context.db, candidateId)
    return {
      title: { key: 'erase_candidate.title', params: { name } },
      count: 1,
      facts: Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([table, count]) => ({ label: { key: `erased.${table}` }, value: String(count) })),
      warnings: [{ key: 'erase_candidate.warning' }],
      versions: { [candidateId]: version },
    }
  },
  execute: async (context, { candidateId }) => {
    await whom(context, candidateId)
    const { caller, deps, now } = context
    const open = await openErasure(context, candidateId)
    return context.write(async ({ db, later, changed }) => {
      const { counts, remains } = await erase(db, deps.keys, candidateId)
      const erasureId = open?.id ?? newId('erasure')
      const written = {
        state: 'erasing' as const,
        decided_by: caller.userId,
        decided_name: caller.name,
        decided_at: now,
        counts: JSON.stringify(counts),
        remains: JSON.stringify(remains),
      }
      if (open) {
        // The person's own account, if it was they who asked, is among what goes.
        const asked = remains.users.includes(open.asked_by) ? { asked_by: '' } : {}
        await db
          .updateTable('erasure')
          .set({ ...written, ...asked })
          .where('id', '=', erasureId)
          .execute()
        await tellAsker(context, db, { asker: open, kind: 'erasure_done', text: erasureId })
      } else {
        const asked = { asked_by: caller.userId, asked_role: caller.role, asked_name: caller.name, asked_at: now }
        await db
          .insertInto('erasure')
          .values({
            id: erasureId,
            organisation_id: caller.organisationId,
            candidate_id: candidateId,
            done_at: null,
            ...asked,
            ...written,
          })
          .execute()
      }
      await later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
      await later('advance_erasure', { erasureId }, { key: `erasure:${erasureId}` })
      changed(candidateId, { erased: erasureId })
      return { erasureId, erasedAt: now.toISOString(), counts }
    })
  },
})

async function whom({ db, deps }: ReadContext, candidateId: string) {
  const row = await db.selectFrom('candidate').select('version').where('id', '=', candidateId).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  return { name: (await readNames(db, deps.keys, [candidateId]))(candidateId), version: row.version }
}
