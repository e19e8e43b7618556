import { type Kysely, sql } from 'kysely'

/** Weights that an organisation learnt from its decisions, kept apart from the defaults; and its reports of adverse impact. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table learnt_weights (
    organisation_id text primary key, active boolean not null default false, weights jsonb not null default '{}',
    decisions int not null default 0, agreement_before float8 not null default 0, agreement_after float8 not null default 0,
    learnt_at timestamptz not null default now())`.execute(db)
  await sql`create table impact_report (
    id text primary key, organisation_id text not null, flagged boolean not null, report jsonb not null,
    by_user text not null, created_at timestamptz not null default now())`.execute(db)
  await sql`create index impact_report_recent on impact_report (organisation_id, created_at desc)`.execute(db)
}
