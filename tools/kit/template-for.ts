import type { MessageKind } from '#db/schema'
import { AppError } from '#lib/errors'
import { type Draft, defaultTemplates } from './default-templates.ts'
import type { ReadContext } from './define.ts'

type Wanted = { kind: MessageKind; lang: 'fr' | 'en'; templateId?: string | undefined }

/** The template asked for, else the house's own of that kind and language, else ours. */
export async function templateFor({ db }: Pick<ReadContext, 'db'>, { kind, lang, templateId }: Wanted): Promise<Draft> {
  const query = db.selectFrom('message_template').select(['subject', 'body'])
  if (templateId) {
    const own = await query.where('id', '=', templateId).executeTakeFirst()
    if (!own) throw new AppError('not_found', `No template ${templateId}`, { reason: 'template_unknown' })
    return own
  }
  const own = await query.where('kind', '=', kind).where('lang', '=', lang).orderBy('updated_at', 'desc').executeTakeFirst()
  return own ?? defaultTemplates[lang][kind]
}
