import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addMember, createAccount } from '#db/accounts'
import { openPostgres } from '#db/client'
import { parseEnv } from '#lib/env'
import { openDeps } from '#tools/kit/deps'
import { registry } from '#tools/registry'

export const recruiter = 'bench@example.org'
/** No other server, whatever the variables of this process say. */
const plain = { BASSIN_DEMO: '0', BASSIN_LOG: 'error', ELASTICSEARCH_URL: '', S3_BUCKET: '', EMBEDDINGS: 'builtin' }
type Found = { people: number; findable: number }

/** An organisation without people, given anew before each run: a copy of a folder, or of a database on the server of `url`. */
export type EmptyHouse = {
  fresh(): Promise<Record<string, string>>
  found(): Promise<Found>
  close(): Promise<void>
}

export async function openEmptyHouse(url?: string): Promise<EmptyHouse> {
  const root = mkdtempSync(join(tmpdir(), 'bassin-import-'))
  const [made, used] = [join(root, 'made'), join(root, 'used')]
  const settings = (data: string, database = '') => ({ ...plain, BASSIN_DATA: data, DATABASE_URL: database })
  const server = url ? await openServer(url) : undefined
  await server?.create('made')
  await furnish(settings(made, server?.address('made')))
  return {
    fresh: async () => {
      rmSync(used, { recursive: true, force: true })
      cpSync(made, used, { recursive: true })
      await server?.create('used', 'made')
      return settings(used, server?.address('used'))
    },
    found: () => look(settings(used, server?.address('used'))),
    close: async () => {
      rmSync(root, { recursive: true, force: true })
      await server?.close()
    },
  }
}

async function furnish(settings: Record<string, string>): Promise<void> {
  const { database } = await openDeps(parseEnv(settings), registry)
  await database.system
    .insertInto('organisation')
    .values({ id: 'org_bench', name: 'Bench', slug: 'bench', area: 'Lyon' })
    .execute()
  const person = { name: 'Bench', email: recruiter, password: 'a-long-password', locale: 'fr' as const }
  const userId = await createAccount(database.system, person)
  await addMember(database.system, { organisationId: 'org_bench', userId, role: 'recruiter' })
  await database.close()
}

async function look(settings: Record<string, string>): Promise<Found> {
  const { database } = await openDeps(parseEnv(settings), registry)
  const { rows } = await sql<Found>`
    select (select count(*)::int from candidate) as people,
      (select count(*)::int from search_document join candidate on id = candidate_id and search_document.version = candidate.version) as findable`.execute(
    database.system,
  )
  await database.close()
  return rows[0]!
}

async function openServer(url: string) {
  const admin = openPostgres(url)
  const named = (name: string) => `bassin_import_${name}`
  const drop = (name: string) => admin.pool.query(`drop database if exists ${named(name)} with (force)`)
  return {
    address: (name: string) => Object.assign(new URL(url), { pathname: named(name) }).href,
    create: async (name: string, of?: string) => {
      await drop(name)
      await admin.pool.query(`create database ${named(name)} ${of ? `template ${named(of)}` : ''}`)
    },
    close: async () => {
      await drop('used')
      await drop('made')
      await admin.close()
    },
  }
}
