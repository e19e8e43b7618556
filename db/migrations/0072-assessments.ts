import { type Kysely, sql } from 'kysely'

/** Tests with a trade and an introduction; sittings that keep the pass mark of their day; files given as answers; events of providers, once each. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table test
    add column intro_fr text not null default '', add column intro_en text not null default '',
    add column trade text not null default 'general', add column made_by text not null default ''`.execute(db)
  await sql`alter table assessment
    add column pass_share int not null default 60, add column scored_at timestamptz, add column report_address text`.execute(db)
  await sql`create index assessment_listed on assessment (organisation_id, created_at desc)`.execute(db)
  await sql`create index assessment_test on assessment (test_id)`.execute(db)
  await sql`create table assessment_file (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    assessment_id text not null references assessment(id) on delete cascade, question_id text not null, sha256 text not null,
    storage_key text not null, file_name text not null, bytes int not null, created_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`create index assessment_file_of on assessment_file (assessment_id)`.execute(db)
  await sql`create table provider_event (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    assessment_id text not null references assessment(id) on delete cascade, provider text not null, event text not null,
    sha256 text not null, created_at timestamptz not null default now(), unique (organisation_id, sha256))`.execute(db)
}
