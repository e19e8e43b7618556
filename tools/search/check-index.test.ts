import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { checkIndex } from './check-index.ts'
import { indexCandidate } from './index-candidate.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([checkIndex, indexCandidate])))
afterAll(() => house.close())

const check = (mend = false) => house.done(house.callerAs('admin'), 'check_index', { mend })

it('counts what differs, and mends it', async () => {
  const id = await house.addCandidate({ profile: { basics: { label: 'Cuisinier' } } })
  expect(await check()).toMatchObject({ candidates: 1, documents: { missing: 1, stale: 0, extra: 0 }, queued: 0 })
  expect(await check(true)).toMatchObject({ queued: 1 })
  await drainQueue(house.deps)
  expect(await check()).toMatchObject({
    documents: { missing: 0 },
    vectors: { missing: 0 },
    engine: { name: 'postgres', reachable: true },
  })
  await house.deps.database.system.updateTable('candidate').set({ version: 2 }).where('id', '=', id).execute()
  expect(await check(true)).toMatchObject({ documents: { missing: 0, stale: 1 }, queued: 1 })
  await drainQueue(house.deps)
  expect(await check()).toMatchObject({ documents: { missing: 0, stale: 0, extra: 0 } })
})

it('is not for recruiters', async () => {
  await expect(house.done(house.callerAs('recruiter'), 'check_index', {})).rejects.toMatchObject({ code: 'forbidden' })
})
