import { z } from 'zod'
import { messageKinds } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { conflictOn } from '../kit/conflict.ts'
import { defineTool } from '../kit/define.ts'
import { checkTemplate } from '../kit/fill-template.ts'

export const saveMessageTemplate = defineTool({
  name: 'save_message_template',
  title: { fr: 'Enregistrer un modèle', en: 'Save a template' },
  description:
    'Write or change a template of messages. Its variables are those that `list_message_templates` gives, in {{double braces}}.',
  input: z.object({
    templateId: z.string().optional(),
    version: z.number().int().optional(),
    name: z.string().trim().min(1).max(120),
    kind: z.enum(messageKinds),
    lang: z.enum(['fr', 'en']),
    subject: z.string().trim().min(1).max(200),
    body: z.string().trim().min(1).max(10_000),
  }),
  output: z.object({ templateId: z.string(), version: z.number().int() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /message-templates',
  offered: false,
  effect: 'write',
  tells: ({ name, subject, body }) => [name, subject, body],
  approval: 'machine',
  forModel: ({ templateId }) => `saved ${templateId}`,
  preview: async (_context, { name, subject, body, templateId, version }) => {
    checkTemplate({ subject, body })
    return {
      title: { key: 'save_message_template.title' },
      count: 1,
      facts: [
        { label: { key: 'field.name' }, value: name },
        { label: { key: 'field.message' }, value: `${subject}\n\n${body}` },
      ],
      versions: templateId ? { [templateId]: version ?? 0 } : {},
    }
  },
  execute: async (context, { templateId, version, ...template }) => {
    checkTemplate(template)
    const { caller, now } = context
    return context.write(async ({ db, changed }) => {
      if (!templateId) {
        const id = newId('template')
        await db
          .insertInto('message_template')
          .values({ id, organisation_id: caller.organisationId, ...template, updated_at: now })
          .execute()
        changed(id, { kind: template.kind })
        return { templateId: id, version: 1 }
      }
      const row = await db
        .selectFrom('message_template')
        .select('version')
        .where('id', '=', templateId)
        .forUpdate()
        .executeTakeFirst()
      if (!row) throw new AppError('not_found', `No template ${templateId}`, { reason: 'template_unknown' })
      if (version !== undefined && version !== row.version) return conflictOn(db, templateId)
      const next = row.version + 1
      await db
        .updateTable('message_template')
        .set({ ...template, version: next, updated_at: now })
        .where('id', '=', templateId)
        .execute()
      changed(templateId, { kind: template.kind })
      return { templateId, version: next }
    })
  },
})
