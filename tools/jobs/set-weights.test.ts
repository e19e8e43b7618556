import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { setWeights } from './set-weights.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([setWeights])))
afterAll(() => house.close())

it('waits for a yes in the chat, with what changes before and after', async () => {
  const { id } = await house.addJob()
  const machine = house.callerAs('recruiter', { door: 'chat', person: false })
  const result = await call(house.deps, machine, 'set_weights', { jobId: id, weights: { distance: 30 } })
  expect(result).toMatchObject({
    status: 'needs_approval',
    preview: { facts: [{ label: { key: 'weight.distance' }, after: '30' }] },
  })
})

it('refuses weights out of bounds, an older version, and a stranger’s job', async () => {
  const { id } = await house.addJob()
  const set = (input: object, organisationId?: string) =>
    house.done(house.callerAs('recruiter', organisationId ? { organisationId } : {}), 'set_weights', { jobId: id, ...input })
  await expect(set({ weights: { distance: -1 } })).rejects.toMatchObject({ code: 'invalid' })
  await set({ weights: { distance: 20 } })
  await expect(set({ weights: {}, expectedVersion: 1 })).rejects.toMatchObject({ code: 'conflict' })
  await expect(set({ weights: {} }, 'org_other')).rejects.toMatchObject({ code: 'not_found' })
})
