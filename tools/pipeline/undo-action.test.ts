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

describe('undo_action', () => {
  it('puts a person back, says so in the history, once', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    const application = await house.addApplication(id, candidateId, stages['new']!)
    await house.done(recruiter(), 'move_applications', { jobId: id, candidateIds: [candidateId], stage: 'interview' })
    const undone = await house.done(recruiter(), 'undo_action', {})
    expect(undone).toMatchObject({ tool: 'move_applications', undone: 1 })
    const row = await house.deps.database.system
      .selectFrom('application')
      .select(['stage_id', 'version'])
      .where('id', '=', application)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ stage_id: stages['new'], version: 3 })
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId: undone['reversalId'] })).rejects.toMatchObject({
      details: { reason: 'already_undone' },
    })
  })

  it('refuses once a colleague has moved on, and after ten minutes', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, stages['new']!)
    const { reversalId } = await house.done(recruiter(), 'move_applications', {
      jobId: id,
      candidateIds: [candidateId],
      stage: 'interview',
    })
    await house.done(house.callerAs('admin'), 'move_applications', { jobId: id, candidateIds: [candidateId], stage: 'offer' })
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId })).rejects.toMatchObject({
      code: 'conflict',
      details: { by: 'user-admin' },
    })
    const later = { ...house.deps, clock: () => new Date(Date.now() + 11 * 60_000) }
    await expect(call(later, house.callerAs('admin'), 'undo_action', {})).rejects.toMatchObject({
      details: { reason: 'undo_expired' },
    })
  })

  it('takes out who was brought in', async () => {
    const { id } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.done(recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: [candidateId] })
    await house.done(recruiter(), 'undo_action', {})
    expect(
      await house.deps.database.system.selectFrom('application').select('id').where('candidate_id', '=', candidateId).execute(),
    ).toEqual([])
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'undo_action', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
