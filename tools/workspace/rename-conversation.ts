import { z } from 'zod'
import { AppError } from '#lib/errors'
import { stripInvisible } from '#lib/words'
import { defineTool } from '../kit/define.ts'

export const renameConversation = defineTool({
  name: 'rename_conversation',
  title: { fr: 'Renommer une conversation', en: 'Rename a conversation' },
  description: 'Rename one of this person’s own conversations.',
  input: z.object({ conversationId: z.string(), title: z.string().trim().min(1).max(120) }),
  output: z.object({ conversationId: z.string(), title: z.string() }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'rest', 'cli'],
  route: 'PATCH /conversations/{conversationId}',
  effect: 'write',
  keeps: ({ title }) => [title],
  approval: 'never',
  forModel: ({ title }) => `renamed ${title}`,
  preview: async (_context, { title }) => ({
    title: { key: 'rename_conversation.title', params: { title } },
    count: 1,
    facts: [],
    versions: {},
  }),
  execute: async ({ caller, write }, { conversationId, title }) =>
    write(async ({ db, changed }) => {
      const named = stripInvisible(title)
      const renamed = await db
        .updateTable('conversation')
        .set({ title: named })
        .where('id', '=', conversationId)
        .where('user_id', '=', caller.userId)
        .executeTakeFirst()
      if (renamed.numUpdatedRows !== 1n) {
        throw new AppError('not_found', 'No such conversation', { reason: 'conversation_missing' })
      }
      changed(conversationId, { title: true })
      return { conversationId, title: named }
    }),
})
