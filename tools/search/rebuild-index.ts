import { z } from 'zod'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type ReadContext, defineTool } from '../kit/define.ts'

export const rebuildIndex = defineTool({
  name: 'rebuild_index',
  title: { fr: 'Refaire l’index de recherche', en: 'Rebuild the search index' },
  description:
    'Queue the profiles of the organisation that are behind to be indexed again, or all of them; `engine` first makes the index of the outer text engine anew of all documents, beside the one in use.',
  input: z.object({ all: z.boolean().default(false), engine: z.boolean().default(false) }),
  output: z.object({ queued: z.number().int(), total: z.number().int(), rebuilt: z.number().int().optional() }),
  roles: ['admin', 'system'],
  route: 'POST /index/rebuild',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ queued, total, rebuilt }) =>
    `${queued} of ${total} profiles queued${rebuilt === undefined ? '' : `, ${rebuilt} documents in the new index`}`,
  preview: async ({ db }) => {
    const { total } = await db
      .selectFrom('candidate')
      .select((eb) => eb.fn.countAll<string>().as('total'))
      .executeTakeFirstOrThrow()
    return { title: { key: 'approval.rebuild_index' }, count: Number(total), facts: [], versions: {} }
  },
  execute: async ({ write, deps, signal }, { all, engine }) => {
    const rebuilt = engine ? await rebuildEngine(deps, signal) : undefined
    return write(async ({ db, laterAll }) => {
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
      return { queued: behind.length, total: rows.length, ...(rebuilt === undefined ? {} : { rebuilt }) }
    })
  },
})

const page = 50

/** The index is of all organisations. What changes while it is made goes to the one in use, and is brought over once the new one is. */
async function rebuildEngine({ database, search }: ReadContext['deps'], signal?: AbortSignal): Promise<number | undefined> {
  const { engine } = search.text
  if (!engine.rebuild) return undefined
  const db = database.system
  const held = new Map<string, string>()
  let reached = '-1'
  const next = async () => {
    signal?.throwIfAborted()
    const rows = await db
      .selectFrom('search_document')
      .select(['candidate_id as id', 'organisation_id as organisationId', 'sequence', 'body'])
      .where('sequence', '>', reached)
      .orderBy('sequence')
      .limit(page)
      .execute()
    for (const { id, organisationId } of rows) held.set(id, organisationId)
    reached = rows.at(-1)?.sequence ?? reached
    return rows.map(({ body }) => body as unknown as SearchDocument)
  }
  async function* documents() {
    for (let some = await next(); some.length > 0; some = await next()) yield some
  }
  const count = await engine.rebuild(documents())
  for await (const some of documents()) await engine.put(some)
  const there = await db.selectFrom('search_document').select('candidate_id as id').execute()
  for (const { id } of there) held.delete(id)
  for (const [id, organisationId] of held) await engine.remove(organisationId, [id])
  return count
}
