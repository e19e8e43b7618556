import { z } from 'zod'
import { anonymise } from '#cv/export/anonymous'
import { layOut } from '#cv/export/paper'
import { words } from '#cv/export/words'
import { readIdentities, type Identity } from '#db/identity'
import { AppError } from '#lib/errors'
import type { Profile } from '#lib/profile'
import { fold } from '#lib/words'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

const mimes = {
  json: 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export const exportProfile = defineTool({
  name: 'export_profile',
  title: { fr: 'Exporter un profil', en: 'Export a profile' },
  description:
    'Export a profile as a CV file (pdf, docx or JSON Resume). With anonymous: no name, contact, photo, age or address. A candidate exports their own.',
  input: z.object({
    candidateId: z.string().optional(),
    format: z.enum(['pdf', 'docx', 'json']).default('pdf'),
    anonymous: z.stringbool().or(z.boolean()).default(false),
    lang: z.enum(['fr', 'en']).optional(),
  }),
  output: z.object({
    candidateId: z.string(),
    name: z.string(),
    format: z.enum(['pdf', 'docx', 'json']),
    anonymous: z.boolean(),
    fileName: z.string(),
    mime: z.string(),
    /** Where a signed-in person downloads it; made anew each time. */
    href: z.string(),
    /** The bytes in base64, for doors that hand over files. */
    content: z.string().optional(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'POST /candidates/{candidateId}/export',
  effect: 'write',
  // The conversation only gets an address: nothing leaves before a person follows it.
  approval: (_input, caller) => (caller.door === 'chat' ? 'never' : 'machine'),
  forModel: ({ fileName, href, anonymous }) => `${fileName}${anonymous ? ' (anonymous)' : ''} is ready on the card: ${href}`,
  preview: async ({ db, deps, caller }, { candidateId, format, anonymous }) => {
    const row = await find(db, caller.role === 'candidate' ? caller.candidateId : candidateId)
    const name = (await readIdentities(db, deps.keys, [row.id])).get(row.id)?.name ?? ''
    return {
      title: { key: anonymous ? 'export_profile.anonymous' : 'export_profile.title', params: { name } },
      count: 1,
      facts: [{ label: { key: 'field.file' }, value: format.toUpperCase() }],
      ...(anonymous ? {} : { warnings: [{ key: 'export_profile.warning' }] }),
      versions: { [row.id]: row.version },
    }
  },
  execute: async ({ db, deps, caller, write }, { candidateId, format, anonymous, lang = caller.locale }) => {
    const id = caller.role === 'candidate' ? caller.candidateId : candidateId
    const row = await find(db, id)
    const identity = (await readIdentities(db, deps.keys, [row.id])).get(row.id)
    const reference = `${words[lang].candidate} ${row.id.slice(-6).toUpperCase()}`
    const profile = anonymous ? anonymise(row.profile, identity ?? {}) : withIdentity(row.profile, identity)
    const title = anonymous ? reference : (identity?.name ?? reference)
    const query = new URLSearchParams({ format, lang, ...(anonymous ? { anonymous: 'true' } : {}) })
    const fileName = `CV ${fileWords(title)}.${format}`
    const answer = {
      candidateId: row.id,
      name: title,
      format,
      anonymous,
      fileName,
      mime: mimes[format],
      href: `/api/exports/${row.id}?${query}`,
    }
    if (caller.door === 'chat') return answer
    const made = { ...profile, meta: { version: 'v1.0.0', lastModified: row.updated_at.toISOString() } }
    const bytes =
      format === 'json'
        ? Buffer.from(`${JSON.stringify(made, null, 2)}\n`)
        : await render(profile, format, { lang, title, anonymous })
    return write(async ({ changed }) => {
      changed(row.id, { exported: format, anonymous })
      return { ...answer, content: Buffer.from(bytes).toString('base64') }
    })
  },
})

async function find(db: ReadContext['db'], id: string | undefined) {
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'version', 'profile', 'updated_at'])
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  return row
}

/** Name and contact, kept apart from the profile, come back to it for the file alone. */
function withIdentity(profile: Profile, identity: Identity | undefined): Profile {
  if (!identity) return profile
  const { name, email, phone, address, postalCode, city } = identity
  const place = { ...profile.basics?.location, ...defined({ address, postalCode, city }) }
  return {
    ...profile,
    basics: { name, ...profile.basics, ...defined({ email, phone }), ...(Object.keys(place).length ? { location: place } : {}) },
  }
}

const defined = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value))

const fileWords = (title: string) =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 80)

/** Loaded when first asked for: most processes never write a PDF. */
async function render(
  profile: Profile,
  format: 'pdf' | 'docx',
  head: { lang: 'fr' | 'en'; title: string; anonymous: boolean },
): Promise<Uint8Array> {
  const paper = layOut(profile, head.lang, head)
  if (format === 'pdf') return (await import('#cv/export/pdf')).toPdf(paper)
  return (await import('#cv/export/docx')).toDocx(paper)
}
