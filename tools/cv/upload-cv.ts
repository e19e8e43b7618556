import { sql } from 'kysely'
import { z } from 'zod'
import { AppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import type { Caller, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

/** Bytes or a stream of them in process, base64 where a door speaks JSON; what arrives is stored as it arrives. */
const content = z.preprocess(
  (value) =>
    typeof value === 'string' ? [new Uint8Array(Buffer.from(value, 'base64'))] : value instanceof Uint8Array ? [value] : value,
  z.custom<Chunks>(
    (value) => typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Array.isArray(value)),
  ),
)
type Chunks = AsyncIterable<Uint8Array> | Uint8Array[]

async function* inTurn(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks
}

const safeName = (name: string) =>
  stripInvisible(name)
    .replace(/[\p{Cc}/\\]/gu, ' ')
    .trim()
    .slice(0, 200) || 'cv'

/**
 * The document that holds these bytes already: for the staff of an organisation whoever brought it, for a candidate their own alone.
 * Uploads of the same bytes wait for each other, so that fifty at once make one document.
 */
async function alreadyHere(db: WriteScope['db'], caller: Caller, sha256: string) {
  await sql`select pg_advisory_xact_lock(hashtext(${`document:${caller.organisationId}:${sha256}`}))`.execute(db)
  return db
    .selectFrom('document')
    .select(['id', 'state'])
    .where('organisation_id', '=', caller.organisationId)
    .where('sha256', '=', sha256)
    .$if(caller.role === 'candidate', (query) => query.where('uploaded_by', '=', caller.userId))
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()
}

export const uploadCv = defineTool({
  name: 'upload_cv',
  title: { fr: 'Déposer un CV', en: 'Upload a CV' },
  description: 'Store a CV and have it read; the reading goes on after the answer. The same bytes twice are one document.',
  input: z.object({ fileName: z.string().min(1).max(500), content, candidateId: z.string().optional() }),
  output: z.object({ documentId: z.string(), state: z.enum(['received', 'reading', 'read', 'failed']), duplicate: z.boolean() }),
  roles: ['recruiter', 'admin', 'candidate', 'system'],
  doors: ['page', 'rest', 'cli', 'job'],
  route: 'POST /documents',
  effect: 'write',
  approval: 'never',
  forModel: ({ documentId, state }) => `document ${documentId}: ${state}`,
  preview: async (_context, { fileName }) => ({
    title: { key: 'upload_cv.title' },
    count: 1,
    facts: [{ label: { key: 'field.file' }, value: fileName }],
    versions: {},
  }),
  execute: async ({ caller, deps, write, now }, { fileName, content: chunks, candidateId }) => {
    const { key, sha256, bytes } = await deps.files.receive(caller.organisationId, inTurn(chunks), maxFileBytes)
    if (bytes === 0) {
      await deps.files.remove(key)
      throw new AppError('invalid', 'The file is empty', { reason: 'empty_file' })
    }
    const owner = caller.role === 'candidate' ? (caller.candidateId ?? null) : (candidateId ?? null)
    return write(async ({ db, later, changed }) => {
      const known = await alreadyHere(db, caller, sha256)
      if (known && known.state !== 'failed') return { documentId: known.id, state: known.state, duplicate: true }
      const id = known?.id ?? newId('document')
      if (known) await db.updateTable('document').set({ state: 'received', failure: null }).where('id', '=', id).execute()
      else {
        const file = {
          sha256,
          storage_key: key,
          file_name: safeName(fileName),
          mime: 'application/octet-stream',
          bytes,
        }
        const blank = { state: 'received' as const, failure: null, lang: null, text: null }
        await db
          .insertInto('document')
          .values({
            id,
            organisation_id: caller.organisationId,
            candidate_id: owner,
            ...file,
            ...blank,
            uploaded_by: caller.userId,
            created_at: now,
          })
          .execute()
      }
      await later('read_document', { id }, { key: `read:${id}` })
      changed(id, { state: 'received' })
      return { documentId: id, state: 'received' as const, duplicate: false }
    })
  },
})
