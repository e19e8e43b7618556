import { z } from 'zod'
import { messageKinds } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { defaultTemplates } from '../kit/default-templates.ts'
import { variables } from '../kit/fill-template.ts'

const template = z.object({
  templateId: z.string().optional(),
  name: z.string(),
  kind: z.enum(messageKinds),
  lang: z.enum(['fr', 'en']),
  subject: z.string(),
  body: z.string(),
  version: z.number().int().optional(),
})

const most = 200

export const listMessageTemplates = defineTool({
  name: 'list_message_templates',
  title: { fr: 'Modèles de messages', en: 'Message templates' },
  description: 'List the templates of messages: the house’s own, and those that it starts with for each kind and language.',
  input: z.object({ kind: z.enum(messageKinds).optional(), lang: z.enum(['fr', 'en']).optional() }),
  output: z.object({ items: z.array(template), variables: z.array(z.string()) }),
  roles: ['recruiter', 'admin'],
  route: 'GET /message-templates',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ name, kind, lang }) => `${name || kind} (${kind}, ${lang})`).join('\n'),
  execute: async ({ db }, { kind, lang }) => {
    const rows = await db
      .selectFrom('message_template')
      .selectAll()
      .$if(Boolean(kind), (query) => query.where('kind', '=', kind!))
      .$if(Boolean(lang), (query) => query.where('lang', '=', lang!))
      .orderBy('updated_at', 'desc')
      .limit(most)
      .execute()
    const own = rows.map((row) => ({
      templateId: row.id,
      name: row.name,
      kind: row.kind,
      lang: row.lang === 'en' ? ('en' as const) : ('fr' as const),
      subject: row.subject,
      body: row.body,
      version: row.version,
    }))
    const given = (['fr', 'en'] as const)
      .filter((one) => !lang || one === lang)
      .flatMap((one) =>
        messageKinds
          .filter((name) => !kind || name === kind)
          .map((name) => ({ name: '', kind: name, lang: one, ...defaultTemplates[one][name] })),
      )
    return { items: [...own, ...given], variables: [...variables] }
  },
})
