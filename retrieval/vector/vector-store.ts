import { type Kysely, sql } from 'kysely'
import { pack } from './packed.ts'

/** Vectors of one person: the title line, the whole, the passages. Beside them stands a row of all of them packed. */
export type PersonVectors = { title?: Float32Array; whole?: Float32Array; passages: Float32Array[] }
export type VectorHandle = Kysely<Record<string, never>>
type Row = { candidate_id: string; kind: 'title' | 'whole' | 'passage'; vector: Buffer }
export async function readPersonVectors(db: VectorHandle, model: string, candidateId: string): Promise<PersonVectors> {
  return gather((await readVectors(db, model, [candidateId])).get(candidateId) ?? [])
}

/** The vector of the whole of each of these people who has one. */
export async function readWholes(db: VectorHandle, model: string, ids: readonly string[]): Promise<Map<string, Float32Array>> {
  const { rows } = await sql<Row>`
    select candidate_id, vector from embedding where model = ${model} and kind = 'whole' and candidate_id = any(${ids})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.candidate_id, toVector(row.vector)]))
}

/** The packed vectors of these people; of those who have none yet, packed from their rows. */
export async function readPacked(db: VectorHandle, model: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { rows } = await sql<{ id: string; packed: string }>`
    select candidate_id as id, encode(vector, 'base64') as packed from embedding
    where model = ${model} and kind = 'packed' and candidate_id = any(${ids})`.execute(db)
  const packed = new Map<string, Uint8Array>(rows.map((row) => [row.id, Buffer.from(row.packed, 'base64')]))
  const bare = ids.filter((id) => !packed.has(id))
  if (bare.length > 0) for (const [id, own] of await readVectors(db, model, bare)) packed.set(id, pack(gather(own)))
  return packed
}

async function readVectors(db: VectorHandle, model: string, ids: readonly string[]): Promise<Map<string, Row[]>> {
  const { rows } = await sql<Row>`
    select candidate_id, kind, vector from embedding where model = ${model} and kind <> 'packed' and candidate_id = any(${ids})
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
  ].map(({ vector, ...row }) => ({ ...row, bytes: toBytes(vector) }))
  await sql`delete from embedding where candidate_id = ${person.candidateId} and model = ${person.model}`.execute(db)
  const values = [...rows, { kind: 'packed', position: 0, bytes: pack(vectors) }].map(
    ({ kind, position, bytes }) =>
      sql`(${person.candidateId}, ${person.organisationId}, ${person.model}, ${kind}, ${position}, ${bytes})`,
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

/** Whether nobody who is indexed lacks vectors of a model. */
export async function isComplete(db: VectorHandle, model: string): Promise<boolean> {
  const { rows } = await sql<{ people: boolean; lacking: boolean }>`
    select exists (select 1 from search_document) as people, exists (
      select 1 from search_document d where not exists (
        select 1 from embedding e where e.candidate_id = d.candidate_id and e.model = ${model})) as lacking`.execute(db)
  return rows[0]!.people && !rows[0]!.lacking
}

/** Drops what models before left behind, of a kind of which the model in use is whole. */
export async function dropFormer(db: VectorHandle, organisationId: string, inUse: readonly string[]): Promise<void> {
  for (const builtin of [true, false]) {
    const current = inUse.filter((model) => isBuiltin(model) === builtin)
    const whole = await Promise.all(current.map((model) => isComplete(db, model)))
    if (whole.length === 0 || whole.includes(false)) continue
    await sql`
      delete from embedding where organisation_id = ${organisationId} and (model like 'builtin-%') = ${builtin}
      and model not in (${sql.join(current)})`.execute(db)
  }
}

export const isBuiltin = (model: string): boolean => model.startsWith('builtin-')
