import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BassinDatabase } from '#db/client'
import { openTestDatabase } from '#db/testing'
import { newId } from '#lib/ids'
import { toSearchDocument } from '#retrieval/text/document'
import { type SearchHandle, putDocument } from '#retrieval/text/postgres'
import { createPoolStore } from './pool-store.ts'

let database: BassinDatabase
let db: SearchHandle
const organisationId = newId('organisation')

beforeAll(async () => {
  database = await openTestDatabase()
  const row = { id: organisationId, name: 'Colonnes', slug: organisationId, area: '' }
  await database.system.insertInto('organisation').values(row).execute()
  db = database.scoped({ organisationId }) as unknown as SearchHandle
})
afterAll(() => database.close())

async function put(label: string, given: { id?: string; version?: number } = {}): Promise<string> {
  const id = given.id ?? newId('candidate')
  const blank = { lang: 'fr', profile: '{}', headline: '', city: '', source: 'import' as const }
  if (!given.id)
    await database.system
      .insertInto('candidate')
      .values({ id, organisation_id: organisationId, ...blank })
      .execute()
  const document = toSearchDocument({
    candidateId: id,
    organisationId,
    version: given.version ?? 1,
    profile: { basics: { label } },
    facts: [],
    documents: [],
    lang: 'fr',
    updatedAt: '2026-11-01T00:00:00Z',
  })
  await putDocument(db, document)
  return id
}

const store = createPoolStore()

async function held(): Promise<Record<string, string>> {
  const pool = await store.load(db, organisationId)
  const { starts, items } = pool.occupations
  const titleOf = (number: number) => pool.occupationValues.values[items.values[starts.values[number]!]! >> 1]!.words
  return Object.fromEntries([...pool.numbers].map(([id, number]) => [id, `${titleOf(number)} ${pool.versions.values[number]}`]))
}

it('holds what stands in the index, after every kind of change', async () => {
  const ids = await Promise.all(['Cuisinier', 'Serveur', 'Plombier'].map((label) => put(label)))
  const [cook, waiter, plumber] = ids as [string, string, string]
  expect(await held()).toEqual({ [cook]: 'Cuisinier 1', [waiter]: 'Serveur 1', [plumber]: 'Plombier 1' })
  expect(store.progress()).toEqual({ read: 3, of: 3 })
  await put('Chef de rang', { id: waiter, version: 2 })
  expect((await held())[waiter]).toBe('Chef de rang 2')
  await database.system.deleteFrom('candidate').where('id', '=', cook).execute()
  expect(Object.keys(await held())).toEqual(expect.not.arrayContaining([cook]))
  const late = await put('Soudeur')
  await sql`update search_document set sequence = 0 where candidate_id = ${late}`.execute(database.system)
  expect((await held())[late]).toBe('Soudeur 1')
})

it('reads the documents of an index made before there were cards', async () => {
  await sql`update search_document set card = null`.execute(database.system)
  const pool = await createPoolStore().load(db, organisationId)
  expect(pool.living).toBe(3)
  expect(pool.occupationValues.values.map(({ words }) => words).toSorted()).toEqual(['Chef de rang', 'Plombier', 'Soudeur'])
})

it('answers all who ask at once with what was there when they asked', async () => {
  const first = store.load(db, organisationId)
  const id = await put('Couvreur')
  const pools = await Promise.all([first, ...Array.from({ length: 5 }, () => store.load(db, organisationId))])
  expect(pools.slice(1).every((pool) => pool.numbers.has(id))).toBe(true)
})

it('is read anew once many of its numbers stand for nobody', async () => {
  const small = createPoolStore({ waste: 3 })
  const before = await small.load(db, organisationId)
  const id = [...before.numbers.keys()][0]!
  for (let version = 10; version < 14; version += 1) {
    await sql`update search_document set version = ${version}, sequence = default where candidate_id = ${id}`.execute(
      database.system,
    )
    await small.load(db, organisationId)
  }
  expect(before.ids.length - before.living).toBe(4)
  const after = async () => small.load(db, organisationId)
  await expect.poll(async () => (await after()).ids.length).toBe(before.living)
  expect([...(await after()).numbers.keys()].toSorted()).toEqual([...before.numbers.keys()].toSorted())
})
