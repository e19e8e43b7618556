import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('keeps nothing of the record that is gone once the time to undo is over, and not before', async () => {
  const [keepId, mergeId] = [await house.addCandidate(), await house.addCandidate()]
  const { reversalId } = await house.done(house.callerAs('recruiter'), 'merge_candidates', { keepId, mergeId })
  const system = house.callerAs('system', { door: 'job' })
  expect(await house.done(system, 'forget_merge', { reversalId })).toEqual({ forgotten: false })
  house.deps.clock = () => new Date(Date.now() + 11 * 60_000)
  expect(await house.done(system, 'forget_merge', { reversalId })).toEqual({ forgotten: true })
  const row = await house.deps.database.system
    .selectFrom('reversal')
    .select('steps')
    .where('id', '=', String(reversalId))
    .executeTakeFirstOrThrow()
  expect(row.steps).toEqual([])
  await expect(call(house.deps, house.callerAs('recruiter'), 'forget_merge', { reversalId })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
