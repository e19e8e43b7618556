import { afterAll, beforeAll, expect, it } from 'vitest'
import { enqueue } from './kit/queue.ts'
import { type TestHouse, openTestHouse } from './kit/testing.ts'
import { registry } from './registry.ts'
import { drainQueue, freeLeases } from './worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('gives back what a process had taken when it died, as soon as the embedded data are opened again', async () => {
  const { deps } = house
  const db = deps.database.system
  await enqueue(db, {
    organisationId: house.callerAs('recruiter').organisationId,
    tool: 'read_document',
    input: { id: 'doc_none' },
  })
  await db
    .updateTable('job_queue')
    .set({ locked_until: new Date(Date.now() + 60_000), attempts: 1 })
    .execute()
  expect(await drainQueue(deps)).toBe(0)
  await freeLeases(deps)
  expect(await drainQueue(deps)).toBe(1)
})
