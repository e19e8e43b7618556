import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let jobId: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const people = [
    ['Proche', 'Villeurbanne', '2026-01'],
    ['Ancienne', 'Villefranche-sur-Saône', '2004-01'],
  ] as const
  for (const [name, city, startDate] of people) {
    const profile = {
      basics: { label: 'Cuisinier', location: { city } },
      work: [{ position: 'Cuisinier', name: 'Bistrot', startDate }],
    }
    ids[name] = await house.addCandidate({ name, email: `${name}@example.org`, profile, headline: 'Cuisinier' })
    await house.done(house.callerAs('system'), 'index_candidate', { id: ids[name] })
  }
  jobId = (await house.addJob('Cuisinier')).id
  const criteria = {
    titles: ['cuisinier'],
    locations: [{ place: 'Lyon', type: 'city', radius: 60, unit: 'km' }],
    experience: [{ min: 10 }],
  }
  await house.deps.database.system
    .updateTable('job')
    .set({ criteria: JSON.stringify(criteria), nice: JSON.stringify(['locations', 'experience.0', 'experience']) })
    .where('id', '=', jobId)
    .execute()
})
afterAll(() => house.close())

type Output = { items: { candidateId: string; rank: number; before?: number }[]; proposed: Record<string, number> }
const preview = async (weights: object) =>
  (await house.done(house.callerAs('recruiter'), 'preview_weights', { jobId, weights })) as unknown as Output

it('shows who moves, and saves nothing', async () => {
  const near = await preview({ distance: 100, experience: 0, nice: 0, must: 0 })
  const old = await preview({ distance: 0, experience: 100, nice: 0, must: 0 })
  expect(near.items[0]!.candidateId).toBe(ids['Proche'])
  expect(old.items[0]!.candidateId).toBe(ids['Ancienne'])
  expect(old.proposed['experience']).toBe(100)
  const saved = await house.deps.database.system.selectFrom('job').select('weights').where('id', '=', jobId).executeTakeFirst()
  expect(saved!.weights).toEqual({})
})

it('saves them when a person says yes, and takes them for the searches of the job', async () => {
  const weights = { distance: 0, experience: 100, nice: 0, must: 0 }
  expect(await house.done(house.callerAs('recruiter'), 'set_weights', { jobId, weights })).toMatchObject({ jobId, weights })
  const { items } = await preview({})
  expect(items.map(({ candidateId, before }) => [candidateId, before])).toEqual([
    [ids['Ancienne'], 1],
    [ids['Proche'], 2],
  ])
})

it('counts what applicants answered where an answer is hoped for', async () => {
  const { id: asked, stages } = await house.addJob('Cuisinier')
  const { system } = house.deps.database
  const questions = [{ id: 'p', text: 'Permis B ?', kind: 'yes_no', hoped: 'yes' }]
  await system
    .updateTable('job')
    .set({ questions: JSON.stringify(questions) })
    .where('id', '=', asked)
    .execute()
  for (const [name, answer] of [
    ['Proche', 'no'],
    ['Ancienne', 'yes'],
  ] as const) {
    const application = await house.addApplication(asked, ids[name]!, Object.values(stages)[0]!)
    const answers = JSON.stringify([{ id: 'p', text: 'Permis B ?', answer, hoped: 'yes' }])
    await system.updateTable('application').set({ answers }).where('id', '=', application).execute()
  }
  const { items } = (await house.done(house.callerAs('recruiter'), 'preview_weights', {
    jobId: asked,
    weights: { answers: 100, distance: 0 },
  })) as unknown as Output
  expect(items.map(({ candidateId }) => candidateId)).toEqual([ids['Ancienne'], ids['Proche']])
})

it('is not for candidates, nor for a job that is not there', async () => {
  await expect(house.done(house.callerAs('candidate'), 'preview_weights', { jobId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(house.done(house.callerAs('recruiter'), 'preview_weights', { jobId: 'job_none' })).rejects.toMatchObject({
    code: 'not_found',
  })
})
