import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { dueOn, openErasure } from './erasures.ts'

export const askErasure = defineTool({
  name: 'ask_erasure',
  title: { fr: 'Demander un effacement', en: 'Ask for erasure' },
  description: 'Ask administrators to erase a person’s data, or one’s own.',
  input: z.object({
    /** Absent for one’s own data. */
    candidateId: z.string().optional(),
  }),
  output: z.object({
    erasureId: z.string(),
    candidateId: z.string(),
    name: z.string(),
    mine: z.boolean(),
    dueOn: z.string(),
    reversalId: z.string(),
  }),
  roles: ['candidate', 'recruiter', 'admin'],
  route: 'POST /erasures',
  effect: 'write',
  approval: 'machine',
  forModel: ({ dueOn: due }) => `asked; administrators answer by ${due.slice(0, 10)}`,
  preview: async (context, input) => {
    const { candidateId, name, version, mine } = await whom(context, input)
    return {
      title: { key: mine ? 'ask_erasure.mine' : 'ask_erasure.title', params: { name } },
      count: 1,
      facts: [],
      warnings: [{ key: 'ask_erasure.warning', params: { due: dueOn(context.now).toISOString() } }],
      versions: { [candidateId]: version },
    }
  },
  execute: async (context, input) => {
    const { candidateId, name, mine } = await whom(context, input)
    const { caller, now } = context
    return context.write(async ({ db, later, changed, undoable }) => {
      const id = newId('erasure')
      const asked = { asked_by: caller.userId, asked_role: caller.role, asked_name: mine ? '' : caller.name, asked_at: now }
      const open = { decided_by: null, decided_name: null, decided_at: null, done_at: null }
      await db
        .insertInto('erasure')
        .values({ id, organisation_id: caller.organisationId, candidate_id: candidateId, ...asked, ...open })
        .execute()
      await later('advance_erasure', { erasureId: id }, { key: `erasure:${id}` })
      changed(candidateId, { erasureAsked: id })
      const reversalId = await undoable([{ kind: 'erasure_asked', id, version: 1, before: {} }])
      return { erasureId: id, candidateId, name, mine, dueOn: dueOn(now).toISOString(), reversalId }
    })
  },
})

async function whom(context: ReadContext, input: { candidateId?: string | undefined }) {
  const { caller, db, deps } = context
  const candidateId = caller.role === 'candidate' ? caller.candidateId : input.candidateId
  const row = candidateId
    ? await db.selectFrom('candidate').select('version').where('id', '=', candidateId).executeTakeFirst()
    : undefined
  if (!candidateId || !row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  const open = await openErasure(context, candidateId)
  if (open) {
    const due = dueOn(open.asked_at).toISOString()
    throw new AppError('conflict', `Asked already, to be answered by ${due.slice(0, 10)}`, { reason: 'erasure_open', due })
  }
  const nameOf = await readNames(db, deps.keys, [candidateId])
  return { candidateId, name: nameOf(candidateId), version: row.version, mine: caller.role === 'candidate' }
}
