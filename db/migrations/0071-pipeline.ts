import { type Kysely, sql } from 'kysely'

/** What stages do and need; colleagues' notices; interviews, scorecards and tests of an application. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await stages(db)
  await colleagues(db)
  await interviews(db)
  await assessments(db)
}

/** A stage that a job no longer has keeps its row, so that what happened in it keeps its name: `job_id` becomes null. */
async function stages(db: Kysely<unknown>): Promise<void> {
  await sql`alter table stage
    add column entry jsonb not null default '[]', add column needs jsonb not null default '[]',
    add column removed_from text references job(id) on delete cascade, alter column job_id drop not null`.execute(db)
  await sql`alter table job add column stages_version int not null default 1`.execute(db)
  await sql`alter table application add column tags jsonb not null default '[]', add column rating int`.execute(db)
  await sql`create table stage_clearance (
    id text primary key, organisation_id text not null, application_id text not null references application(id) on delete cascade,
    stage_id text not null references stage(id) on delete cascade, by_user text not null, by_name text not null,
    created_at timestamptz not null default now())`.execute(db)
  await sql`create index stage_clearance_of on stage_clearance (application_id, stage_id)`.execute(db)
}

async function colleagues(db: Kysely<unknown>): Promise<void> {
  await sql`create table notice (
    id text primary key, organisation_id text not null, user_id text not null, kind text not null,
    candidate_id text references candidate(id) on delete cascade, job_id text references job(id) on delete cascade,
    text text not null default '', by_name text not null, created_at timestamptz not null default now(), read_at timestamptz)`.execute(
    db,
  )
  await sql`create index notice_of on notice (user_id, created_at desc)`.execute(db)
  await sql`alter table message add column to_user text`.execute(db)
}

async function interviews(db: Kysely<unknown>): Promise<void> {
  await sql`create table interview (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    application_id text not null references application(id) on delete cascade, job_id text not null references job(id) on delete cascade,
    interviewer_id text not null, interviewer_name text not null, state text not null, mode text not null, place text not null default '',
    minutes int not null, slots jsonb not null default '[]', starts_at timestamptz, ends_at timestamptz, sequence int not null default 0,
    version int not null default 1, by_user text not null, by_name text not null, created_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`create index interview_of on interview (application_id, created_at desc)`.execute(db)
  await sql`create index interview_booked on interview (organisation_id, starts_at) where state = 'booked'`.execute(db)
}

async function assessments(db: Kysely<unknown>): Promise<void> {
  await sql`create table evaluation (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    application_id text not null references application(id) on delete cascade, by_user text not null, by_name text not null,
    scores jsonb not null, opinion text not null, comment text not null default '', version int not null default 1,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now(), unique (application_id, by_user))`.execute(
    db,
  )
  await sql`create table test (
    id text primary key, organisation_id text not null, name_fr text not null, name_en text not null, provider text not null,
    minutes int not null, pass_share int not null, questions jsonb not null default '[]', external_id text,
    version int not null default 1, archived boolean not null default false, created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`.execute(db)
  await sql`create index test_of on test (organisation_id, updated_at desc)`.execute(db)
  await sql`create table assessment (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    application_id text not null references application(id) on delete cascade, test_id text not null references test(id),
    provider text not null, state text not null, extra_share int not null default 0, minutes int not null, questions jsonb not null default '[]',
    due_at timestamptz not null, started_at timestamptz, ends_at timestamptz, submitted_at timestamptz, reminded_at timestamptz,
    answers jsonb not null default '{}', marks jsonb not null default '{}', score numeric(8, 2), max_score numeric(8, 2),
    share int, passed boolean, last_word text not null default '', scored_by text, external_id text, external_address text,
    version int not null default 1, by_user text not null, by_name text not null, created_at timestamptz not null default now())`.execute(
    db,
  )
  await sql`create index assessment_of on assessment (application_id, created_at desc)`.execute(db)
  await sql`create unique index assessment_external on assessment (external_id) where external_id is not null`.execute(db)
}
