import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('rates a person for a job, says who in the history, and undo takes it back', async () => {
  const { id, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name: 'Lina Morel' })
  await house.addApplication(id, candidateId, stages['new']!)
  const caller = house.callerAs('recruiter')
  await house.done(caller, 'rate_application', { jobId: id, candidateId, rating: 3 })
  const done = await house.done(caller, 'rate_application', { jobId: id, candidateId, rating: 5 })
  const read = () =>
    house.deps.database.system
      .selectFrom('application')
      .select(['rating', 'version'])
      .where('job_id', '=', id)
      .executeTakeFirstOrThrow()
  expect(await read()).toEqual({ rating: 5, version: 3 })
  const { history } = await house.done(caller, 'get_candidate', { candidateId })
  expect(history).toMatchObject([
    { kind: 'rated', text: '5/5', by: 'recruiter' },
    { kind: 'rated', text: '3/5' },
  ])
  await house.done(caller, 'undo_action', { reversalId: done['reversalId'] })
  expect((await read()).rating).toBe(3)
  await expect(call(house.deps, caller, 'rate_application', { jobId: id, candidateId, rating: 6 })).rejects.toMatchObject({
    code: 'invalid',
  })
})

it('brings who is not in the job into it, with one yes and one undo; told when a colleague was first', async () => {
  const { id: jobId } = await house.addJob('Cuisinier')
  const candidateId = await house.addCandidate({ name: 'Omar Benali' })
  const input = { jobId, candidateId, rating: 4, addToJob: true }
  const machine = house.callerAs('recruiter', { door: 'chat', person: false })
  const agreed = async () => {
    const asked = await call(house.deps, machine, 'rate_application', input)
    if (asked.status !== 'needs_approval') throw new Error('a machine asks')
    await house.done(house.callerAs('recruiter'), 'decide_approval', { id: asked.approvalId, approved: true })
    return asked
  }
  const { preview, approvalId } = await agreed()
  expect(preview).toMatchObject({
    facts: [{ person: 'Omar Benali', after: 'screening' }, { value: '4/5' }],
    warnings: [{ key: 'entry.joins', params: { names: 'Omar Benali', job: 'Cuisinier', stage: 'screening' } }],
    versions: { [`${jobId}/${candidateId}`]: 0 },
  })
  const done = await house.done(machine, 'rate_application', input, approvalId)
  const rows = () =>
    house.deps.database.system.selectFrom('application').select(['rating', 'shortlisted']).where('job_id', '=', jobId).execute()
  expect(await rows()).toEqual([{ rating: 4, shortlisted: true }])
  const { history } = await house.done(machine, 'get_candidate', { candidateId })
  expect(history).toMatchObject([{ kind: 'rated', text: '4/5' }, { kind: 'shortlisted' }])
  await house.done(house.callerAs('recruiter'), 'undo_action', { reversalId: done['reversalId'] })
  expect(await rows()).toEqual([])
  const late = await agreed()
  await house.done(house.callerAs('recruiter', { userId: 'other' }), 'shortlist_candidates', {
    jobId,
    candidateIds: [candidateId],
  })
  await expect(call(house.deps, machine, 'rate_application', input, { approvalId: late.approvalId })).rejects.toMatchObject({
    details: { reason: 'approval_outdated' },
  })
})
