import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineTool } from './kit/define.ts'
import { enqueue } from './kit/queue.ts'
import { type TestHouse, openTestHouse } from './kit/testing.ts'
import { drainQueue } from './worker.ts'

let started = 0
let finish = () => {}
const slow = defineTool({
  name: 'read_slowly',
  title: { fr: 'Lire lentement', en: 'Read slowly' },
  description: 'Take until told to end.',
  input: z.object({}),
  output: z.object({}),
  roles: ['system'],
  effect: 'read',
  approval: 'never',
  forModel: () => '',
  execute: async () => {
    started += 1
    await new Promise<void>((resolve) => (finish = resolve))
    return {}
  },
})

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse([slow])
})
afterEach(() => vi.useRealTimers())
afterAll(() => house.close())

it('keeps a call that takes longer than a lease from being taken a second time', async () => {
  const { deps } = house
  const db = deps.database.system
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  await enqueue(db, { organisationId: house.callerAs('recruiter').organisationId, tool: 'read_slowly', input: {} })
  const first = drainQueue(deps)
  await vi.waitFor(() => expect(started).toBe(1), 10_000)
  const soon = new Date(Date.now() + 1000)
  await db.updateTable('job_queue').set({ locked_until: soon }).execute()
  vi.advanceTimersByTime(20_000)
  const until = async () => (await db.selectFrom('job_queue').select('locked_until').executeTakeFirstOrThrow()).locked_until!
  while ((await until()) <= soon) await wait(5)
  await wait(Math.max(0, soon.getTime() - Date.now()))
  expect(await drainQueue(deps)).toBe(0)
  finish()
  expect(await first).toBe(1)
  expect(started).toBe(1)
  expect(await db.selectFrom('job_queue').selectAll().execute()).toEqual([])
})
