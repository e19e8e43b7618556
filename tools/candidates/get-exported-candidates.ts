import { sql } from 'kysely'
import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { idOfToken } from '../kit/signed-link.ts'
import { exportMs, exportedRow, exportedRows, readCandidates } from './exported-rows.ts'

export const getExportedCandidates = defineTool({
  name: 'get_exported_candidates',
  title: { fr: 'Télécharger un export', en: 'Download an export' },
  description:
    'Fetch the rows of an export agreed to in a conversation: who agreed, for fifteen minutes; each time is written in the journal.',
  input: z.object({ token: z.string().max(200) }),
  output: z.object({ rows: z.array(exportedRow) }),
  roles: ['recruiter', 'admin'],
  doors: ['page'],
  effect: 'write',
  approval: 'machine',
  forModel: ({ rows }) => `${rows.length} rows`,
  preview: async () => ({ title: { key: 'get_exported_candidates.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { token }) => {
    const id = idOfToken(context.deps, 'export', token)
    const found = await readCandidates(context, (id && (await agreedTo(context, id))) || missing())
    const rows = await exportedRows(context, found)
    return context.write(async ({ changed }) => {
      for (const row of found) changed(row.id, { downloaded: true })
      return { rows }
    })
  },
})

const missing = (): never => {
  throw new AppError('not_found', 'No such export, or its time is over', { reason: 'export_over' })
}

/** Whom the journal says that the caller took out under this id, while the address holds. */
async function agreedTo({ db, caller, now }: ReadContext, id: string): Promise<string[] | undefined> {
  const row = await db
    .selectFrom('audit')
    .select('subjects')
    .where('tool', '=', 'export_candidates')
    .where('outcome', '=', 'done')
    .where('actor_id', '=', caller.userId)
    .where('at', '>', new Date(now.getTime() - exportMs))
    .where(sql<boolean>`subjects @> ${JSON.stringify([id])}::jsonb`)
    .executeTakeFirst()
  return row?.subjects.filter((subject) => subject !== id)
}
