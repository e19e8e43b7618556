import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { indexCandidate } from './index-candidate.ts'
import { rebuildIndex } from './rebuild-index.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([indexCandidate, rebuildIndex])))
afterAll(() => house.close())

it('queues what is behind, then nothing, then everything when asked', async () => {
  for (const email of ['a@example.org', 'b@example.org']) await house.addCandidate({ email })
  const rebuild = (input = {}) => house.done(house.callerAs('admin'), 'rebuild_index', input)
  expect(await rebuild()).toEqual({ queued: 2, total: 2 })
  await drainQueue(house.deps)
  expect(await rebuild()).toEqual({ queued: 0, total: 2 })
  expect(await rebuild({ all: true })).toEqual({ queued: 2, total: 2 })
  await drainQueue(house.deps)
  expect(await rebuild()).toEqual({ queued: 0, total: 2 })
})

it('is not for recruiters', async () => {
  await expect(house.done(house.callerAs('recruiter'), 'rebuild_index', {})).rejects.toMatchObject({ code: 'forbidden' })
})
