import { z } from 'zod'
import type { MessageState } from '#db/schema'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { messageStates } from './list-messages.ts'

const from: Record<'cancel' | 'retry' | 'mark_sent', MessageState[]> = {
  cancel: ['queued', 'held', 'failed'],
  retry: ['failed', 'held'],
  mark_sent: ['held'],
}
const to: Record<keyof typeof from, MessageState> = { cancel: 'cancelled', retry: 'queued', mark_sent: 'sent' }

export const settleMessage = defineTool({
  name: 'settle_message',
  title: { fr: 'Régler un message', en: 'Settle a message' },
  description: 'Call back a message that has not left, try again one that failed, or say that a held one was sent by hand.',
  input: z.object({
    messageId: z.string(),
    action: z.enum(['cancel', 'retry', 'mark_sent']),
    version: z.number().int().optional(),
  }),
  output: z.object({ messageId: z.string(), state: z.enum(messageStates) }),
  roles: ['recruiter', 'admin'],
  route: 'POST /messages/{messageId}/settle',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ messageId, state }) => `${messageId} is ${state}`,
  preview: async (context, { messageId, action }) => {
    const row = await read(context, messageId)
    return {
      title: { key: `settle_message.${action}` },
      count: 1,
      facts: [{ label: { key: 'field.message' }, value: row.subject }],
      versions: { [messageId]: row.version },
    }
  },
  execute: async (context, { messageId, action, version }) => {
    const row = await read(context, messageId)
    if (!from[action].includes(row.state)) {
      throw new AppError('conflict', `It is ${row.state}`, { reason: 'message_state', state: row.state })
    }
    const { now } = context
    return context.write(async ({ db, later, changed }) => {
      const { numUpdatedRows } = await db
        .updateTable('message')
        .set((eb) => ({
          state: to[action],
          version: eb('version', '+', 1),
          ...(action === 'mark_sent' ? { sent_at: now } : {}),
          ...(action === 'retry' ? { send_at: now, handed_at: null, error: null } : {}),
        }))
        .where('id', '=', messageId)
        .where('version', '=', version ?? row.version)
        // What is with the mail server cannot be called back.
        .$if(row.state === 'queued', (query) => query.where('handed_at', 'is', null))
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return conflictOn(db, messageId)
      if (action === 'retry') await later('deliver_message', { id: messageId }, { key: `message:${messageId}`, at: now })
      if (action === 'mark_sent')
        await db.updateTable('candidate').set({ contacted_at: now }).where('id', '=', row.candidate_id).execute()
      changed(messageId, { state: to[action] })
      return { messageId, state: to[action] }
    })
  },
})

async function read({ db }: ReadContext, id: string) {
  const row = await db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', `No message ${id}`, { reason: 'message_unknown' })
  return row
}
