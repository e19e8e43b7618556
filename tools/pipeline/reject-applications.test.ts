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

describe('reject_applications', () => {
  it('turns a person down with a reason, once a person has said yes', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, stages['interview']!)
    const input = { jobId: id, candidateIds: [candidateId], reason: 'certification' }
    expect(
      await call(house.deps, house.callerAs('recruiter', { door: 'chat', person: false }), 'reject_applications', input),
    ).toMatchObject({ status: 'needs_approval' })
    expect(await house.done(recruiter(), 'reject_applications', input)).toMatchObject({
      moved: [{ from: 'interview', to: 'rejected' }],
    })
  })

  it('does not turn down who is not in the process', async () => {
    const { id } = await house.addJob()
    const lost = call(house.deps, recruiter(), 'reject_applications', {
      jobId: id,
      candidateIds: [await house.addCandidate()],
      reason: 'skills',
    })
    await expect(lost).rejects.toMatchObject({ details: { reason: 'not_applied' } })
  })

  it('is refused to a system', async () => {
    await expect(
      call(house.deps, house.callerAs('system'), 'reject_applications', { jobId: 'x', candidateIds: ['y'], reason: 'skills' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
