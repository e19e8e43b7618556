import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from './kit/testing.ts'
import { renewModels } from './models.ts'
import { registry } from './registry.ts'
import { drainQueue } from './worker.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse(registry.values())))
afterAll(() => house.close())

const queued = async () => {
  const { rows } = await sql<{ tool: string }>`select tool from job_queue order by id`.execute(house.deps.database.system)
  return rows.map(({ tool }) => tool)
}

it('has everybody read by a newer table at the start, and asks nothing of anybody once they are', async () => {
  const db = house.deps.database.system
  const id = await house.addCandidate({ profile: { basics: { label: 'Couvreur' } } })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  await sql`update embedding set model = 'builtin-older'`.execute(db)
  await renewModels(house.deps)
  expect(await queued()).toEqual(['embed_candidate'])
  await drainQueue(house.deps)
  const { rows } = await sql<{ model: string }>`select distinct model from embedding`.execute(db)
  expect(rows).toEqual([{ model: house.deps.search.embedder().model }])
  await renewModels(house.deps)
  expect(await queued()).toEqual([])
})

it('somebody who says nothing at all keeps no index from being whole', async () => {
  const id = await house.addCandidate({ profile: {} })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  await renewModels(house.deps)
  expect(await queued()).toEqual([])
})
