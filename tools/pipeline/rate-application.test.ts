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
