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

  it('keeps what was decided and what was left to expire, by page', async () => {
    const { id } = await house.addJob()
    const me = house.callerAs('recruiter', { userId: 'user-slow' })
    const machine = { ...me, door: 'chat' as const, person: false }
    const ask = async (title: string) =>
      ((await call(house.deps, machine, 'update_job', { jobId: id, title })) as { approvalId: string }).approvalId
    const [no, late] = [await ask('Un'), await ask('Deux')]
    await house.done(me, 'decide_approval', { id: no, approved: false })
    await house.deps.database.system
      .updateTable('approval')
      .set({ expires_at: new Date(0) })
      .where('id', '=', late)
      .execute()
    await ask('Trois')
    const counts = { pending: 1, decided: 1, expired: 1 }
    expect(await house.done(me, 'list_approvals', { state: 'decided' })).toMatchObject({
      total: 1,
      counts,
      items: [{ id: no, decision: 'declined', decidedAt: expect.any(String) }],
    })
    expect(await house.done(me, 'list_approvals', { state: 'expired' })).toMatchObject({ items: [{ id: late, decision: null }] })
    await ask('Quatre')
    const page = await house.done(me, 'list_approvals', { limit: 1 })
    const next = await house.done(me, 'list_approvals', { limit: 1, cursor: page['nextCursor'] })
    expect(next).toMatchObject({ total: 2, items: [{}] })
    const back = await house.done(me, 'list_approvals', { limit: 1, cursor: next['previousCursor'] })
    expect(back['items']).toEqual(page['items'])
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'list_approvals', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
