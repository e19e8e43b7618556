import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { candidateRow, rowsOf } from './candidate-rows.ts'

const exported = candidateRow.extend({ email: z.string().optional(), phone: z.string().optional() })

export const exportCandidates = defineTool({
  name: 'export_candidates',
  title: { fr: 'Exporter des candidats', en: 'Export candidates' },
  description: 'Take the rows of chosen people out of the house, with their contact; it is written in the journal.',
  input: z.object({ candidateIds: z.array(z.string()).min(1).max(500) }),
  output: z.object({ rows: z.array(exported) }),
  roles: ['recruiter', 'admin'],
  doors: ['page', 'rest', 'cli'],
  route: 'POST /candidates/export',
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ rows }) => `${rows.length} rows exported`,
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
    const [rows, identities] = await Promise.all([
      rowsOf(context, found),
      readIdentities(context.db, context.deps.keys, candidateIds),
    ])
    return context.write(async ({ changed }) => {
      for (const { id } of found) changed(id, { exported: true })
      return {
        rows: rows.map((row) => {
          const { email, phone } = identities.get(row.candidateId) ?? {}
          return { ...row, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
        }),
      }
    })
  },
})

async function find({ db }: ReadContext, ids: string[]) {
  const rows = await db.selectFrom('candidate').selectAll().where('id', 'in', ids).orderBy('updated_at', 'desc').execute()
  const missing = ids.filter((id) => !rows.some((row) => row.id === id))
  if (missing.length > 0) throw new AppError('not_found', 'No such candidate', { reason: 'candidate_missing', ids: missing })
  return rows
}
