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

describe('get_pipeline', () => {
  it('shows who stands where and who is late', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate({ name: 'Awa Diarral' })
    const application = await house.addApplication(id, candidateId, stages['new']!)
    const then = new Date(Date.now() - 5 * 86_400_000)
    await house.deps.database.system
      .updateTable('application')
      .set({ entered_stage_at: then })
      .where('id', '=', application)
      .execute()
    await house.deps.database.system.updateTable('stage').set({ limit_days: 3 }).where('id', '=', stages['new']!).execute()
    const board = (await house.done(recruiter(), 'get_pipeline', { jobId: id })) as {
      total: number
      columns: { kind: string; total: number; cards: object[] }[]
    }
    expect(board.total).toBe(1)
    expect(board.columns.find(({ kind }) => kind === 'new')).toMatchObject({
      total: 1,
      cards: [{ name: 'Awa Diarral', days: 5, overdueDays: 2 }],
    })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'get_pipeline', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
