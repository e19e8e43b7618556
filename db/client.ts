import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { Pool, type PoolClient } from 'pg'
import { AppError } from '#lib/errors'
import { lockDirectory } from './lock.ts'
import { appRole } from './row-security.ts'
import type { Database } from './schema.ts'

/** Whose rows a connection may see: the owner's view (`system`), or an organisation's, narrowed to one candidate's where it is given. */
export type Scope = 'system' | { organisationId: string; candidateId?: string }

export type BassinDatabase = {
  engine: 'pglite' | 'postgres'
  /** A Kysely whose every connection is put in the scope before it is used. Cheap to make; never destroy it. */
  scoped(scope: Scope): Kysely<Database>
  system: Kysely<Database>
  pool: Pool
  close(): Promise<void>
}

const scopeOf = new WeakMap<object, string>()

async function enter(client: PoolClient, scope: Scope): Promise<void> {
  const [role, organisation, candidate] =
    scope === 'system' ? ['none', '', ''] : [appRole, scope.organisationId, scope.candidateId ?? '']
  const key = `${role}/${organisation}/${candidate}`
  if (scopeOf.get(client) === key) return
  scopeOf.delete(client)
  await client.query(
    `select set_config('role', $1, false), set_config('bassin.organisation', $2, false), set_config('bassin.candidate', $3, false)`,
    [role, organisation, candidate],
  )
  scopeOf.set(client, key)
}

function poolIn(pool: Pool, scope: Scope): PostgresPool {
  return {
    options: pool.options,
    end: async () => {},
    connect: async () => {
      const client = await pool.connect()
      try {
        await enter(client, scope)
      } catch (error) {
        client.release(true)
        throw error
      }
      return client as unknown as PostgresPoolClient
    },
  }
}

function wrap(engine: BassinDatabase['engine'], pool: Pool, close: () => Promise<void>): BassinDatabase {
  const scoped = (scope: Scope) => new Kysely<Database>({ dialect: new PostgresDialect({ pool: poolIn(pool, scope) }) })
  return { engine, scoped, system: scoped('system'), pool, close }
}

/** Opens a Postgres server. Sessions are bounded: statements 15 s, idle transactions 15 s, waiting for a connection 5 s. */
export function openPostgres(url: string): BassinDatabase {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  })
  pool.on('error', () => {})
  return wrap('postgres', pool, () => pool.end())
}

/**
 * Opens the embedded Postgres in `directory`, which this process then owns until `close`. Without a directory it lives in memory.
 * One connection serves all: never use an outer handle inside a transaction.
 */
export async function openEmbedded(directory?: string): Promise<BassinDatabase> {
  const unlock = directory ? await own(directory) : async () => {}
  try {
    return await openOwned(directory, unlock)
  } catch (error) {
    // What could not be opened is nobody's: the next who asks may try.
    await unlock()
    throw error
  }
}

async function openOwned(directory: string | undefined, unlock: () => Promise<void>): Promise<BassinDatabase> {
  const [{ PGlite }, { poolOf }, { unaccent }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('./embedded.ts'),
    import('@electric-sql/pglite/contrib/unaccent'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ])
  const lite = await PGlite.create({
    ...(directory ? { dataDir: join(directory, 'postgres') } : {}),
    extensions: { unaccent, pg_trgm },
  })
  const pool = await poolOf(lite)
  pool.on('error', () => {})
  return wrap('pglite', pool, async () => {
    await pool.end()
    await lite.close()
    await unlock()
  })
}

async function own(directory: string): Promise<() => Promise<void>> {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new AppError('unavailable', `BASSIN_DATA cannot be written: ${directory} (${String(error)})`, {
      reason: 'data_not_writable',
    })
  }
  return lockDirectory(directory)
}
