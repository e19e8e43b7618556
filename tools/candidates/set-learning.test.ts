import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let jobId: string
let stages: Record<string, string>

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const job = await house.addJob('Cuisinier')
  jobId = job.id
  stages = job.stages
  const criteria = JSON.stringify({ titles: ['cuisinier'], locations: [{ place: 'Lyon', type: 'city', radius: 60, unit: 'km' }] })
  await house.deps.database.system.updateTable('job').set({ criteria, nice: '["locations"]' }).where('id', '=', jobId).execute()
})
afterAll(() => house.close())

const admin = () => house.callerAs('admin')
const learning = () => house.done(admin(), 'get_learning', {})

/** Those who live near are hired, those who live far are turned down. */
async function decide(count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const near = index % 2 === 0
    const profile = {
      basics: { label: 'Cuisinier', location: { city: near ? 'Lyon' : 'Villefranche-sur-Saône' } },
      work: [{ position: 'Cuisinier', startDate: '2019-01' }],
    }
    const id = await house.addCandidate({ email: `p${index}@example.org`, profile, headline: 'Cuisinier' })
    await house.done(house.callerAs('system'), 'index_candidate', { id })
    const application = await house.addApplication(jobId, id, stages[near ? 'hired' : 'rejected']!)
    if (!near)
      await house.deps.database.system
        .updateTable('application')
        .set({ reason: 'skills' })
        .where('id', '=', application)
        .execute()
  }
}

it('needs thirty decisions, learns within bounds, and gives the defaults back', async () => {
  await decide(4)
  expect(await learning()).toMatchObject({ active: false, decisions: 4, stopped: 'too_few' })
  await expect(house.done(admin(), 'set_learning', { on: true })).rejects.toMatchObject({ code: 'invalid' })
  await decide(26)
  const shown = (await learning()) as { before: Record<string, number>; after: Record<string, number>; stopped?: string }
  expect(shown).toMatchObject({ active: false, decisions: 30, positive: 15, rejected: 15, jobs: 1 })
  expect(shown.stopped).toBeUndefined()
  expect(shown.after['distance']!).toBeGreaterThan(shown.before['distance']!)
  for (const [feature, value] of Object.entries(shown.after)) {
    expect(value).toBeLessThanOrEqual(1.5 * shown.before[feature]! + 0.05)
    expect(value).toBeGreaterThanOrEqual(0.5 * shown.before[feature]! - 0.05)
  }
  expect(await house.done(admin(), 'set_learning', { on: true })).toMatchObject({ active: true, decisions: 30 })
  const proposed = async () =>
    ((await house.done(admin(), 'preview_weights', { jobId })) as { current: Record<string, number> }).current
  expect((await proposed())['distance']).toBe(shown.after['distance'])
  await house.done(admin(), 'set_learning', { on: false })
  expect(await proposed()).toEqual(shown.before)
})

it('stops when the report of adverse impact flags', async () => {
  const counts = [
    { name: 'A', assessed: 80, selected: 48 },
    { name: 'B', assessed: 40, selected: 12 },
  ]
  await house.done(admin(), 'record_impact_report', { counts })
  expect(await learning()).toMatchObject({ stopped: 'adverse_impact' })
  await expect(house.done(admin(), 'set_learning', { on: true })).rejects.toMatchObject({
    details: { reason: 'adverse_impact_flagged' },
  })
  await expect(house.done(house.callerAs('recruiter'), 'set_learning', { on: true })).rejects.toMatchObject({ code: 'forbidden' })
})
