import { type Kysely, sql } from 'kysely'

/** «Not the same person», remembered: the lesser id is `left_id`. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table duplicate_dismissal (
    organisation_id text not null, left_id text not null references candidate(id) on delete cascade,
    right_id text not null references candidate(id) on delete cascade, dismissed_by text not null,
    created_at timestamptz not null default now(), primary key (organisation_id, left_id, right_id))`.execute(db)
  await sql`create index identity_index_hash on identity_index (organisation_id, kind, hash)`.execute(db)
}
