import { type Kysely, sql } from 'kysely'

const now = sql`now()`

export async function up(db: Kysely<unknown>): Promise<void> {
  await accounts(db)
  await people(db)
  await work(db)
  await conversations(db)
  await trust(db)
  await searches(db)
}

/** The tables of better-auth 1.7, whose columns are camelCase. */
async function accounts(db: Kysely<unknown>): Promise<void> {
  await sql`create table "user" (
    id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null default false, image text,
    locale text, "createdAt" timestamptz not null default ${now}, "updatedAt" timestamptz not null default ${now})`.execute(db)
  await sql`create table session (
    id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null default ${now},
    "updatedAt" timestamptz not null default ${now}, "ipAddress" text, "userAgent" text,
    "userId" text not null references "user"(id) on delete cascade)`.execute(db)
  await sql`create index session_of_user on session ("userId")`.execute(db)
  await sql`create table account (
    id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user"(id) on delete cascade,
    "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
    scope text, password text, "createdAt" timestamptz not null default ${now}, "updatedAt" timestamptz not null default ${now})`.execute(
    db,
  )
  await sql`create index account_of_user on account ("userId")`.execute(db)
  await sql`create table verification (
    id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
    "createdAt" timestamptz not null default ${now}, "updatedAt" timestamptz not null default ${now})`.execute(db)
  await sql`create index verification_identifier on verification (identifier)`.execute(db)
}

async function people(db: Kysely<unknown>): Promise<void> {
  await sql`create table organisation (
    id text primary key, name text not null, slug text not null unique, area text not null default '',
    settings jsonb not null default '{}', created_at timestamptz not null default ${now})`.execute(db)
  await sql`create table candidate (
    id text primary key, organisation_id text not null references organisation(id) on delete cascade,
    version int not null default 1, profile jsonb not null, headline text not null default '', city text not null default '',
    lang text not null default 'fr', source text not null, completeness int not null default 0,
    contacted_at timestamptz, consent_until timestamptz, do_not_contact boolean not null default false,
    created_at timestamptz not null default ${now}, updated_at timestamptz not null default ${now})`.execute(db)
  await sql`create index candidate_recent on candidate (organisation_id, updated_at desc, id)`.execute(db)
  await sql`create table member (
    id text primary key, organisation_id text not null references organisation(id) on delete cascade, user_id text not null,
    role text not null, candidate_id text references candidate(id) on delete set null, created_at timestamptz not null default ${now},
    unique (organisation_id, user_id))`.execute(db)
  await sql`create index member_user on member (user_id)`.execute(db)
  await sql`create table candidate_identity (
    candidate_id text primary key references candidate(id) on delete cascade, organisation_id text not null,
    sealed bytea not null, updated_at timestamptz not null default ${now})`.execute(db)
  await sql`create table identity_index (
    candidate_id text not null references candidate(id) on delete cascade, organisation_id text not null,
    kind text not null, hash text not null, primary key (candidate_id, kind, hash))`.execute(db)
  await sql`create index identity_lookup on identity_index (organisation_id, kind, hash)`.execute(db)
  await sql`create table document (
    id text primary key, organisation_id text not null, candidate_id text references candidate(id) on delete cascade,
    sha256 text not null, storage_key text not null, file_name text not null, mime text not null, bytes int not null,
    state text not null default 'received', failure text, lang text, text text, pages jsonb not null default '[]', flags jsonb not null default '[]',
    uploaded_by text not null, created_at timestamptz not null default ${now}, unique (organisation_id, sha256, uploaded_by))`.execute(
    db,
  )
  await sql`create index document_candidate on document (candidate_id, created_at desc)`.execute(db)
  await sql`create table fact (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    path text not null, value jsonb not null, words text not null, source jsonb not null, confidence real not null default 1,
    state text not null default 'current', created_at timestamptz not null default ${now})`.execute(db)
  await sql`create index fact_candidate on fact (candidate_id, state, path)`.execute(db)
  await sql`create table consent (
    id text primary key, organisation_id text not null, candidate_id text not null references candidate(id) on delete cascade,
    purpose text not null, given_at timestamptz not null, until timestamptz not null, source text not null)`.execute(db)
}

