import { z } from 'zod'
import type { DocumentFlag, DocumentPage } from '#db/schema'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'

export const getDocument = defineTool({
  name: 'get_document',
  title: { fr: 'Ouvrir un CV', en: 'Open a CV' },
  description:
    'Open a CV: its text with pages, and the places that state each line of the profile. Give documentId, or candidateId for the latest.',
  input: z.object({ documentId: z.string().optional(), candidateId: z.string().optional() }),
  output: z.object({
    documentId: z.string(),
    candidateId: z.string().nullable(),
    fileName: z.string(),
    mime: z.string(),
    bytes: z.number(),
    state: z.enum(['received', 'reading', 'read', 'failed']),
    failure: z.string().nullable(),
    text: z.string(),
    pages: z.custom<DocumentPage[]>(),
    flags: z.custom<DocumentFlag[]>(),
    marks: z.array(z.object({ path: z.string(), start: z.number(), end: z.number(), page: z.number().optional() })),
    createdAt: z.string(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /documents/{documentId}',
  effect: 'read',
  approval: 'never',
  forModel: ({ fileName, state, candidateId }) => `${fileName} (${state}) of ${candidateId ?? 'nobody yet'} is open on screen`,
  execute: async ({ db, caller }, { documentId, candidateId }) => {
    const person = caller.role === 'candidate' ? caller.candidateId : candidateId
    if (!documentId && !person) throw new AppError('invalid', 'Give documentId or candidateId', { reason: 'input_invalid' })
    const row = await db
      .selectFrom('document')
      .selectAll()
      .$if(Boolean(documentId), (query) => query.where('id', '=', documentId!))
      .$if(!documentId, (query) => query.where('candidate_id', '=', person!))
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) throw new AppError('not_found', 'No such document', { reason: 'document_missing' })
    const facts = row.candidate_id
      ? await db
          .selectFrom('fact')
          .select(['path', 'source'])
          .where('candidate_id', '=', row.candidate_id)
          .where('state', '=', 'current')
          .limit(1000)
          .execute()
      : []
    return {
      documentId: row.id,
      candidateId: row.candidate_id,
      fileName: row.file_name,
      mime: row.mime,
      bytes: row.bytes,
      state: row.state,
      failure: row.failure,
      text: row.text ?? '',
      pages: row.pages,
      flags: row.flags,
      marks: facts.flatMap(({ path, source }) =>
        source.kind === 'document' && source.documentId === row.id
          ? [{ path, start: source.start, end: source.end, ...(source.page ? { page: source.page } : {}) }]
          : [],
      ),
      createdAt: row.created_at.toISOString(),
    }
  },
})
