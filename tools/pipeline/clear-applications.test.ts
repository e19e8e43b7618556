import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const db = () => house.deps.database.system

async function offerNeedsYes() {
  const { id, stages } = await house.addJob()
  await db()
    .updateTable('stage')
    .set({ needs: JSON.stringify(['admin_approval']) })
    .where('id', '=', stages['offer']!)
    .execute()
  const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
  await house.addApplication(id, candidateId, stages['offer']!)
  const move = (role: 'recruiter' | 'admin', stage = 'hired') =>
    house.done(house.callerAs(role), 'move_applications', { jobId: id, candidateIds: [candidateId], stage })
  return { id, candidateId, move }
}

describe('clear_applications', () => {
  it('lets a recruiter move on whom an administrator approved, and says before who waits for what', async () => {
    const { id, candidateId, move } = await offerNeedsYes()
    await expect(move('recruiter')).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'stage_needs', people: [{ name: 'Awa Diarra', needs: ['admin_approval'] }] },
    })
    const done = await house.done(house.callerAs('admin'), 'clear_applications', { jobId: id, candidateIds: [candidateId] })
    expect(done['cleared']).toMatchObject([{ candidateId, name: 'Awa Diarra' }])
    const told = await house.done(house.callerAs('recruiter'), 'list_notices', {})
    expect(told['items']).toMatchObject([{ kind: 'clearance', name: 'Awa Diarra', by: 'admin' }])
    expect((await move('recruiter'))['moved']).toMatchObject([{ to: 'hired' }])
  })

  it('holds for this stay alone: who comes back needs it anew', async () => {
    const { id, candidateId, move } = await offerNeedsYes()
    await house.done(house.callerAs('admin'), 'clear_applications', { jobId: id, candidateIds: [candidateId] })
    await move('recruiter', 'screening')
    await move('recruiter', 'offer')
    await expect(move('recruiter')).rejects.toMatchObject({ details: { reason: 'stage_needs' } })
  })

  it('needs no second yes of an administrator who moves, nor one to go back', async () => {
    const first = await offerNeedsYes()
    expect((await first.move('admin'))['moved']).toHaveLength(1)
    const second = await offerNeedsYes()
    expect((await second.move('recruiter', 'interview'))['moved']).toHaveLength(1)
  })

  it('says where no approval is waited for, and is refused to a recruiter', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, stages['new']!)
    const input = { jobId: id, candidateIds: [candidateId] }
    await expect(call(house.deps, house.callerAs('admin'), 'clear_applications', input)).rejects.toMatchObject({
      details: { reason: 'nothing_to_clear' },
    })
    await expect(call(house.deps, house.callerAs('recruiter'), 'clear_applications', input)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('what a stage needs before going on', () => {
  it('moves nobody where one of many may not go on', async () => {
    const { id, stages } = await house.addJob()
    await db()
      .updateTable('stage')
      .set({ needs: JSON.stringify(['scorecard']) })
      .where('id', '=', stages['interview']!)
      .execute()
    const [ready, bound] = [await house.addCandidate({ name: 'Lou B' }), await house.addCandidate({ name: 'Max P' })]
    await house.addApplication(id, ready, stages['screening']!)
    await house.addApplication(id, bound, stages['interview']!)
    const caller = house.callerAs('recruiter')
    const input = { jobId: id, candidateIds: [ready, bound], stage: 'offer' }
    await expect(call(house.deps, caller, 'move_applications', input)).rejects.toMatchObject({
      details: { people: [{ name: 'Max P', needs: ['scorecard'] }], of: 2 },
    })
    const rows = await db().selectFrom('application').select('version').where('job_id', '=', id).execute()
    expect(rows.map(({ version }) => version)).toEqual([1, 1])
  })
})
