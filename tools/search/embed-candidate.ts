import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Embedder } from '#retrieval/embed/embedder'
import { createKeptCache, withCache } from '#retrieval/embed/kept'
import type { SearchDocument } from '#retrieval/text/search-document'
import { embedPerson } from '#retrieval/vector/person-vectors'
import { type VectorHandle, dropFormer, isBuiltin, putVectors } from '#retrieval/vector/vector-store'
import { type ReadContext, defineTool } from '../kit/define.ts'

export const embedCandidate = defineTool({
  name: 'embed_candidate',
  title: { fr: 'Vectoriser un profil', en: 'Embed a profile' },
  description:
    'Bring the vectors of one model up to date with one indexed profile; without `model`, those of the embeddings provider.',
  input: z.object({ id: z.string(), model: z.string().optional() }),
  output: z.object({ id: z.string(), state: z.enum(['embedded', 'gone', 'no_provider']) }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ id, state }) => `${id} ${state}`,
  preview: async (_context, { id }) => ({
    title: { key: 'approval.index' },
    count: 1,
    facts: [{ label: { key: 'id' }, value: id }],
    versions: {},
  }),
  execute: async ({ db, deps, write }, { id, model }) => {
    const chosen = embedderOf(deps, id, model)
    if (!chosen) return { id, state: 'no_provider' } as const
    const row = await db
      .selectFrom('search_document')
      .select(['body', 'version', 'organisation_id'])
      .where('candidate_id', '=', id)
      .executeTakeFirst()
    if (!row) return { id, state: 'gone' } as const
    const vectors = await embedPerson(chosen, row.body as unknown as SearchDocument)
    const organisationId = row.organisation_id
    const owner = { candidateId: id, organisationId, model: chosen.model }
    const { embedder, provider, vectors: leg } = deps.search
    if (isBuiltin(chosen.model)) await leg.engine.put({ ...owner, version: row.version }, vectors)
    await write(async ({ db: writing }) => {
      const handle = writing as unknown as VectorHandle
      await putVectors(handle, owner, vectors)
      await dropFormer(handle, organisationId, [embedder().model, ...(provider ? [provider.model] : [])])
    })
    return { id, state: 'embedded' } as const
  },
})

/** The builtin one costs nothing to ask again; what a provider answered is kept with the person. */
function embedderOf({ search, database }: ReadContext['deps'], id: string, model?: string): Embedder | undefined {
  const { embedder, provider } = search
  if (model === embedder().model) return embedder()
  if (!provider || (model !== undefined && model !== provider.model)) return undefined
  return withCache(provider, createKeptCache(database.system as unknown as Kysely<never>, id))
}
