import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const rebuildIndex = defineTool({
  name: 'rebuild_index',
  title: { fr: 'Refaire l’index de recherche', en: 'Rebuild the search index' },
  description: 'Queue every profile of the organisation to be indexed again; `all: false` queues only those that are behind.',
  input: z.object({ all: z.boolean().default(false) }),
  output: z.object({ queued: z.number().int(), total: z.number().int() }),
  roles: ['admin', 'system'],
  route: 'POST /index/rebuild',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ queued, total }) => `${queued} of ${total} profiles queued`,
  preview: async ({ db }) => {
    const { total } = await db
      .selectFrom('candidate')
      .select((eb) => eb.fn.countAll<string>().as('total'))
      .executeTakeFirstOrThrow()
    return { title: { key: 'approval.rebuild_index' }, count: Number(total), facts: [], versions: {} }
  },
  execute: async ({ write }, { all }) =>
    write(async ({ db, laterAll }) => {
      const rows = await db
        .selectFrom('candidate')
        .leftJoin('search_document', 'search_document.candidate_id', 'candidate.id')
        .select(['candidate.id', 'candidate.version', 'search_document.version as indexed'])
        .orderBy('candidate.id')
        .execute()
      const behind = rows.filter((row) => all || row.indexed !== row.version)
      if (all) await db.updateTable('search_document').set({ version: 0 }).execute()
      await laterAll(
        'index_candidate',
        behind.map(({ id }) => ({ input: { id }, key: `index:${id}` })),
      )
      return { queued: behind.length, total: rows.length }
    }),
})
