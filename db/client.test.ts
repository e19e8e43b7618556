import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
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

  it('shows each its own by one statement, asked again and again', async () => {
    const ask = (organisationId: string) =>
      database.scoped({ organisationId }).selectFrom('organisation').select('id').where('area', '=', 'Lyon').execute()
    for (let time = 0; time < 8; time += 1) for (const id of [here, there]) expect(await ask(id)).toEqual([{ id }])
    const all = database.system.selectFrom('organisation').select('id').where('area', '=', 'Lyon')
    expect(await all.execute()).toHaveLength(2)
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
  it('answers more statements than it keeps prepared, twice each, and goes on after one that fails', async () => {
    const { pool } = database
    for (let number = 0; number < 300; number += 1)
      for (let time = 0; time < 2; time += 1) {
        const { rows } = await pool.query(`select $1::int + ${number} as sum`, [time])
        expect(rows).toEqual([{ sum: number + time }])
      }
    for (let time = 0; time < 3; time += 1) {
      await expect(pool.query('select 1 / $1::int as broken', [0])).rejects.toThrow(/division by zero/)
      await expect(pool.query('select nothing from organisation where id = $1', [here])).rejects.toThrow(/does not exist/)
    }
    expect((await pool.query('select 1 / $1::int as sound', [1])).rows).toEqual([{ sound: 1 }])
  })

  it('plans anew what a changed table makes of a statement', async () => {
    const db = database.system
    await sql`create table growing (id int primary key)`.execute(db)
    await sql`insert into growing values (1)`.execute(db)
    const ask = async () => (await sql`select * from growing where id = ${1}`.execute(db)).rows
    for (let time = 0; time < 3; time += 1) expect(await ask()).toEqual([{ id: 1 }])
    await sql`alter table growing add column name text default 'x'`.execute(db)
    expect(await ask()).toEqual([{ id: 1, name: 'x' }])
    await sql`drop table growing`.execute(db)
  })

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
