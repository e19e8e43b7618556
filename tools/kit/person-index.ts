import { type Kysely, sql } from 'kysely'
import type { Identity } from '#db/identity'
import type { Database } from '#db/schema'
import { type DocumentSource, toSearchDocument } from '#retrieval/text/document'
import { type SearchHandle, putDocument } from '#retrieval/text/postgres'
import type { SearchDocument } from '#retrieval/text/search-document'
import { mostCompared } from '#retrieval/vector/local'
import { type VectorHandle, type PersonVectors, putVectors } from '#retrieval/vector/vector-store'
import type { ReadContext, WriteScope } from './define.ts'

/** What searches read of a person, with nothing of who they are. */
export function searchable(source: Omit<DocumentSource, 'hidden'>, identity: Identity | undefined): SearchDocument {
  return toSearchDocument({ ...source, hidden: hiddenWords(identity) })
}

/** The whole name, each of its words, and the contact: nothing of them goes into the index. */
function hiddenWords(identity: Identity | undefined): string[] {
  if (!identity) return []
  const { name, email, phone, address } = identity
  const parts = name.split(/[\s-]+/).filter((part) => part.length > 2)
  return [name, email, phone, address, ...parts].filter((words) => words !== undefined)
}

type Searchable = { document: SearchDocument; vectors: PersonVectors }

/** Writes a person into the index, and queues what that asks for: a provider's vectors, a file of a large pool. */
export async function putSearchable(
  { deps, now }: Pick<ReadContext, 'deps' | 'now'>,
  { db, later }: WriteScope,
  { document, vectors }: Searchable,
): Promise<void> {
  const { candidateId, organisationId } = document
  await putDocument(db as unknown as SearchHandle, document)
  const model = deps.search.embedder().model
  await putVectors(db as unknown as VectorHandle, { candidateId, organisationId, model }, vectors)
  if (deps.search.provider) await later('embed_candidate', { id: candidateId }, { key: `embed:${candidateId}` })
  if (await needsFile(deps, db)) {
    const at = new Date(now.getTime() + 3600_000)
    await later('build_vector_index', {}, { key: `vectors-due:${organisationId}`, at })
  }
}

/** Of a pool too large to be compared one by one, a file is built: at most once an hour, and then only where enough has changed. */
async function needsFile({ search: { files, vectors } }: ReadContext['deps'], db: Kysely<Database>): Promise<boolean> {
  if (!files || vectors.engine.name !== 'usearch') return false
  const { rows } = await sql<{ people: string | null }>`select sum(people) as people from search_state`.execute(db)
  return Number(rows[0]?.people ?? 0) > mostCompared
}
