import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { signedPath } from '../kit/signed-link.ts'
import { exportMs, exportedRow, exportedRows, readCandidates } from './exported-rows.ts'

export const exportCandidates = defineTool({
  name: 'export_candidates',
  title: { fr: 'Exporter des candidats', en: 'Export candidates' },
  description: 'Take the rows of chosen people out of the house, with their contact; it is written in the journal.',
  input: z.object({ candidateIds: z.array(z.string()).min(1).max(500) }),
  output: z.object({
    count: z.number(),
    /** None in a conversation, which keeps nobody’s contact: the file is fetched at `href` until `expiresAt`. */
    rows: z.array(exportedRow),
    href: z.string().optional(),
    expiresAt: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  doors: ['chat', 'page', 'rest', 'cli'],
  offered: false,
  route: 'POST /candidates/export',
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ count }) => `${count} rows exported`,
  preview: async (context, { candidateIds }) => {
    const rows = await find(context, candidateIds)
    const names = await readIdentities(context.db, context.deps.keys, candidateIds)
    const shown = rows.slice(0, 30).map(({ id }) => names.get(id)?.name ?? '')
    return {
      title: { key: 'export_candidates.title', params: { count: rows.length, name: shown[0] ?? '' } },
      count: rows.length,
      facts: [
        { label: { key: 'label.people' }, value: [...shown, ...(rows.length > shown.length ? ['…'] : [])].join(', ') },
        { label: { key: 'label.fields' }, value: 'export_candidates.fields' },
      ],
      warnings: [{ key: 'export_candidates.warning' }],
      versions: {},
    }
  },
  execute: async (context, { candidateIds }) => {
    const found = await find(context, candidateIds)
    const { caller, deps, now, write } = context
    const inChat = caller.door === 'chat'
    const rows = inChat ? [] : await exportedRows(context, found)
    return write(async ({ changed }) => {
      for (const { id } of found) changed(id, { exported: true })
      if (!inChat) return { count: found.length, rows }
      const id = newId('export')
      changed(id, { candidates: found.length })
      const expiresAt = new Date(now.getTime() + exportMs).toISOString()
      return { count: found.length, rows, href: signedPath(deps, 'export', id), expiresAt }
    })
  },
})

async function find(context: ReadContext, ids: string[]) {
  const rows = await readCandidates(context, ids)
  const missing = ids.filter((id) => !rows.some((row) => row.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  return rows
}
