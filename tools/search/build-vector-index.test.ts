import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSearch } from '#retrieval/find'
import { createIndexFiles } from '#retrieval/vector/index-files'
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

const build = (input = {}) => house.done(house.callerAs('admin'), 'build_vector_index', input)

it('leaves a small pool alone, builds when forced, and anew once somebody is gone', async () => {
  const ids: string[] = []
  for (const label of ['Cuisinier', 'Infirmière', 'Cariste']) {
    const id = await house.addCandidate({ email: `${label}@example.org`, profile: { basics: { label } } })
    ids.push(id)
    await house.done(house.callerAs('system'), 'index_candidate', { id })
  }
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
