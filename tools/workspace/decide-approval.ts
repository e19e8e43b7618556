import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const decideApproval = defineTool({
  name: 'decide_approval',
  title: { fr: 'Décider d’une demande', en: 'Decide on a request' },
  description: 'Record a person’s yes or no to an action that waits for it.',
  input: z.object({ id: z.string(), approved: z.boolean() }),
  output: z.object({ id: z.string(), tool: z.string(), input: z.json(), state: z.enum(['approved', 'declined']) }),
  roles: ['recruiter', 'admin', 'candidate'],
  // A key in a script's hands may ask; only a person at a screen or at the machine itself decides.
  doors: ['page', 'cli'],
  effect: 'write',
  approval: 'never',
  forModel: ({ state }) => state,
  preview: async (_context, { approved }) => ({
    title: { key: approved ? 'approval.yes' : 'approval.no' },
    count: 1,
    facts: [],
    versions: {},
  }),
  execute: async ({ caller, write, now }, { id, approved }) =>
    write(async ({ db, changed }) => {
      const row = await db
        .selectFrom('approval')
        .selectAll()
        .where('id', '=', id)
        .where('user_id', '=', caller.userId)
        .forUpdate()
        .executeTakeFirst()
      if (!row) throw new AppError('not_found', `No approval ${id}`, { reason: 'approval_unknown' })
      if (row.state !== 'pending') throw new AppError('conflict', `Approval is ${row.state}`, { reason: `approval_${row.state}` })
      if (row.expires_at <= now) throw new AppError('conflict', 'Approval has expired', { reason: 'approval_expired' })
      const state = approved ? 'approved' : 'declined'
      await db.updateTable('approval').set({ state, decided_at: now }).where('id', '=', id).execute()
      changed(id, { state, tool: row.tool })
      return { id, tool: row.tool, input: row.input as never, state } as const
    }),
})
