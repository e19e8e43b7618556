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
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('apply_to_job', () => {
  it('applies once, with the own profile', async () => {
    const { id } = await house.addJob()
    const me = candidate(await house.addCandidate())
    expect(await house.done(me, 'apply_to_job', { jobId: id, message: 'Disponible de suite' })).toMatchObject({ jobId: id })
    await expect(call(house.deps, me, 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'already_applied' },
    })
  })

  it('knows no closed job', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, status: 'closed' })
    await expect(call(house.deps, candidate(await house.addCandidate()), 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is shut by its last day and by its number of applications', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, closesAt: 1 })
    await house.done(candidate(await house.addCandidate()), 'apply_to_job', { jobId: id })
    const second = candidate(await house.addCandidate({ name: 'Thuy V' }))
    await expect(call(house.deps, second, 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      details: { reason: 'job_shut', shut: 'full' },
    })
    await house.done(recruiter(), 'update_job', { jobId: id, closesAt: null, visibleUntil: '2020-01-01' })
    await expect(call(house.deps, second, 'apply_to_job', { jobId: id })).rejects.toMatchObject({ details: { shut: 'over' } })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'apply_to_job', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
