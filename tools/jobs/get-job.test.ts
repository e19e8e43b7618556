import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('get_job', () => {
  it('opens a job with its stages', async () => {
    const { id } = await house.addJob('Serveur')
    expect(await house.done(recruiter(), 'get_job', { jobId: id })).toMatchObject({ title: 'Serveur', version: 1 })
  })

  it('shows a candidate open jobs alone', async () => {
    const { id } = await house.addJob('Fermé')
    await house.done(recruiter(), 'update_job', { jobId: id, status: 'closed' })
    await expect(call(house.deps, house.callerAs('candidate'), 'get_job', { jobId: id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('says the same of a foreign job and of none', async () => {
    const { id } = await house.addJob()
    const foreign = house.callerAs('recruiter', { organisationId: 'org_other' })
    const missing = await call(house.deps, recruiter(), 'get_job', { jobId: 'job_none' }).catch((error: Error) => error.message)
    expect(await call(house.deps, foreign, 'get_job', { jobId: id }).catch((error: Error) => error.message)).toBe(missing)
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'get_job', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
