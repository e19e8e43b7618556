import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { stripInvisible } from '#lib/words'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { tellAsker } from './erasures.ts'

export const refuseErasure = defineTool({
  name: 'refuse_erasure',
  title: { fr: 'Refuser un effacement', en: 'Refuse an erasure' },
  description: 'Close a request to erase a person’s data without erasing, with the reason, which the person can read.',
  input: z.object({ erasureId: z.string(), text: z.string().trim().min(3).max(1000) }),
  output: z.object({ erasureId: z.string(), candidateId: z.string() }),
  roles: ['admin'],
  route: 'POST /erasures/{erasureId}/refusal',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: () => 'refused, with the reason',
  preview: async (context, { erasureId, text }) => {
    const row = await open(context, erasureId)
    const nameOf = await readNames(context.db, context.deps.keys, [row.candidate_id])
    return {
      title: { key: 'refuse_erasure.title', params: { name: nameOf(row.candidate_id) } },
      count: 1,
      facts: [{ label: { key: 'field.message' }, value: text }],
      versions: {},
    }
  },
  execute: async (context, { erasureId, text }) => {
    const row = await open(context, erasureId)
    const { caller, now } = context
    return context.write(async ({ db, changed }) => {
      const decided = { decided_by: caller.userId, decided_name: caller.name, decided_at: now, answer: stripInvisible(text) }
      const { numUpdatedRows } = await db
        .updateTable('erasure')
        .set({ state: 'refused', ...decided })
        .where('id', '=', erasureId)
        .where('state', '=', 'asked')
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) throw decidedAlready()
      await tellAsker(context, db, { asker: row, kind: 'erasure_refused', candidateId: row.candidate_id, text: decided.answer })
      changed(row.candidate_id, { erasureRefused: erasureId })
      return { erasureId, candidateId: row.candidate_id }
    })
  },
})

const decidedAlready = () => new AppError('conflict', 'Decided already', { reason: 'erasure_decided' })

async function open({ db }: ReadContext, erasureId: string) {
  const row = await db
    .selectFrom('erasure')
    .select(['candidate_id', 'state', 'asked_by', 'asked_role'])
    .where('id', '=', erasureId)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such request', { reason: 'erasure_missing' })
  if (row.state !== 'asked') throw decidedAlready()
  return row
}
