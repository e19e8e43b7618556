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

describe('list_audit', () => {
  it('lists what was done, by subject and by page; a recruiter sees their own acts', async () => {
    const { id } = await house.addJob()
    for (const title of ['Un', 'Deux', 'Trois']) await house.done(recruiter(), 'update_job', { jobId: id, title })
    const admin = house.callerAs('admin')
    const page = await house.done(admin, 'list_audit', { subject: id, limit: 2 })
    expect(page).toMatchObject({ total: 3, items: [{ tool: 'update_job', door: 'page', outcome: 'done' }, {}] })
    expect(await house.done(admin, 'list_audit', { subject: id, before: page['nextBefore'] })).toMatchObject({
      items: [{ subjects: [id] }],
    })
    expect(await house.done(house.callerAs('recruiter', { userId: 'idris' }), 'list_audit', {})).toMatchObject({ total: 0 })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'list_audit', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
