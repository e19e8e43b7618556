import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const deleteConversation = defineTool({
  name: 'delete_conversation',
  title: { fr: 'Supprimer une conversation', en: 'Delete a conversation' },
  description: 'Delete one of this person’s own conversations with its messages; what still waited for a yes in it is declined.',
  input: z.object({ conversationId: z.string() }),
  output: z.object({ conversationId: z.string(), messages: z.number().int(), declined: z.number().int() }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'rest', 'cli'],
  route: 'DELETE /conversations/{conversationId}',
  effect: 'write',
  approval: 'never',
  forModel: ({ messages }) => `deleted with ${messages} messages`,
  preview: async ({ db, caller }, { conversationId }) => {
    const row = await db
      .selectFrom('conversation')
      .select(['title', 'version'])
      .where('id', '=', conversationId)
      .where('user_id', '=', caller.userId)
      .executeTakeFirst()
    const title = { key: 'delete_conversation.title', params: { title: row?.title ?? '' } }
    return { title, count: 1, facts: [], versions: { [conversationId]: row?.version ?? 0 } }
  },
  execute: async ({ caller, write, now }, { conversationId }) =>
    write(async ({ db, changed }) => {
      const { count } = await db
        .selectFrom('turn')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .where('conversation_id', '=', conversationId)
        .executeTakeFirstOrThrow()
      const deleted = await db
        .deleteFrom('conversation')
        .where('id', '=', conversationId)
        .where('user_id', '=', caller.userId)
        .executeTakeFirst()
      if (deleted.numDeletedRows !== 1n)
        throw new AppError('not_found', 'No such conversation', { reason: 'conversation_missing' })
      const declined = await db
        .updateTable('approval')
        .set({ state: 'declined', decided_at: now })
        .where('conversation_id', '=', conversationId)
        .where('user_id', '=', caller.userId)
        .where('state', '=', 'pending')
        .executeTakeFirst()
      changed(conversationId, { deleted: true })
      return { conversationId, messages: Number(count), declined: Number(declined.numUpdatedRows) }
    }),
})
