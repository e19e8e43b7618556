import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const getMessageAttachment = defineTool({
  name: 'get_message_attachment',
  title: { fr: 'Pièce jointe d’un message', en: 'Attachment of a message' },
  description: 'Give a file that goes with a message, for who sends it by hand.',
  input: z.object({ messageId: z.string(), at: z.coerce.number().int().min(0).max(20).describe('its place, from 0') }),
  output: z.object({ fileName: z.string(), mime: z.string(), content: z.string() }),
  roles: ['recruiter', 'admin'],
  doors: ['page', 'rest'],
  route: 'GET /messages/{messageId}/attachments/{at}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ fileName }) => fileName,
  execute: async ({ db }, { messageId, at }) => {
    const row = await db.selectFrom('message').select('attachments').where('id', '=', messageId).executeTakeFirst()
    const file = row?.attachments[at]
    if (!file) throw new AppError('not_found', 'No such file', { reason: 'file_missing' })
    return { fileName: file.name, mime: file.mime, content: file.content }
  },
})
