import { type Kysely, sql } from 'kysely'

/** When a mail was handed to the mail server, so that none leaves twice; approvals asked of administrators, and what they said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table message add column handed_at timestamptz`.execute(db)
  await sql`create table clearance_request (
    id text primary key, organisation_id text not null, application_id text not null references application(id) on delete cascade,
    stage_id text not null references stage(id) on delete cascade, state text not null default 'asked', text text not null default '',
    by_user text not null, by_name text not null, created_at timestamptz not null default now(),
    answer text not null default '', decided_by text, decided_name text, decided_at timestamptz)`.execute(db)
  await sql`create index clearance_request_of on clearance_request (application_id, stage_id)`.execute(db)
}
