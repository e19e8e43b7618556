import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { saveSearch } from './save-search.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([saveSearch])))
afterAll(() => house.close())

it('keeps the search, remembers who meets it now and plans the alert', async () => {
  const filters = { titles: ['cuisinier'], driving_licences: { must: ['B'] } }
  const saved = await house.done(house.callerAs('recruiter'), 'save_search', { name: ' Cuisiniers ', filters, alert: 'weekly' })
  expect(saved).toMatchObject({ name: 'Cuisiniers', filters, alert: 'weekly', fresh: 0, version: 1 })
  const queued = await house.deps.database.system
    .selectFrom('job_queue')
    .select(['tool', 'input', 'run_at'])
    .orderBy('run_at')
    .execute()
  expect(queued.map(({ tool, input }) => [tool, input])).toEqual([
    ['run_saved_search', { id: saved['id'], baseline: true }],
    ['run_saved_search', { id: saved['id'] }],
  ])
  expect(queued[1]!.run_at.toISOString()).toBe(saved['nextRunAt'])
})

it('waits for a yes where a machine asks', async () => {
  const machine = house.callerAs('recruiter', { door: 'chat', person: false })
  await expect(house.done(machine, 'save_search', { name: 'Par machine' })).rejects.toThrow('needs approval')
})

it('is for recruiters, and has a name', async () => {
  await expect(house.done(house.callerAs('candidate'), 'save_search', { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(house.done(house.callerAs('recruiter'), 'save_search', { name: '  ' })).rejects.toMatchObject({ code: 'invalid' })
})
