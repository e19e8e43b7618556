import { z } from 'zod'
import { readIdentities } from '#db/identity'
import type { Fact } from '#lib/profile'
import { log } from '#lib/log'
import { type SearchHandle, isCurrent } from '#retrieval/text/postgres'
import type { SearchDocument } from '#retrieval/text/search-document'
import { embedPerson } from '#retrieval/vector/person-vectors'
import { type ReadContext, type WriteContext, defineTool } from '../kit/define.ts'
import { putSearchable, searchable } from '../kit/person-index.ts'

export const indexCandidate = defineTool({
  name: 'index_candidate',
  title: { fr: 'Indexer un profil', en: 'Index a profile' },
  description: 'Bring the search index up to date with one profile.',
  input: z.object({ id: z.string(), mirror: z.boolean().default(false).describe('only bring the outer text engine up to date') }),
  output: z.object({ id: z.string(), state: z.enum(['indexed', 'current', 'gone']) }),
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
  execute: async (context, { id, mirror }) => {
    const { text, vectors: vectorLeg } = context.deps.search
    const { engine } = text
    const document = await documentOf(context, id)
    if (!document) {
      const { organisationId } = context.caller
      await vectorLeg.engine.remove(organisationId, [id])
      await engine.remove(organisationId, [id])
      await context.deps.search.people.forget(organisationId)
      await forgetInFile(context)
      return { id, state: 'gone' } as const
    }
    const reader = context.deps.database.scoped({ organisationId: document.organisationId })
    const current = await isCurrent(reader as unknown as SearchHandle, id, document.version)
    if (current && !mirror) return { id, state: 'current' } as const
    const embedder = context.deps.search.embedder()
    const shares = vectorLeg.engine.name === 'elasticsearch'
    const vectors = current && !shares ? undefined : await embedPerson(embedder, document)
    const person = { candidateId: id, organisationId: document.organisationId, model: embedder.model }
    const mirrored = await mirrorTo(id, async () => {
      await engine.put([document])
      if (vectors) await vectorLeg.engine.put({ ...person, version: document.version }, vectors)
    })
    return context.write(async (scope) => {
      if (vectors && !current) await putSearchable(context, scope, { document, vectors })
      const soon = new Date(context.now.getTime() + 30_000)
      if (!mirrored) await scope.later('index_candidate', { id, mirror: true }, { key: `mirror:${id}`, at: soon })
      return { id, state: 'indexed' } as const
    })
  },
})

/** A vector taken out of an index file stays readable in its bytes: after an erasure the file is made anew. */
async function forgetInFile({ db, write, caller }: WriteContext): Promise<void> {
  if (!(await db.selectFrom('vector_index').select('count').executeTakeFirst())) return
  const key = `vectors:${caller.organisationId}`
  await write(({ later }) => later('build_vector_index', { force: true }, { key }))
}

/** The outer engines may be down: Postgres is the truth, and they get the document when they are back. */
async function mirrorTo(candidateId: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    log.warn('mirror_failed', { candidateId, error })
    return false
  }
}

async function documentOf({ db, deps }: ReadContext, id: string): Promise<SearchDocument | undefined> {
  const row = await db.selectFrom('candidate').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const [facts, documents, identities] = await Promise.all([
    db.selectFrom('fact').selectAll().where('candidate_id', '=', id).where('state', '=', 'current').limit(2000).execute(),
    db
      .selectFrom('document')
      .select(['id', 'text', 'pages'])
      .where('candidate_id', '=', id)
      .where('state', '=', 'read')
      .orderBy('created_at', 'desc')
      .limit(5)
      .execute(),
    readIdentities(db, deps.keys, [id]),
  ])
  const source = {
    candidateId: id,
    organisationId: row.organisation_id,
    version: row.version,
    profile: row.profile,
    facts: facts.map(({ path, value, words, source, confidence }) => ({ path, value, words, source, confidence }) as Fact),
    documents: documents.flatMap(({ id: documentId, text, pages }) => (text ? [{ id: documentId, text, pages }] : [])),
    lang: row.lang,
    headline: row.headline,
    updatedAt: row.updated_at.toISOString(),
  }
  return searchable(source, identities.get(id))
}
