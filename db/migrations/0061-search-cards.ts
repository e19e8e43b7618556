import { type Kysely, sql } from 'kysely'

/** What ranking reads of a document, kept beside it uncompressed, so that ten thousand are read at once; and a count without the rows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_document add column card text`.execute(db)
  await sql`alter table search_document alter column card set storage external`.execute(db)
  await sql`create index search_document_state on search_document (organisation_id, sequence) include (version)`.execute(db)
  await sql`drop index search_document_sequence`.execute(db)
  await sql`create index search_document_people on search_document (organisation_id, candidate_id) include (version)`.execute(db)
}
