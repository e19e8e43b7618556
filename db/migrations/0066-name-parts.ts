import { type Kysely, sql } from 'kysely'

/** Keyed hashes of the beginnings of a name's words and of what one mistake leaves of them; none yet where they were never reckoned. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(db)
  await sql`alter table candidate_identity add column name_parts int4[]`.execute(db)
  await sql`create index candidate_identity_parts on candidate_identity using gin (name_parts)`.execute(db)
  await sql`create index candidate_identity_bare on candidate_identity (candidate_id) where name_parts is null`.execute(db)
}
