import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import { createKeptCache, withCache } from '#retrieval/embed/kept'
import type { SearchDocument } from '#retrieval/text/search-document'
import { embedPerson } from '#retrieval/vector/person-vectors'
import { type VectorHandle, isComplete, putVectors } from '#retrieval/vector/vector-store'
import { defineTool } from '../kit/define.ts'

export const embedCandidate = defineTool({
  name: 'embed_candidate',
  title: { fr: 'Vectoriser un profil', en: 'Embed a profile' },
  description: 'Bring the vectors of the embeddings provider up to date with one indexed profile.',
  input: z.object({ id: z.string() }),
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
  execute: async ({ db, deps, write }, { id }) => {
    const { provider, embedder } = deps.search
    if (!provider) return { id, state: 'no_provider' } as const
    const row = await db
      .selectFrom('search_document')
      .select(['body', 'organisation_id'])
      .where('candidate_id', '=', id)
      .executeTakeFirst()
    if (!row) return { id, state: 'gone' } as const
    const kept = createKeptCache(deps.database.system as unknown as Kysely<never>, id)
    const vectors = await embedPerson(withCache(provider, kept), row.body as unknown as SearchDocument)
    const organisationId = row.organisation_id
    await write(async ({ db: writing }) => {
      const handle = writing as unknown as VectorHandle
      await putVectors(handle, { candidateId: id, organisationId, model: provider.model }, vectors)
      const models = [embedder().model, provider.model]
      // The old index serves until the new one is whole; only then it goes.
      if (await isComplete(handle, provider.model))
        await sql`delete from embedding where organisation_id = ${organisationId} and model not in (${sql.join(models)})`.execute(
          handle,
        )
    })
    return { id, state: 'embedded' } as const
  },
})
