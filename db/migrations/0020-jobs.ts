import { type Kysely, sql } from 'kysely'

/** Who may see an advert, until when, what it asks; who follows an application, and what the person answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table job
    add column nice jsonb not null default '[]',
    add column visibility text not null default 'public',
    add column link_key text not null default replace(gen_random_uuid()::text, '-', ''),
    add column visible_from text, add column visible_until text,
    add column visible_area jsonb, add column closes_at int,
    add column questions jsonb not null default '[]'`.execute(db)
  await sql`create index job_reference on job (organisation_id, right(id, 12))`.execute(db)
  await sql`alter table application add column owner_id text, add column answers jsonb not null default '[]'`.execute(db)
}
