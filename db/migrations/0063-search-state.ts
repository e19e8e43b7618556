import { type Kysely, sql } from 'kysely'

/** The state of an index is read from this index alone, row security included. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db)
  await sql`drop index search_document_state`.execute(db)
  await sql`create index search_document_state on search_document (organisation_id, sequence) include (version, candidate_id)`.execute(
    db,
  )
}
