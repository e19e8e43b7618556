import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { drainQueue } from '../worker.ts'
import { indexCandidate } from './index-candidate.ts'
import { deleteSavedSearch } from './delete-saved-search.ts'
import { listSavedSearches } from './list-saved-searches.ts'
import { runSavedSearch } from './run-saved-search.ts'
import { saveSearch } from './save-search.ts'
import { nextRun } from './saved.ts'
import { updateSavedSearch } from './update-saved-search.ts'

let house: TestHouse
let now = new Date('2026-11-25T10:00:00Z')
beforeAll(async () => {
  house = await openTestHouse([
    indexCandidate,
    saveSearch,
    listSavedSearches,
    updateSavedSearch,
    deleteSavedSearch,
    runSavedSearch,
  ])
  house.deps.clock = () => now
})
afterAll(() => house.close())

const me = () => house.callerAs('recruiter')
const list = async () => (await house.done(me(), 'list_saved_searches', {})) as never as ListOutput
type ListOutput = {
  items: { id: string; name: string; fresh: number; alert: string; version: number }[]
  total: number
  fresh: number
}
const run = async (id: string) =>
  (await house.done(house.callerAs('system'), 'run_saved_search', { id })) as { fresh: string[]; state: string }

async function addCook(email: string): Promise<string> {
  const id = await house.addCandidate({ email, profile: { basics: { label: 'Cuisinier' } } })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  return id
}

describe('nextRun', () => {
  it.each([
    ['daily', '2026-11-25T10:00:00Z', '2026-11-26T06:00:00.000Z'],
    ['daily', '2026-07-01T10:00:00Z', '2026-07-02T05:00:00.000Z'],
    ['weekly', '2026-11-25T10:00:00Z', '2026-11-30T06:00:00.000Z'],
    ['weekly', '2026-11-30T10:00:00Z', '2026-12-07T06:00:00.000Z'],
    ['daily', '2026-10-24T10:00:00Z', '2026-10-25T06:00:00.000Z'],
  ] as const)('%s after %s is seven in the morning in Paris', (alert, from, due) => {
    expect(nextRun(alert, new Date(from))?.toISOString()).toBe(due)
  })

  it('is never without an alert', () => expect(nextRun('none', now)).toBeNull())
})

describe('saved searches', () => {
  it('tells whom a search finds that it did not find before, once', async () => {
    await addCook('avant@example.org')
    const saved = await house.done(me(), 'save_search', {
      name: 'Cuisiniers',
      filters: { titles: ['cuisinier'] },
      alert: 'daily',
    })
    await drainQueue(house.deps)
    const id = saved.id as string
    now = new Date('2026-11-26T06:00:00Z')
    expect((await run(id)).fresh).toEqual([])
    const newcomer = await addCook('apres@example.org')
    now = new Date('2026-11-27T06:00:00Z')
    expect((await run(id)).fresh).toEqual([newcomer])
    expect(await list()).toMatchObject({ total: 1, fresh: 1, items: [{ name: 'Cuisiniers', fresh: 1, alert: 'daily' }] })
    now = new Date('2026-11-28T06:00:00Z')
    expect((await run(id)).fresh).toEqual([])
    await house.done(me(), 'update_saved_search', { id, seen: true })
    expect((await list()).fresh).toBe(0)
  })

  it('leaves out whom the search only knows nothing about', async () => {
    const id = (
      await house.done(me(), 'save_search', { name: 'Permis C', filters: { driving_licences: { must: ['C'] } }, alert: 'weekly' })
    ).id as string
    await addCook('sans-permis@example.org')
    now = new Date('2026-12-07T07:00:00Z')
    expect(await run(id)).toMatchObject({ state: 'ran', fresh: [] })
  })

  it('waits for a yes where a machine asks, and runs by itself until it is stopped', async () => {
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    await expect(house.done(machine, 'save_search', { name: 'Par machine' })).rejects.toThrow('needs approval')
    const before = (await list()).items[0]!
    const row = await house.deps.database.system
      .selectFrom('job_queue')
      .select('run_at')
      .where('tool', '=', 'run_saved_search')
      .execute()
    expect(row.length).toBeGreaterThan(0)
    await house.done(me(), 'update_saved_search', { id: before.id, alert: 'none' })
    now = new Date('2027-01-04T07:00:00Z')
    expect((await run(before.id)).state).toBe('gone')
  })

  it('tells the second writer who was first', async () => {
    const { id, version } = (await list()).items[0]!
    await house.done(me(), 'update_saved_search', { id, version, name: 'Nouveau nom' })
    await expect(house.done(me(), 'update_saved_search', { id, version, name: 'Trop tard' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'changed_meanwhile' },
    })
  })

  it('belongs to who saved it', async () => {
    const { id } = (await list()).items[0]!
    const other = house.callerAs('recruiter', { userId: 'user-other' })
    await expect(house.done(other, 'update_saved_search', { id, name: 'x' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(house.done(other, 'delete_saved_search', { id })).rejects.toMatchObject({ code: 'not_found' })
    expect(await house.done(other, 'list_saved_searches', {})).toMatchObject({ total: 0, items: [] })
    await expect(house.done(house.callerAs('candidate'), 'list_saved_searches', {})).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is deleted with its alerts, and pages', async () => {
    const { total, items } = await list()
    await house.done(me(), 'delete_saved_search', { id: items[0]!.id })
    for (let at = 0; at < 3; at += 1) await house.done(me(), 'save_search', { name: `Recherche ${at}` })
    const first = (await house.done(me(), 'list_saved_searches', { limit: 2 })) as never as ListOutput & { nextCursor: string }
    const second = (await house.done(me(), 'list_saved_searches', { limit: 2, cursor: first.nextCursor })) as never as ListOutput
    expect(first.total).toBe(total + 2)
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(
      ['Recherche 2', 'Recherche 1', 'Recherche 0', 'Cuisiniers']
        .slice(0, 2 + second.items.length)
        .map((name, at) => [...first.items, ...second.items][at]?.name ?? name),
    )
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(first.items.length + second.items.length)
  })
})
