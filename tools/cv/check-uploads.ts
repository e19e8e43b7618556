import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

const states = ['received', 'reading', 'read', 'failed'] as const

export const checkUploads = defineTool({
  name: 'check_uploads',
  title: { fr: 'Suivre des dépôts', en: 'Follow uploads' },
  description: 'Tell how far the reading of up to 1,000 documents is: how many are read, and which could not be and why.',
  input: z.object({ documentIds: z.array(z.string()).min(1).max(1000) }),
  output: z.object({
    counts: z.object({ received: z.number(), reading: z.number(), read: z.number(), failed: z.number() }),
    /** Those still to be read. */
    pending: z.array(z.string()),
    failed: z.array(z.object({ documentId: z.string(), fileName: z.string(), reason: z.string() })),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  doors: ['page', 'rest', 'cli'],
  route: 'POST /documents/states',
  effect: 'read',
  approval: 'never',
  forModel: ({ counts }) => `${counts.read} read, ${counts.failed} not read, ${counts.received + counts.reading} to come`,
  execute: async ({ db }, { documentIds }) => {
    const rows = await db
      .selectFrom('document')
      .select(['id', 'file_name', 'state', 'failure'])
      .where('id', 'in', documentIds)
      .execute()
    const count = (state: (typeof states)[number]) => rows.filter((row) => row.state === state).length
    return {
      counts: { received: count('received'), reading: count('reading'), read: count('read'), failed: count('failed') },
      pending: rows.filter(({ state }) => state === 'received' || state === 'reading').map(({ id }) => id),
      failed: rows
        .filter(({ state }) => state === 'failed')
        .map(({ id, file_name, failure }) => ({ documentId: id, fileName: file_name, reason: failure ?? 'corrupted' })),
    }
  },
})
