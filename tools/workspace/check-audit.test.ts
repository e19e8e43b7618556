import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const admin = () => house.callerAs('admin')

describe('check_audit', () => {
  it('finds the first row that was changed after it was written', async () => {
    const { id } = await house.addJob()
    for (const title of ['Un', 'Deux', 'Trois']) await house.done(admin(), 'update_job', { jobId: id, title })
    expect(await house.done(admin(), 'check_audit', {})).toEqual({ rows: 3, brokenAt: null })
    await house.deps.database.system.updateTable('audit').set({ actor_id: 'somebody' }).where('sequence', '=', 2).execute()
    expect(await house.done(admin(), 'check_audit', {})).toEqual({ rows: 3, brokenAt: 2 })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'check_audit', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
