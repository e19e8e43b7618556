import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
let jobId: string
let stages: Record<string, string>
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const job = await house.addJob()
  jobId = job.id
  stages = job.stages
  await house.deps.database.system
    .updateTable('stage')
    .set({ needs: JSON.stringify(['admin_approval']) })
    .where('id', '=', stages['offer']!)
    .execute()
})
afterAll(() => house.close())

async function asked(name: string) {
  const candidateId = await house.addCandidate({ name, email: `${name.split(' ')[0]!.toLowerCase()}@example.org` })
  await house.addApplication(jobId, candidateId, stages['offer']!)
  const on = { jobId, candidateIds: [candidateId] }
  await house.done(house.callerAs('recruiter'), 'ask_clearance', { ...on, text: `Pour ${name}` })
  return on
}
const listed = async (role: 'admin' | 'recruiter', input = {}) => house.done(house.callerAs(role), 'list_clearances', input)

describe('list_clearances', () => {
  it('lists what is asked until it is decided, or the person is moved', async () => {
    const [awa, bruno, chloe] = [await asked('Awa Diarra'), await asked('Bruno Cazal'), await asked('Chloé Rivoal')]
    expect(await listed('admin')).toMatchObject({
      total: 3,
      items: [
        { name: 'Chloé Rivoal', text: 'Pour Chloé Rivoal', by: 'recruiter', mayDecide: true },
        { name: 'Bruno Cazal' },
        { name: 'Awa Diarra' },
      ],
    })
    expect(await listed('recruiter')).toMatchObject({ items: [{ mayDecide: false }, {}, {}] })
    await house.done(house.callerAs('admin'), 'clear_applications', awa)
    await house.done(house.callerAs('admin'), 'refuse_clearance', bruno)
    expect(await listed('admin')).toMatchObject({ total: 1, items: [{ name: 'Chloé Rivoal' }] })
    await house.done(house.callerAs('recruiter'), 'move_applications', { ...chloe, stage: 'interview' })
    expect(await listed('admin')).toMatchObject({ total: 0, items: [] })
  })

  it('comes in pages', async () => {
    await asked('Denis Malfroy')
    await asked('Elsa Queyrel')
    const first = await listed('admin', { limit: 1 })
    expect(first).toMatchObject({ total: 2, items: [{ name: 'Elsa Queyrel' }] })
    expect(await listed('admin', { limit: 1, cursor: first['nextCursor'] })).toMatchObject({ items: [{ name: 'Denis Malfroy' }] })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'list_clearances', {})).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
