import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import { type CvReading, readCv } from '#cv/read'
import { addFacts, identityOf, rebuildCandidate, statedBy, takeDocumentFacts } from '#db/candidate'
import { keyDocumentFacts } from '#db/fact-keys'
import { type Identity, findByIdentity, readIdentities, writeIdentity } from '#db/identity'
import type { DocumentTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { log } from '#lib/log'
import { embedPerson } from '#retrieval/vector/person-vectors'
import type { ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { putSearchable, searchable } from '../kit/person-index.ts'

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

async function keep(context: WriteContext, scope: WriteScope, { document, reading, owner }: Kept) {
  const candidateId = owner ?? newId('candidate')
  if (owner) await renew(context, scope, { document, reading, owner })
  else await enter(context, scope, { document, reading, candidateId })
  scope.changed(document.id, { state: 'read', flags: reading.flags.length })
  scope.changed(candidateId, { facts: reading.facts.length })
  return { id: document.id, state: 'read' as const, candidateId }
}

const stored = (reading: CvReading, candidateId: string) => ({
  candidate_id: candidateId,
  state: 'read' as const,
  failure: null,
  mime: reading.mime,
  lang: reading.lang,
  text: reading.text,
  pages: JSON.stringify(reading.pages),
  flags: JSON.stringify(reading.flags),
})

const nameless = ({ file_name: fileName }: Document) => fileName.replace(/\.\w+$/, '')

/** What the document states is laid over what is known of its person, who is indexed anew. */
async function renew({ caller, deps, now }: WriteContext, { db, later }: WriteScope, given: Kept & { owner: string }) {
  const { document, reading, owner: candidateId } = given
  const { organisationId } = caller
  await db.updateTable('candidate').set({ lang: reading.lang }).where('id', '=', candidateId).execute()
  await db.updateTable('document').set(stored(reading, candidateId)).where('id', '=', document.id).execute()
  const before = (await readIdentities(db, deps.keys, [candidateId])).get(candidateId)
  const stated = identityOf(reading.profile)
  const identity = { ...stated, ...before, name: before?.name ?? stated.name ?? nameless(document) }
  await writeIdentity(db, deps.keys, { candidateId, organisationId, identity })
  await takeDocumentFacts(db, { candidateId, organisationId, facts: reading.facts, now })
  await rebuildCandidate(db, candidateId, now)
  await later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
}

type Newcomer = { document: Document; reading: CvReading; candidateId: string }

/** A new person is all that the document says, so is indexed by the same write, unless an engine elsewhere has to be told. */
async function enter(context: WriteContext, scope: WriteScope, { document, reading, candidateId }: Newcomer) {
  const { caller, deps, now } = context
  const { db } = scope
  const { organisationId } = caller
  const facts = keyDocumentFacts([], reading.facts)
  const { row } = statedBy(facts.map((fact) => ({ ...fact, created_at: now })))
  const until = new Date(now.getTime() + 730 * 24 * 3600_000)
  const own = { id: candidateId, organisation_id: organisationId, lang: reading.lang, source: 'import' as const }
  const { profile } = await db
    .insertInto('candidate')
    .values({ ...own, ...row, consent_until: until, created_at: now, updated_at: now })
    .returning('profile')
    .executeTakeFirstOrThrow()
  await db.updateTable('document').set(stored(reading, candidateId)).where('id', '=', document.id).execute()
  const stated = identityOf(reading.profile)
  const identity = { ...stated, name: stated.name ?? nameless(document) }
  await writeIdentity(db, deps.keys, { candidateId, organisationId, identity })
  await addFacts(db, { candidateId, organisationId, facts, now })
  const documents = [{ id: document.id, text: reading.text, pages: reading.pages }]
  const source = { candidateId, organisationId, version: 1, profile, facts, documents, headline: row.headline }
  const index = await reckon(deps, { ...source, lang: reading.lang, updatedAt: now.toISOString() }, identity)
  if (index) await putSearchable(context, scope, index)
  else await scope.later('index_candidate', { id: candidateId }, { key: `index:${candidateId}` })
}

/** Nothing where an engine elsewhere holds people too, or where it fails: what cannot be indexed is read all the same. */
async function reckon({ search }: ReadContext['deps'], source: Parameters<typeof searchable>[0], identity: Identity) {
  if (search.text.engine.name !== 'postgres' || search.vectors.engine.name !== 'usearch') return undefined
  try {
    // Others have their turn between what takes some milliseconds.
    await turn()
    const document = searchable(source, identity)
    await turn()
    return { document, vectors: await embedPerson(search.embedder(), document) }
  } catch (error) {
    log.warn('index_put_off', { candidateId: source.candidateId, error })
    return undefined
  }
}
