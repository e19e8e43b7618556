import { sql } from 'kysely'
import { z } from 'zod'
import { fileKey } from '#db/files'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import type { Caller, WriteScope } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'

export const maxBytes = 10 * 1024 * 1024

/** Bytes in process, base64 where a door speaks JSON. */
const content = z.preprocess(
  (value) => (typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value),
  z.instanceof(Uint8Array),
)

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
  execute: async ({ caller, deps, write, now }, { fileName, content: bytes, candidateId }) => {
    if (bytes.byteLength === 0) throw new AppError('invalid', 'The file is empty', { reason: 'empty_file' })
    if (bytes.byteLength > maxBytes)
      throw new AppError('too_large', 'The file is larger than 10 MB', { reason: 'file_too_large', limitMb: 10 })
    const { key, sha256 } = fileKey(caller.organisationId, bytes)
    await deps.files.put(key, bytes, 'application/octet-stream')
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
          bytes: bytes.byteLength,
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