async function work(db: Kysely<unknown>): Promise<void> {
  await sql`create table job (
    id text primary key, organisation_id text not null references organisation(id) on delete cascade, version int not null default 1,
    title text not null, client text not null default '', description text not null default '', lang text not null default 'fr',
    city text not null default '', postcode text not null default '', contract text not null default '', salary text not null default '',
    status text not null default 'draft', criteria jsonb not null default '{}', weights jsonb not null default '{}', positions int not null default 1,
    created_by text not null, created_at timestamptz not null default ${now}, updated_at timestamptz not null default ${now})`.execute(
    db,
  )
  await sql`create index job_recent on job (organisation_id, status, updated_at desc, id)`.execute(db)
  await sql`create table stage (
    id text primary key, organisation_id text not null, job_id text not null references job(id) on delete cascade, kind text not null,
    name_fr text not null, name_en text not null, position int not null, limit_days int, unique (job_id, position))`.execute(db)
  await sql`create table application (
    id text primary key, organisation_id text not null, job_id text not null references job(id) on delete cascade,
    candidate_id text not null references candidate(id) on delete cascade, stage_id text not null references stage(id),
    version int not null default 1, source text not null, shortlisted boolean not null default false, reason text,
    entered_stage_at timestamptz not null default ${now}, created_at timestamptz not null default ${now}, unique (job_id, candidate_id))`.execute(
    db,
  )
  await sql`create index application_candidate on application (candidate_id)`.execute(db)
  await sql`create index application_stage on application (job_id, stage_id)`.execute(db)
  await sql`create table application_event (
    id text primary key, organisation_id text not null, application_id text not null references application(id) on delete cascade,
    kind text not null, from_stage text, to_stage text, text text, by_user text not null, by_name text not null,
    created_at timestamptz not null default ${now})`.execute(db)
  await sql`create index application_event_recent on application_event (application_id, created_at desc)`.execute(db)
}

async function conversations(db: Kysely<unknown>): Promise<void> {
  await sql`create table conversation (
    id text primary key, organisation_id text not null, user_id text not null, title text not null default '', here jsonb not null default '{}',
    version int not null default 1, created_at timestamptz not null default ${now}, updated_at timestamptz not null default ${now})`.execute(
    db,
  )
  await sql`create index conversation_recent on conversation (organisation_id, user_id, updated_at desc)`.execute(db)
  await sql`create table turn (
    id text primary key, organisation_id text not null, conversation_id text not null references conversation(id) on delete cascade,
    position int not null, role text not null, client_id text, message jsonb not null, status text not null default 'complete',
    created_at timestamptz not null default ${now}, unique (conversation_id, position), unique (conversation_id, client_id))`.execute(
    db,
  )
}

async function trust(db: Kysely<unknown>): Promise<void> {
  await sql`create table approval (
    id text primary key, organisation_id text not null, user_id text not null, tool text not null, input jsonb not null, input_hash text not null,
    versions jsonb not null default '{}', preview jsonb not null, state text not null default 'pending', conversation_id text,
    created_at timestamptz not null default ${now}, expires_at timestamptz not null, decided_at timestamptz)`.execute(db)
  await sql`create index approval_pending on approval (organisation_id, user_id, state, created_at desc)`.execute(db)
  await sql`create table reversal (
    id text primary key, organisation_id text not null, user_id text not null, tool text not null, steps jsonb not null,
    created_at timestamptz not null default ${now}, expires_at timestamptz not null, done_at timestamptz)`.execute(db)
  await sql`create table audit (
    organisation_id text not null, sequence int not null, at timestamptz not null, actor_id text not null, actor_role text not null, door text not null,
    tool text not null, outcome text not null, subjects jsonb not null, changes jsonb not null, approval_id text,
    previous_hash text not null, hash text not null, primary key (organisation_id, sequence))`.execute(db)
  await sql`create table api_key (
    id text primary key, organisation_id text not null, user_id text not null, name text not null, hash text not null unique, hint text not null,
    created_at timestamptz not null default ${now}, last_used_at timestamptz, revoked_at timestamptz)`.execute(db)
  await sql`create table job_queue (
    id text primary key, organisation_id text not null, tool text not null, input jsonb not null, unique_key text unique, attempts int not null default 0,
    run_at timestamptz not null default ${now}, locked_until timestamptz, failed_at timestamptz, error text, created_at timestamptz not null default ${now})`.execute(
    db,
  )
  await sql`create index job_queue_due on job_queue (run_at) where failed_at is null`.execute(db)
}

async function searches(db: Kysely<unknown>): Promise<void> {
  await sql`create table saved_search (
    id text primary key, organisation_id text not null, user_id text not null, name text not null, filters jsonb not null,
    alert text not null default 'none', created_at timestamptz not null default ${now})`.execute(db)
}
