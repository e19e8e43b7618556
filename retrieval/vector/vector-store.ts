import { type Kysely, sql } from 'kysely'
import { setImmediate } from 'node:timers/promises'
import type { SearchDocument } from '#retrieval/text/search-document'

/** Vectors of one person: the title line, the whole, the passages. */
export type PersonVectors = { title?: Float32Array; whole?: Float32Array; passages: Float32Array[] }
export type VectorHandle = Kysely<Record<string, never>>
type Row = { candidate_id: string; kind: 'title' | 'whole' | 'passage'; vector: Buffer }
type Held = Map<string, { version: number; vectors: PersonVectors }>

export type VectorStore = {
  /** The vectors of these documents, those of a newer version read again. */
  load(db: VectorHandle, model: string, documents: readonly SearchDocument[]): Promise<(id: string) => PersonVectors | undefined>
}

const batch = 100

export function createVectorStore(): VectorStore {
  const held = new Map<string, Held>()
  return {
    load: async (db, model, documents) => {
      const known = held.get(model) ?? new Map()
      held.set(model, known)
      const stale = documents.filter(({ candidateId, version }) => known.get(candidateId)?.version !== version)
      for (let at = 0; at < stale.length; at += batch) {
        const some = stale.slice(at, at + batch)
        const rows = await readVectors(
          db,
          model,
          some.map(({ candidateId }) => candidateId),
        )
        for (const { candidateId, version } of some)
          known.set(candidateId, { version, vectors: gather(rows.get(candidateId) ?? []) })
        await setImmediate()
      }
      return (id) => known.get(id)?.vectors
    },
  }
}

export async function readPersonVectors(db: VectorHandle, model: string, candidateId: string): Promise<PersonVectors> {
  return gather((await readVectors(db, model, [candidateId])).get(candidateId) ?? [])
}

async function readVectors(db: VectorHandle, model: string, ids: string[]): Promise<Map<string, Row[]>> {
  const { rows } = await sql<Row>`
    select candidate_id, kind, vector from embedding where model = ${model} and candidate_id in (${sql.join(ids)})
    order by candidate_id, kind, position`.execute(db)
  return Map.groupBy(rows, (row) => row.candidate_id) as Map<string, Row[]>
}

function gather(rows: Row[]): PersonVectors {
  const vectors: PersonVectors = { passages: [] }
  for (const { kind, vector } of rows) {
    const values = toVector(vector)
    if (kind === 'passage') vectors.passages.push(values)
    else vectors[kind] = values
  }
  return vectors
}

function toVector(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

export const toBytes = (vector: Float32Array) => Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)

export async function putVectors(
  db: VectorHandle,
  person: { candidateId: string; organisationId: string; model: string },
  vectors: PersonVectors,
): Promise<void> {
  const rows = [
    ...(vectors.title ? [{ kind: 'title', position: 0, vector: vectors.title }] : []),
    ...(vectors.whole ? [{ kind: 'whole', position: 0, vector: vectors.whole }] : []),
    ...vectors.passages.map((vector, position) => ({ kind: 'passage', position, vector })),
  ]
  await sql`delete from embedding where candidate_id = ${person.candidateId} and model = ${person.model}`.execute(db)
  if (rows.length === 0) return
  const values = rows.map(
    ({ kind, position, vector }) =>
      sql`(${person.candidateId}, ${person.organisationId}, ${person.model}, ${kind}, ${position}, ${toBytes(vector)})`,
  )
  await sql`insert into embedding (candidate_id, organisation_id, model, kind, position, vector) values ${sql.join(values)}`.execute(
    db,
  )
}

/** How many of the indexed people have vectors of a model: those of another model are never compared with them. */
export async function coverageOf(db: VectorHandle, model: string): Promise<{ embedded: number; of: number }> {
  const { rows } = await sql<{ embedded: string; total: string }>`
    select count(*) as total, count(*) filter (where exists (
      select 1 from embedding e where e.candidate_id = d.candidate_id and e.model = ${model})) as embedded
    from search_document d`.execute(db)
  return { embedded: Number(rows[0]!.embedded), of: Number(rows[0]!.total) }
}

export async function isComplete(db: VectorHandle, model: string): Promise<boolean> {
  const { embedded, of } = await coverageOf(db, model)
  return of > 0 && embedded === of
}
