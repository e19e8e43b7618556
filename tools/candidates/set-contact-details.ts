import { sql } from 'kysely'
import { z } from 'zod'
import { type Identity, readIdentities, writeIdentity } from '#db/identity'
import { AppError } from '#lib/errors'
import { stripInvisible } from '#lib/words'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, type WriteContext, defineTool } from '../kit/define.ts'
import { contactBefore } from '../kit/undo-contact.ts'
import { alikeOf } from './alike.ts'
import { readPhone } from './read-phone.ts'

const fields = ['name', 'email', 'phone'] as const
type Field = (typeof fields)[number]

const given = z.object({
  candidateId: z.string().optional().describe('absent: the candidate who asks'),
  name: z.string().trim().min(2).max(120).optional(),
  email: z.email().max(200).nullable().optional().describe('null takes it away'),
  phone: z.string().trim().min(6).max(40).nullable().optional().describe('null takes it away'),
  anyway: z.boolean().default(false).describe('a recruiter: although somebody else has this mail or phone'),
})
type Given = z.output<typeof given>

/**
 * Puts right who a person is and how to reach them (GDPR, article 16). The mail that a candidate signs in with is their account's and
 * stays as it is: only where the agency writes to changes.
 */
export const setContactDetails = defineTool({
  name: 'set_contact_details',
  title: { fr: 'Corriger le nom ou le contact', en: 'Correct the name or the contact' },
  description:
    'Correct a person’s name, mail or phone. A candidate corrects their own; a recruiter gives candidateId. The mail of the account stays.',
  input: given,
  output: z.object({
    candidateId: z.string(),
    name: z.string(),
    version: z.number(),
    changed: z.array(z.enum(fields)),
    reversalId: z.string(),
  }),
  roles: ['candidate', 'recruiter', 'admin'],
  route: 'PATCH /candidates/{candidateId}/contact',
  offered: false,
  effect: 'write',
  // A name is whose it is, whatever words it is made of: «Levieux», “Black”.
  keeps: () => [],
  approval: 'machine',
  forModel: ({ name, changed }) => `corrected ${changed.join(', ')} of ${name}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const { row, before, after, changed, alike } = await plan(context, input)
    return {
      title: { key: 'set_contact_details.title', params: { name: before.name } },
      count: 1,
      facts: changed.map((field) => ({
        label: { key: `contact.${field}` },
        candidateId: row.id,
        before: before[field] ?? '',
        after: after[field] ?? '',
      })),
      warnings: [
        ...alike.map(({ name }) => ({ key: 'set_contact_details.alike', params: { name } })),
        ...(changed.includes('email') && context.caller.role === 'candidate' ? [{ key: 'set_contact_details.signIn' }] : []),
      ],
      versions: { [row.id]: row.version },
    }
  },
  execute: async (context, input) => {
    const { row, before, after, changed } = await plan(context, input)
    return save(context, { row, before, after, changed })
  },
})

/** @throws not_found, `contact_nothing`, `phone_unread`, `contact_same`, `contact_alike` with people (a recruiter), `contact_taken` (a candidate). */
async function plan(context: ReadContext, input: Given) {
  const { db, deps, caller } = context
  const id = caller.role === 'candidate' ? caller.candidateId : input.candidateId
  const row = await db
    .selectFrom('candidate')
    .select(['id', 'version'])
    .where('id', '=', id ?? '')
    .executeTakeFirst()
  if (!row || (input.candidateId && input.candidateId !== row.id))
    throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing' })
  const before = (await readIdentities(db, deps.keys, [row.id])).get(row.id) ?? { name: caller.name }
  const after = corrected(before, input, caller.locale)
  const changed = fields.filter((field) => !sameIn(field, before[field], after[field]))
  if (changed.length === 0) throw new AppError('invalid', 'This is what is known already', { reason: 'contact_same' })
  return { row, before, after, changed, alike: await others(context, { id: row.id, after, changed, anyway: input.anyway }) }
}

function corrected(before: Identity, { name, email, phone }: Given, locale: 'fr' | 'en'): Identity {
  if ([name, email, phone].every((value) => value === undefined))
    throw new AppError('invalid', 'A name, a mail or a phone', { reason: 'contact_nothing' })
  const read = phone ? readPhone(phone, locale) : undefined
  if (phone && !read) throw new AppError('invalid', 'No such phone number', { reason: 'phone_unread' })
  const { email: mail, phone: number, ...rest } = before
  const next = { email: email === undefined ? mail : email?.toLowerCase(), phone: phone === undefined ? number : read }
  return {
    ...rest,
    ...(name ? { name: stripInvisible(name).replace(/\s+/g, ' ') } : {}),
    ...(next.email ? { email: next.email } : {}),
    ...(next.phone ? { phone: next.phone } : {}),
  }
}

/** A number is the same with or without its spaces and its country, a mail in capitals or not; a name is not. */
function sameIn(field: Field, before = '', after = ''): boolean {
  if (field === 'email') return before.toLowerCase() === after.toLowerCase()
  if (field === 'phone') return before.replace(/\D/g, '').slice(-9) === after.replace(/\D/g, '').slice(-9)
  return before === after
}

type Wanted = { id: string; after: Identity; changed: Field[]; anyway: boolean }

/** Whoever else has the new mail or phone: a recruiter sees who and may go on, a candidate is told of nobody. */
async function others(context: ReadContext, { id, after, changed, anyway }: Wanted) {
  const { email, phone } = after
  const wanted = { ...(changed.includes('email') ? { email } : {}), ...(changed.includes('phone') ? { phone } : {}) }
  const people = (await alikeOf(context, wanted)).filter(({ candidateId }) => candidateId !== id)
  if (people.length === 0) return people
  if (context.caller.role === 'candidate')
    throw new AppError('conflict', 'This contact cannot be taken here', { reason: 'contact_taken' })
  if (!anyway) throw new AppError('conflict', 'Somebody else has this contact', { reason: 'contact_alike', people })
  return people
}

type Planned = { row: { id: string; version: number }; before: Identity; after: Identity; changed: Field[] }

function save({ caller, deps, now, write }: WriteContext, { row, before, after, changed: names }: Planned) {
  const candidateId = row.id
  return write(async ({ db, later, changed, undoable }) => {
    // The lock under which a CV that comes in looks for its person.
    await sql`select pg_advisory_xact_lock(hashtext(${`people:${caller.organisationId}`}))`.execute(db)
    const updated = await db
      .updateTable('candidate')
      .set((eb) => ({ version: eb('version', '+', 1), updated_at: now }))
      .where('id', '=', candidateId)
      .where('version', '=', row.version)
      .returning('version')
      .executeTakeFirst()
    if (!updated) return conflictOn(db, candidateId)
    await writeIdentity(db, deps.keys, { candidateId, organisationId: caller.organisationId, identity: after })
    // What the index leaves out of a CV's words is the name and the contact.
    await later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
    changed(candidateId, { fields: names })
    const { version } = updated
    const step = { kind: 'contact_details', id: candidateId, version, before: contactBefore(deps.keys, candidateId, before) }
    return { candidateId, name: after.name, version, changed: names, reversalId: await undoable([step]) }
  })
}
