import { type Kysely, sql } from 'kysely'

/** What the index files of vectors must be, byte for byte; and what a saved search was told of last. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table vector_index (
    organisation_id text not null, model text not null, file text not null, sha256 text not null, members text not null,
    members_sha256 text not null, dimensions int not null, count int not null, built_at timestamptz not null default now(),
    primary key (organisation_id, model))`.execute(db)
  await sql`alter table saved_search add column nice jsonb not null default '[]', add column text text not null default '',
    add column version int not null default 1,
    add column next_run_at timestamptz, add column seen_at timestamptz not null default now()`.execute(db)
  await sql`create index saved_search_owner on saved_search (organisation_id, user_id, created_at)`.execute(db)
  await sql`create table search_alert (
    id text primary key, organisation_id text not null, saved_search_id text not null references saved_search(id) on delete cascade,
    candidate_ids jsonb not null, total int not null, since timestamptz not null, created_at timestamptz not null default now(),
    read_at timestamptz)`.execute(db)
  await sql`create index search_alert_of on search_alert (saved_search_id, created_at desc)`.execute(db)
  await sql`create table search_sighting (
    saved_search_id text not null references saved_search(id) on delete cascade, candidate_id text not null references candidate(id) on delete cascade,
    organisation_id text not null, primary key (saved_search_id, candidate_id))`.execute(db)
}
