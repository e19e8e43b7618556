import { type Kysely, sql } from 'kysely'

/** What was asked to be erased and what has been: a row outlives the person, of whom it keeps the id alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table erasure (
    id text primary key, organisation_id text not null references organisation(id) on delete cascade, candidate_id text not null,
    state text not null default 'asked', asked_by text not null, asked_role text not null, asked_name text not null default '',
    asked_at timestamptz not null default now(), answer text not null default '',
    decided_by text, decided_name text, decided_at timestamptz, done_at timestamptz,
    counts jsonb not null default '{}', remains jsonb not null default '{}')`.execute(db)
  await sql`create index erasure_of on erasure (organisation_id, state, id)`.execute(db)
  await sql`create index erasure_whose on erasure (candidate_id)`.execute(db)
}
