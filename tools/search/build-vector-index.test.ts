import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSearch } from '#retrieval/find'
import { createIndexFiles } from '#retrieval/vector/index-files'
import { createLocalVectors, mostCompared } from '#retrieval/vector/local'
import { openSearch } from '../kit/deps.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { buildVectorIndex } from './build-vector-index.ts'
import { indexCandidate } from './index-candidate.ts'

let house: TestHouse
let folder: string
beforeAll(async () => {
  house = await openTestHouse([buildVectorIndex, indexCandidate])
  folder = join(house.deps.env.BASSIN_DATA, 'vectors')
  house.deps.search = createSearch({ files: createIndexFiles(folder) })
})
afterAll(() => house.close())

async function index(label: string): Promise<string> {
  const id = await house.addCandidate({ email: `${label}@example.org`, profile: { basics: { label } } })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  return id
}
const build = (input = {}) => house.done(house.callerAs('admin'), 'build_vector_index', input)

it('leaves a small pool alone, builds when forced, and anew once somebody is gone', async () => {
  const ids: string[] = []
  for (const label of ['Cuisinier', 'Infirmière', 'Cariste']) ids.push(await index(label))
  expect(await build()).toEqual({ state: 'not_needed', count: 3 })
  expect(await build({ force: true })).toEqual({ state: 'built', count: 3 })
  const before = readdirSync(folder).toSorted()
  await house.deps.database.system.deleteFrom('candidate').where('id', '=', ids[0]!).execute()
  await house.done(house.callerAs('system'), 'index_candidate', { id: ids[0] })
  await drainQueue(house.deps)
  const after = readdirSync(folder).toSorted()
  expect(after).toHaveLength(2)
  expect(after).not.toEqual(before)
  const { count } = await house.deps.database.system.selectFrom('vector_index').select('count').executeTakeFirstOrThrow()
  expect(count).toBe(2)
})

it('is not for recruiters', async () => {
  await expect(house.done(house.callerAs('recruiter'), 'build_vector_index', {})).rejects.toMatchObject({ code: 'forbidden' })
})

it('is queued, once, by who is indexed in a pool too large to be compared one by one', async () => {
  const { system } = house.deps.database
  const organisationId = house.organisationId
  const queued = () =>
    system
      .selectFrom('job_queue')
      .select('run_at')
      .where('tool', '=', 'build_vector_index')
      .where('run_at', '>', new Date())
      .execute()
  await index('Serveur')
  expect(await queued()).toHaveLength(0)
  await sql`insert into search_state (organisation_id, slot, people, sequences) values (${organisationId}, 99, ${mostCompared}, 0)`.execute(
    system,
  )
  await index('Barman')
  await index('Plongeur')
  expect(await queued()).toHaveLength(1)
  await sql`delete from search_state where slot = 99`.execute(system)
  await system.deleteFrom('job_queue').execute()
})

it('is built anew where a file is found damaged while people search, who are answered all the time', async () => {
  const { env, database } = house.deps
  const { files } = (house.deps.search = await openSearch(env, database))
  await build({ force: true })
  const leg = createLocalVectors({ files: files!, exactUpTo: 0 })
  const all = await database.system.selectFrom('search_document').select(['candidate_id as id', 'version']).execute()
  const { model, dimensions } = house.deps.search.embedder()
  const towards = Float32Array.from({ length: dimensions }, (_, at) => (at === 0 ? 1 : 0))
  const asked = {
    organisationId: house.organisationId,
    model,
    query: { title: towards, whole: towards },
    crowd: {
      ids: all.map(({ id }) => id),
      count: all.length,
      numbers: new Map(all.map(({ id }, number) => [id, number])),
      versionOf: (number: number) => all[number]!.version,
      chosen: Int32Array.from(all.keys()),
    },
  }
  const ask = async () => (await leg.rank(database.system as never, asked)).filter((score) => !Number.isNaN(score)).length
  const [name] = readdirSync(folder).filter((one) => one.endsWith('.usearch'))
  writeFileSync(join(folder, name!), 'damaged')
  expect(await Promise.all(Array.from({ length: 8 }, ask))).toEqual(Array(8).fill(all.length))
  const waiting = () => database.system.selectFrom('job_queue').select('input').where('tool', '=', 'build_vector_index').execute()
  await expect.poll(waiting).toEqual([{ input: { force: true } }])
  await drainQueue(house.deps)
  const renewed = readdirSync(folder).filter((one) => one.endsWith('.usearch'))
  expect([renewed.length, renewed[0] === name]).toEqual([1, false])
  expect(await files!.nearest(database.system as never, asked, 1)).toBeDefined()
  expect(await ask()).toBe(all.length)
})
