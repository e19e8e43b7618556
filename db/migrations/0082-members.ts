import { type Kysely, sql } from 'kysely'

/** When a member was last here, by any door. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table member add column seen_at timestamptz`.execute(db)
}
