import { type Kysely, sql } from 'kysely'

/**
 * The models that this house compared people with. What one needs to read a question anew is kept (a provider's address and prefixes, never
 * its key; the builtin table's bytes), so that its index serves until that of the model after it is whole.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_model (
    model text primary key, kind text not null, settings jsonb not null default '{}', bytes bytea,
    used_at timestamptz not null default now())`.execute(db)
}
