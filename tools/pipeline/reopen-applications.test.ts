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

async function rejected() {
  const { id, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name: 'Hugo Blin' })
  await house.addApplication(id, candidateId, stages['interview']!)
  await house.done(recruiter(), 'reject_applications', { jobId: id, candidateIds: [candidateId], reason: 'skills' })
  return { id, candidateId }
}

describe('reopen_applications', () => {
  it('brings who was turned down back to the stage before, with undo', async () => {
    const { id, candidateId } = await rejected()
    const input = { jobId: id, candidateIds: [candidateId] }
    const done = await house.done(recruiter(), 'reopen_applications', input)
    expect(done['moved']).toMatchObject([{ name: 'Hugo Blin', from: 'rejected', to: 'interview', version: 3 }])
    await expect(call(house.deps, recruiter(), 'reopen_applications', input)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'not_closed', names: ['Hugo Blin'] },
    })
    await house.done(recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    const row = await house.deps.database.system
      .selectFrom('application')
      .select('reason')
      .where('job_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.reason).toBe('skills')
  })

  it('names who is not in the process, and is refused to a candidate', async () => {
    const { id } = await house.addJob()
    const candidateId = await house.addCandidate({ name: 'Rose Petit' })
    const input = { jobId: id, candidateIds: [candidateId] }
    await expect(call(house.deps, recruiter(), 'reopen_applications', input)).rejects.toMatchObject({
      details: { reason: 'not_applied', names: ['Rose Petit'] },
    })
    await expect(call(house.deps, house.callerAs('candidate'), 'reopen_applications', input)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
