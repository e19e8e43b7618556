import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { getSavedSearch } from './get-saved-search.ts'
import { indexCandidate } from './index-candidate.ts'
import { runSavedSearch } from './run-saved-search.ts'
import { saveSearch } from './save-search.ts'
import { updateSavedSearch } from './update-saved-search.ts'

let house: TestHouse
let now = new Date('2026-11-25T10:00:00Z')
beforeAll(async () => {
  house = await openTestHouse([getSavedSearch, indexCandidate, saveSearch, updateSavedSearch, runSavedSearch])
  house.deps.clock = () => now
})
afterAll(() => house.close())

const me = () => house.callerAs('recruiter')
const run = (id: string) => house.done(house.callerAs('system'), 'run_saved_search', { id })
const save = async (input: object) => (await house.done(me(), 'save_search', input))['id'] as string
const get = (id: string) => house.done(me(), 'get_saved_search', { id })

async function addCook(email: string): Promise<string> {
  const id = await house.addCandidate({ email, profile: { basics: { label: 'Cuisinier' } } })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  return id
}

it('tells whom a search finds that it did not find before, once', async () => {
  await addCook('avant@example.org')
  const id = await save({ name: 'Cuisiniers', filters: { titles: ['cuisinier'] }, alert: 'daily' })
  await drainQueue(house.deps)
  now = new Date('2026-11-26T06:00:00Z')
  expect(await run(id)).toMatchObject({ state: 'ran', fresh: [] })
  const newcomer = await addCook('apres@example.org')
  now = new Date('2026-11-27T06:00:00Z')
  expect(await run(id)).toMatchObject({ fresh: [newcomer] })
  expect(await get(id)).toMatchObject({ fresh: 1, nextRunAt: '2026-11-28T06:00:00.000Z' })
  now = new Date('2026-11-28T06:00:00Z')
  expect(await run(id)).toMatchObject({ fresh: [] })
  await house.done(me(), 'update_saved_search', { id, seen: true })
  expect(await get(id)).toMatchObject({ fresh: 0 })
})

it('runs once where it was queued twice', async () => {
  const id = await save({ name: 'Deux fois', filters: { titles: ['cuisinier'] }, alert: 'daily' })
  now = new Date('2026-11-29T06:00:00Z')
  expect(await run(id)).toMatchObject({ state: 'ran' })
  expect(await run(id)).toMatchObject({ state: 'gone' })
})

it('leaves out whom the search knows nothing about', async () => {
  const id = await save({ name: 'Permis C', filters: { driving_licences: { must: ['C'] } }, alert: 'weekly' })
  await addCook('sans-permis@example.org')
  now = new Date('2026-12-07T07:00:00Z')
  expect(await run(id)).toMatchObject({ state: 'ran', fresh: [] })
})

it('stops with the alert, and is for the system alone', async () => {
  const id = await save({ name: 'Arrêtée', alert: 'daily' })
  await house.done(me(), 'update_saved_search', { id, alert: 'none' })
  now = new Date('2027-01-04T07:00:00Z')
  expect(await run(id)).toMatchObject({ state: 'gone' })
  await expect(house.done(me(), 'run_saved_search', { id })).rejects.toMatchObject({ code: 'forbidden' })
})
