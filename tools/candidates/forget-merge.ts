import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

export const forgetMerge = defineTool({
  name: 'forget_merge',
  title: { fr: 'Oublier une fusion', en: 'Forget a merge' },
  description: 'Forget what would part two merged records, once the time to undo is over.',
  input: z.object({ reversalId: z.string() }),
  output: z.object({ forgotten: z.boolean() }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ forgotten }) => (forgotten ? 'forgotten' : 'nothing to forget'),
  preview: async (_context, { reversalId }) => ({
    title: { key: 'forget_merge.title' },
    count: 1,
    facts: [],
    versions: { [reversalId]: 0 },
  }),
  execute: async ({ write, now }, { reversalId }) =>
    write(async ({ db, changed }) => {
      const done = await db
        .updateTable('reversal')
        .set({ steps: '[]' })
        .where('id', '=', reversalId)
        .where('tool', '=', 'merge_candidates')
        .where('expires_at', '<=', now)
        .executeTakeFirst()
      changed(reversalId, { forgotten: done.numUpdatedRows === 1n })
      return { forgotten: done.numUpdatedRows === 1n }
    }),
})
