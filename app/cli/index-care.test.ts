import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMember, createAccount } from '#db/accounts'
import { writeIdentity } from '#db/identity'
import { parseEnv } from '#lib/env'
import { newId } from '#lib/ids'
import { type House, openHouse } from '#tools/house'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import { doctor, driftsOf, reindex } from './index-care.ts'
import type { Runner } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'bassin-index-care-'))
const organisationId = 'org_care'
let house: House
let [runner, theirs]: Runner[] = []

async function member(role: 'admin' | 'recruiter'): Promise<Runner> {
  const db = house.deps.database.system
  const userId = await createAccount(db, { name: role, email: `${role}@example.org`, password: 'a-long-password', locale: 'fr' })
  await addMember(db, { organisationId, userId, role })
  const caller: Caller = { name: role, userId, organisationId, role, door: 'cli', person: false, locale: 'fr' }
  const none = () => Promise.reject(new Error('not here'))
  return { call: (tool, input) => call(house.deps, caller, tool, input), upload: none, ask: none, close: async () => {} }
}

async function addCandidate(email: string): Promise<void> {
  const db = house.deps.database.system
  const [id, texts] = [newId('candidate'), { headline: 'Cariste', city: 'Corbas', lang: 'fr' }]
  await db
    .insertInto('candidate')
    .values({ ...texts, id, organisation_id: organisationId, profile: JSON.stringify({}), source: 'import' })
    .execute()
  await writeIdentity(db, house.deps.keys, { candidateId: id, organisationId, identity: { name: 'Nadège Fontanel', email } })
}

beforeAll(async () => {
  house = await openHouse(parseEnv({ NODE_ENV: 'test', BASSIN_DATA: folder, BASSIN_DEMO: '0', BASSIN_LOG: 'silent' }))
  const row = { id: organisationId, name: 'Agence', slug: 'care', area: 'Lyon' }
  await house.deps.database.system.insertInto('organisation').values(row).execute()
  runner = await member('admin')
  theirs = await member('recruiter')
  for (let at = 0; at < 5; at += 1) await addCandidate(`p${at}@example.org`)
}, 120_000)
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const db = () => house.deps.database.system
const documents = async () => (await db().selectFrom('search_document').select('candidate_id').execute()).length

it('indexes who is behind, then nobody, then everybody', async () => {
  expect(await documents()).toBe(0)
  const state = await reindex(runner!, {})
  expect(state).toMatchObject({ candidates: 5, documents: { missing: 0, stale: 0 }, vectors: { missing: 0 } })
  expect(await documents()).toBe(5)
  expect(await reindex(runner!, {})).toMatchObject({ candidates: 5, documents: { missing: 0, stale: 0 } })
  await db().updateTable('search_document').set({ card: 'damaged' }).execute()
  await reindex(runner!, { all: true })
  expect(await db().selectFrom('search_document').select('candidate_id').where('card', '=', 'damaged').execute()).toEqual([])
})

it('finds what lacks, trails or lost its vectors, and mends it', async () => {
  const [first, second, third] = await db().selectFrom('candidate').select('id').orderBy('id').execute()
  await db().deleteFrom('search_document').where('candidate_id', '=', first!.id).execute()
  await db().updateTable('search_document').set({ version: 0 }).where('candidate_id', '=', second!.id).execute()
  await db().deleteFrom('embedding').where('candidate_id', '=', third!.id).execute()
  const looked = await doctor(runner!, true)
  expect(looked.healthy).toBe(false)
  expect(driftsOf(looked.found)).toEqual([
    { place: 'documents', missing: 1, stale: 1, extra: 0 },
    { place: 'vectors', missing: 1, stale: 0, extra: 1 },
  ])
  expect(await documents()).toBe(4)
  const mended = await doctor(runner!, false)
  expect(mended).toMatchObject({ healthy: true, found: { queued: 3 } })
  expect(await doctor(runner!, true)).toMatchObject({ healthy: true, found: { queued: 0 } })
})

it('is refused to a recruiter', async () => {
  await expect(doctor(theirs!, false)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reindex(theirs!, { all: true })).rejects.toMatchObject({ code: 'forbidden' })
})
