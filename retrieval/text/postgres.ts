import { setImmediate } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { toCard } from '#retrieval/pool/card'
import { documentForm } from './document.ts'
import { wordsOf } from './neutral.ts'
import type { SearchDocument } from './search-document.ts'

/** The tables of the index as this folder needs them; the handle comes from the caller, in whose scope everything happens. */
export type SearchTables = {
  search_document: { candidate_id: string; organisation_id: string; version: number; sequence: string; body: SearchDocument }
}
export type SearchHandle = Kysely<SearchTables>

/** A taxonomy id as one word of a text search vector. */
export const lexeme = (id: string) => id.replace(/[^a-z0-9]/gi, '').toLowerCase()

/** Writes a document over an older one. Words weigh A in the title, B as terms of the taxonomy, D in the text. */
export async function putDocument(db: SearchHandle, document: SearchDocument): Promise<void> {
  const terms = Object.keys(document.terms).map(lexeme).join(' ')
  const { titles, text } = wordsOf(document)
  const words = sql`
    setweight(to_tsvector('bassin_fr', ${titles}) || to_tsvector('bassin_en', ${titles}), 'A') ||
    setweight(to_tsvector('simple', ${terms}), 'B') || to_tsvector('bassin_fr', ${text}) || to_tsvector('bassin_en', ${text})`
  const [body, card] = [JSON.stringify(document), JSON.stringify(toCard(document))]
  await sql`
    insert into search_document (candidate_id, organisation_id, version, form, body, card, tsv)
    values (${document.candidateId}, ${document.organisationId}, ${document.version}, ${documentForm}, ${body}::jsonb, ${card}, ${words})
    on conflict (candidate_id) do update set version = excluded.version, form = excluded.form, body = excluded.body, card = excluded.card, tsv = excluded.tsv,
      sequence = default, updated_at = now()`.execute(db)
}

/** Whether the document stands at this version already, in this form. */
export async function isCurrent(db: SearchHandle, candidateId: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select 1 from search_document where candidate_id = ${candidateId} and version = ${version} and form = ${documentForm}`.execute(
    db,
  )
  return rows.length > 0
}

export type Wording = { words: string; ids: readonly string[] }

/** People a query, since the embedded Postgres holds everything else up while it answers; and queries at once, since a server has cores. */
const slice = 100
const atOnce = 2

/**
 * The text leg: a rank of Postgres' own for each of these people whose words or terms match any of those asked for (higher is better,
 * not comparable between queries). The people come first, so that only their vectors are opened.
 */
export async function rankByWords(
  db: SearchHandle,
  people: readonly string[],
  asked: readonly Wording[],
): Promise<Map<string, number>> {
  const queries = asked.flatMap(({ words, ids }) => [
    sql`plainto_tsquery('bassin_fr', ${words})`,
    sql`plainto_tsquery('bassin_en', ${words})`,
    ...ids.slice(0, 40).map((id) => sql`plainto_tsquery('simple', ${lexeme(id)})`),
  ])
  if (queries.length === 0) return new Map()
  const ranks = new Map<string, number>()
  const slices = Array.from({ length: Math.ceil(people.length / slice) }, (_, at) => people.slice(at * slice, (at + 1) * slice))
  const work = async () => {
    for (let some = slices.pop(); some; some = slices.pop()) {
      const { rows } = await sql<{ id: string; rank: number }>`
        with asked as materialized (select (${sql.join(queries, sql` || `)}) as query),
        people as materialized (select candidate_id, tsv from search_document where candidate_id = any(${some}))
        select candidate_id as id, ts_rank(tsv, query, 1)::float8 as rank from people, asked where tsv @@ query`.execute(db)
      for (const { id, rank } of rows) ranks.set(id, Number(rank))
      await setImmediate()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return ranks
}

/** The documents of a page of people, whole. */
export async function readDocuments(db: SearchHandle, ids: readonly string[]): Promise<Map<string, SearchDocument>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; body: SearchDocument }>`
    select candidate_id as id, body from search_document where candidate_id = any(${ids})`.execute(db)
  return new Map(rows.map(({ id, body }) => [id, body]))
}
