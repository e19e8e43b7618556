import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

async function arrive(entry: unknown[]) {
  const { id, stages } = await house.addJob()
  await house.deps.database.system
    .updateTable('stage')
    .set({ entry: JSON.stringify(entry) })
    .where('id', '=', stages['interview']!)
    .execute()
  const candidateId = await house.addCandidate({ name: 'Inès Roche' })
  const moved = await house.done(house.callerAs('recruiter'), 'move_applications', {
    jobId: id,
    candidateIds: [candidateId],
    stage: 'interview',
  })
  return { id, candidateId, reversalId: moved['reversalId'] }
}
const notices = async () =>
  (await house.done(house.callerAs('recruiter'), 'list_notices', {}))['items'] as { name: string; kind: string }[]

it('tells who follows a person that they came in, queued in the same write as the move', async () => {
  await arrive([{ do: 'notify' }])
  await drainQueue(house.deps)
  expect(await notices()).toMatchObject([{ kind: 'stage', name: 'Inès Roche', stage: { fr: 'interview' } }])
})

it('does nothing for who has left meanwhile, nor for a move that was undone', async () => {
  const before = (await notices()).length
  const { reversalId } = await arrive([{ do: 'notify' }])
  await house.done(house.callerAs('recruiter'), 'undo_action', { reversalId })
  await drainQueue(house.deps)
  expect(await notices()).toHaveLength(before)
})

it('is kept for the house itself', async () => {
  const input = { applicationId: 'app_x', stageId: 'stg_x', enteredAt: '', entry: { do: 'notify' } }
  await expect(house.done(house.callerAs('admin'), 'enter_stage', input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await house.done(house.callerAs('system'), 'enter_stage', input)).toEqual({ applicationId: 'app_x', done: false })
})
