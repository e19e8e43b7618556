import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { BassinDatabase } from './client.ts'
import { migrations } from './migrations/index.ts'
import { layRowSecurity } from './row-security.ts'

const extensions = ['unaccent', 'pg_trgm']

/** Brings the schema to this code's version, under Kysely's own lock; safe to run again and beside another instance. Returns what was applied. */
export async function migrate(database: BassinDatabase, given: Record<string, Migration> = migrations): Promise<string[]> {
  const db = database.system as unknown as Kysely<unknown>
  if (await isWhole(db, Object.keys(given))) return []
  for (const name of extensions) await sql`create extension if not exists ${sql.id(name)}`.execute(db)
  const migrator = new Migrator({ db, provider: { getMigrations: async () => given }, allowUnorderedMigrations: true })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error instanceof Error ? error : new Error(String(error))
  const applied = (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
  if (applied.length > 0) {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(727001)`.execute(transaction)
      await layRowSecurity(transaction)
    })
  }
  return applied
}

/** What every start but the first finds. The migrator would read the whole catalogue to tell. */
async function isWhole(db: Kysely<unknown>, names: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!rows[0]!.there) return false
  const applied = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const done = new Set(applied.rows.map(({ name }) => name))
  return done.size === names.length && names.every((name) => done.has(name))
}
