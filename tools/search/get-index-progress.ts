import { z } from 'zod'
import { type VectorHandle, coverageOf } from '#retrieval/vector/vector-store'
import { defineTool } from '../kit/define.ts'

export const getIndexProgress = defineTool({
  name: 'get_index_progress',
  title: { fr: 'Avancement de l’index', en: 'Progress of the index' },
  description: 'Tell how many profiles each embedding model has read, and which model searches compare meanwhile.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        kind: z.enum(['builtin', 'provider']),
        model: z.string(),
        embedded: z.number().int(),
        of: z.number().int(),
        serving: z.string(),
      }),
    ),
  }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'GET /index/progress',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) => items.map(({ model, embedded, of }) => `${model}: ${embedded} of ${of}`).join('; '),
  execute: async ({ deps, caller }) => {
    const { organisationId } = caller
    const { embedder, provider, serving } = deps.search
    const reader = deps.database.scoped({ organisationId }) as unknown as VectorHandle
    const chosen = [
      { kind: 'builtin' as const, current: embedder() },
      ...(provider ? [{ kind: 'provider' as const, current: provider }] : []),
    ]
    const items = chosen.map(async ({ kind, current }) => ({
      kind,
      model: current.model,
      ...(await coverageOf(reader, current.model)),
      serving: (await serving(reader, { organisationId, kind, current })).model,
    }))
    return { items: await Promise.all(items) }
  },
})
