import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

type Reports = {
  numbers: { applications: number; hired: number }
  total: number
  jobs: { title: string; applications: number; hired: number; medianDaysToHire: number | null }[]
}
const reports = async (input: object = {}) => (await house.done(house.callerAs('recruiter'), 'get_reports', input)) as Reports

it('adds the jobs up, by the day on which people applied', async () => {
  const [one, other] = [await house.addJob('Cariste'), await house.addJob('Serveur')]
  const old = await house.addApplication(one.id, await house.addCandidate(), one.stages['hired']!)
  await house.addApplication(one.id, await house.addCandidate({ name: 'B' }), one.stages['new']!)
  await house.addApplication(other.id, await house.addCandidate({ name: 'C' }), other.stages['new']!)
  const db = house.deps.database.system
  const dates = { created_at: new Date('2026-01-10T22:30:00Z'), entered_stage_at: new Date('2026-01-20T22:30:00Z') }
  await db.updateTable('application').set(dates).where('id', '=', old).execute()
  expect(await reports()).toMatchObject({
    numbers: { applications: 3, hired: 1 },
    total: 2,
    jobs: [
      { title: 'Cariste', applications: 2, hired: 1, medianDaysToHire: 10 },
      { title: 'Serveur', applications: 1, hired: 0, medianDaysToHire: null },
    ],
  })
  expect((await reports({ from: '2026-01-10', to: '2026-01-10' })).numbers.applications).toBe(1)
  expect((await reports({ from: '2026-01-11', to: '2026-01-31' })).numbers.applications).toBe(0)
  expect((await reports({ limit: 1, offset: 1 })).jobs.map(({ title }) => title)).toEqual(['Serveur'])
})

it('is refused to a candidate, and to a day that is none', async () => {
  await expect(call(house.deps, house.callerAs('candidate'), 'get_reports', {})).rejects.toMatchObject({ code: 'forbidden' })
  await expect(reports({ from: 'hier' })).rejects.toMatchObject({ code: 'invalid' })
})
