import { type Kysely, sql } from 'kysely'

/** Messages to people, the templates that they are made from, and who does not want any. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table message_template (
    id text primary key, organisation_id text not null, name text not null, kind text not null, lang text not null,
    subject text not null, body text not null, version int not null default 1, updated_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`create index message_template_of on message_template (organisation_id, kind, lang)`.execute(db)
  await sql`create table message (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    job_id text references job(id) on delete set null, kind text not null, lang text not null, subject text not null, body text not null,
    attachments jsonb not null default '[]', state text not null default 'queued', send_at timestamptz not null, sent_at timestamptz,
    error text, version int not null default 1, by_user text not null, by_name text not null, created_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`create index message_of on message (candidate_id, created_at desc)`.execute(db)
  await sql`create index message_state on message (organisation_id, state, created_at desc)`.execute(db)
}
