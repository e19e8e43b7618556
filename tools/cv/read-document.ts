import { sql } from 'kysely'
import { z } from 'zod'
import { type CvReading, readCv } from '#cv/read'
import { identityOf, rebuildCandidate, takeDocumentFacts } from '#db/candidate'
import { type Identity, findByIdentity, readIdentities, writeIdentity } from '#db/identity'
import type { DocumentTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

type Document = Pick<DocumentTable, 'id' | 'candidate_id' | 'storage_key' | 'file_name' | 'uploaded_by'>
type Reading = CvReading | { failure: string }

export const readDocument = defineTool({
  name: 'read_document',
  title: { fr: 'Lire un document', en: 'Read a document' },
  description: 'Read a stored document: its text, its profile with sources, its person.',
  input: z.object({ id: z.string() }),
  output: z.object({
    id: z.string(),
    state: z.enum(['read', 'failed']),
    candidateId: z.string().optional(),
    reason: z.string().optional(),
  }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ state }) => state,
  preview: async (_context, { id }) => ({ title: { key: 'read_document.title' }, count: 1, facts: [], versions: { [id]: 0 } }),
  execute: async (context, { id }) => {
    const document = await context.db
      .selectFrom('document')
      .select(['id', 'candidate_id', 'storage_key', 'file_name', 'uploaded_by'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!document) throw new AppError('not_found', `No document ${id}`)
    const reading = await readOrExplain(context, document)
    if ('failure' in reading) return fail(context, id, reading.failure)
    return context.write(async (scope) => {
      const owner = document.candidate_id ?? (await knownPerson(context, scope, identityOf(reading.profile)))
      return keep(context, scope, { document, reading, owner })
    })
  },
})

/** A file that cannot be read is an answer, not a fault: it is kept, with the reason. Faults are thrown, and tried again. */
async function readOrExplain({ deps, now }: ReadContext, document: Document): Promise<Reading> {
  try {
    const bytes = await deps.files.read(document.storage_key)
    return await readCv(bytes, document.file_name, { documentId: document.id, today: now.toISOString().slice(0, 10) })
  } catch (error) {
    if (error instanceof AppError && ['invalid', 'too_large'].includes(error.code))
      return { failure: String(error.details['reason'] ?? 'corrupted') }
    throw error
  }
}

function fail({ write }: WriteContext, id: string, reason: string) {
  return write(async ({ db, changed }) => {
    await db.updateTable('document').set({ state: 'failed', failure: reason }).where('id', '=', id).execute()
    changed(id, { state: 'failed', reason })
    return { id, state: 'failed' as const, reason }
  })
}

/**
 * The person whom a mail or a phone number already names. Two documents of one person may be read at once: the second to be written waits
 * for the first, and finds the person.
 */
async function knownPerson(
  { caller, deps }: ReadContext,
  { db }: WriteScope,
  identity: Partial<Identity>,
): Promise<string | null> {
  const contact = { ...(identity.email ? { email: identity.email } : {}), ...(identity.phone ? { phone: identity.phone } : {}) }
  if (Object.keys(contact).length === 0) return null
  await sql`select pg_advisory_xact_lock(hashtext(${`people:${caller.organisationId}`}))`.execute(db)
  const [found] = await findByIdentity(db, deps.keys, contact, 1)
  return found ?? null
}

type Kept = { document: Document; reading: CvReading; owner: string | null }

async function keep(context: WriteContext, { db, later, changed }: WriteScope, { document, reading, owner }: Kept) {
  const { caller, deps, now } = context
  const identity = identityOf(reading.profile)
  const candidateId = owner ?? newId('candidate')
  if (!owner) {
    const until = new Date(now.getTime() + 730 * 24 * 3600_000)
    await db
      .insertInto('candidate')
      .values({
        id: candidateId,
        organisation_id: caller.organisationId,
        profile: '{}',
        headline: '',
        city: '',
        lang: reading.lang,
        source: 'import',
        consent_until: until,
        created_at: now,
        updated_at: now,
      })
      .execute()
  } else await db.updateTable('candidate').set({ lang: reading.lang }).where('id', '=', candidateId).execute()
  await db
    .updateTable('document')
    .set({
      candidate_id: candidateId,
      state: 'read',
      failure: null,
      mime: reading.mime,
      lang: reading.lang,
      text: reading.text,
      pages: JSON.stringify(reading.pages),
      flags: JSON.stringify(reading.flags),
    })
    .where('id', '=', document.id)
    .execute()
  const before = (await readIdentities(db, deps.keys, [candidateId])).get(candidateId)
  const name = before?.name ?? identity.name ?? document.file_name.replace(/\.\w+$/, '')
  await writeIdentity(db, deps.keys, {
    candidateId,
    organisationId: caller.organisationId,
    identity: { ...identity, ...before, name },
  })
  await takeDocumentFacts(db, { candidateId, organisationId: caller.organisationId, facts: reading.facts, now })
  await rebuildCandidate(db, candidateId, now)
  await later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
  changed(document.id, { state: 'read', flags: reading.flags.length })
  changed(candidateId, { facts: reading.facts.length })
  return { id: document.id, state: 'read' as const, candidateId }
}
