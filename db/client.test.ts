import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#lib/ids'
import { type BassinDatabase, openEmbedded } from './client.ts'
import { migrate } from './migrate.ts'
import { openTestDatabase } from './testing.ts'

let database: BassinDatabase
const [here, there] = [newId('organisation'), newId('organisation')]

beforeAll(async () => {
  database = await openTestDatabase()
  for (const id of [here, there])
    await database.system.insertInto('organisation').values({ id, name: id, slug: id, area: 'Lyon' }).execute()
})
afterAll(() => database.close())

const job = (organisationId: string) => ({
  id: newId('job'),
  organisation_id: organisationId,
  title: 'Cariste',
  client: '',
  description: '',
  lang: 'fr',
  city: '',
  postcode: '',
  contract: '',
  salary: '',
  status: 'open' as const,
  criteria: '{}',
  created_by: 'user',
})

describe('scopes', () => {
  it('shows an organisation its own rows alone, and the owner all', async () => {
    await database.system
      .insertInto('job')
      .values([job(here), job(there)])
      .execute()
    const mine = await database.scoped({ organisationId: here }).selectFrom('job').select('organisation_id').execute()
    expect(mine).toEqual([{ organisation_id: here }])
    expect(await database.system.selectFrom('job').select('id').execute()).toHaveLength(2)
  })

  it('refuses a row written for another organisation', async () => {
    await expect(database.scoped({ organisationId: here }).insertInto('job').values(job(there)).execute()).rejects.toThrow(
      /row-level security/,
    )
  })

  it('narrows to one candidate', async () => {
    const [first, second] = [newId('candidate'), newId('candidate')]
    for (const id of [first, second]) {
      await database.system
        .insertInto('candidate')
        .values({ id, organisation_id: here, profile: '{}', headline: '', city: '', lang: 'fr', source: 'signup' })
        .execute()
    }
    const own = database.scoped({ organisationId: here, candidateId: first })
    expect(await own.selectFrom('candidate').select('id').execute()).toEqual([{ id: first }])
  })

  it('lets nobody change the audit', async () => {
    const db = database.scoped({ organisationId: here })
    await expect(db.updateTable('audit').set({ tool: 'x' }).execute()).rejects.toThrow(/permission denied/)
    await expect(db.deleteFrom('audit').execute()).rejects.toThrow(/permission denied/)
  })
})

describe('the embedded database', () => {
  it('is owned by one process, says so, and keeps rows', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'bassin-lock-'))
    const first = await openEmbedded(directory)
    expect(await migrate(first)).not.toEqual([])
    expect(await migrate(first)).toEqual([])
    await expect(openEmbedded(directory)).rejects.toThrow(/in use by another Bassin/)
    await first.system.insertInto('organisation').values({ id: here, name: 'Kept', slug: 'kept', area: '' }).execute()
    await first.close()
    const second = await openEmbedded(directory)
    expect(await second.system.selectFrom('organisation').select('name').execute()).toEqual([{ name: 'Kept' }])
    await second.close()
    rmSync(directory, { recursive: true, force: true })
  })
})
