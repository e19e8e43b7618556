import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('refuse_clearance', () => {
  it('keeps the person where they are, and tells who asked why', async () => {
    const { id: jobId, stages } = await house.addJob()
    await house.deps.database.system
      .updateTable('stage')
      .set({ needs: JSON.stringify(['admin_approval']) })
      .where('id', '=', stages['offer']!)
      .execute()
    const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
    await house.addApplication(jobId, candidateId, stages['offer']!)
    const [recruiter, admin, offer] = [
      house.callerAs('recruiter'),
      house.callerAs('admin'),
      { jobId, candidateIds: [candidateId] },
    ]
    await expect(call(house.deps, admin, 'refuse_clearance', offer)).rejects.toMatchObject({
      details: { reason: 'nothing_asked' },
    })
    await house.done(recruiter, 'ask_clearance', offer)
    await expect(call(house.deps, recruiter, 'refuse_clearance', offer)).rejects.toMatchObject({ code: 'forbidden' })
    await house.done(admin, 'refuse_clearance', { ...offer, text: 'Budget clos' })
    const { items } = await house.done(recruiter, 'list_notices', {})
    expect(items).toMatchObject([{ kind: 'clearance_refused', name: 'Awa Diarra', by: 'admin', text: 'Budget clos' }])
    await expect(call(house.deps, recruiter, 'move_applications', { ...offer, stage: 'hired' })).rejects.toMatchObject({
      details: { reason: 'stage_needs' },
    })
    expect((await house.done(recruiter, 'ask_clearance', offer))['asked']).toHaveLength(1)
  })
})
