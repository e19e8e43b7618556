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

describe('decide_approval', () => {
  it('records a no, and does not take a second decision', async () => {
    const { id } = await house.addJob()
    const asked = await call(house.deps, house.callerAs('recruiter', { door: 'chat', person: false }), 'update_job', {
      jobId: id,
      title: 'Autre',
    })
    if (asked.status !== 'needs_approval') throw new Error('expected an approval')
    expect(await house.done(recruiter(), 'decide_approval', { id: asked.approvalId, approved: false })).toMatchObject({
      state: 'declined',
      tool: 'update_job',
    })
    await expect(
      call(house.deps, recruiter(), 'decide_approval', { id: asked.approvalId, approved: true }),
    ).rejects.toMatchObject({ details: { reason: 'approval_declined' } })
  })

  it('is no tool of a model', async () => {
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    await expect(call(house.deps, machine, 'decide_approval', { id: 'x', approved: true })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  it('is refused to a system', async () => {
    await expect(
      call(house.deps, house.callerAs('system'), 'decide_approval', { id: 'x', approved: true }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
