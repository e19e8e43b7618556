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

describe('list_approvals', () => {
  it('lists what waits for this person alone, with its preview', async () => {
    const { id } = await house.addJob()
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    await call(house.deps, machine, 'update_job', { jobId: id, title: 'Autre' })
    expect(await house.done(recruiter(), 'list_approvals', {})).toMatchObject({
      total: 1,
      items: [{ tool: 'update_job', preview: { count: 1 } }],
    })
    expect(await house.done(house.callerAs('admin'), 'list_approvals', {})).toMatchObject({ total: 0, items: [] })
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'list_approvals', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
