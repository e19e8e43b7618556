import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const deleteMessageTemplate = defineTool({
  name: 'delete_message_template',
  title: { fr: 'Supprimer un modèle', en: 'Delete a template' },
  description: 'Delete one template of messages of the house.',
  input: z.object({ templateId: z.string() }),
  output: z.object({ templateId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'DELETE /message-templates/{templateId}',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ templateId }) => `deleted ${templateId}`,
  preview: async ({ db }, { templateId }) => {
    const row = await db
      .selectFrom('message_template')
      .select(['name', 'version'])
      .where('id', '=', templateId)
      .executeTakeFirst()
    return {
      title: { key: 'delete_message_template.title' },
      count: 1,
      facts: [{ label: { key: 'field.name' }, value: row?.name ?? '' }],
      versions: { [templateId]: row?.version ?? 0 },
    }
  },
  execute: async (context, { templateId }) =>
    context.write(async ({ db, changed }) => {
      const { numDeletedRows } = await db.deleteFrom('message_template').where('id', '=', templateId).executeTakeFirst()
      if (numDeletedRows !== 1n) throw new AppError('not_found', `No template ${templateId}`, { reason: 'template_unknown' })
      changed(templateId, { deleted: true })
      return { templateId }
    }),
})
