import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('withdraw_application', () => {
  it('withdraws, and can be undone by the same person', async () => {
    const { id } = await house.addJob()
    const me = candidate(await house.addCandidate())
    await house.done(me, 'apply_to_job', { jobId: id })
    await house.done(me, 'withdraw_application', { jobId: id })
    expect(await house.done(me, 'list_my_applications', {})).toMatchObject({ items: [{ stage: 'withdrawn' }] })
    await house.done(me, 'undo_action', {})
    expect(await house.done(me, 'list_my_applications', {})).toMatchObject({ items: [{ stage: 'new' }] })
  })

  it('withdraws nothing that was not sent', async () => {
    const { id } = await house.addJob()
    await expect(
      call(house.deps, candidate(await house.addCandidate()), 'withdraw_application', { jobId: id }),
    ).rejects.toMatchObject({ details: { reason: 'not_applied' } })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'withdraw_application', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
