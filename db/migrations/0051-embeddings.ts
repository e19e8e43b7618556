import { type Kysely, sql } from 'kysely'

/** What a provider of embeddings was asked already, and how much of it in a day: both outlive the process. What is a person's goes with them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table embedding_cache (
    key text primary key, candidate_id text references candidate(id) on delete cascade, vector bytea not null,
    used_at timestamptz not null default now())`.execute(db)
  await sql`create index embedding_cache_owner on embedding_cache (candidate_id)`.execute(db)
  await sql`create index embedding_cache_used on embedding_cache (used_at)`.execute(db)
  await sql`create table embedding_spend (day date not null, provider text not null, characters bigint not null, primary key (day, provider))`.execute(
    db,
  )
}
