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

describe('list_audit', () => {
  it('lists what was done, by subject and by page; a recruiter sees their own acts', async () => {
    const { id } = await house.addJob()
    for (const title of ['Un', 'Deux', 'Trois']) await house.done(recruiter(), 'update_job', { jobId: id, title })
    const admin = house.callerAs('admin')
    const page = await house.done(admin, 'list_audit', { subject: id, limit: 2 })
    expect(page).toMatchObject({ total: 3, items: [{ tool: 'update_job', door: 'page', outcome: 'done' }, {}] })
    const rest = await house.done(admin, 'list_audit', { subject: id, limit: 2, cursor: page['nextCursor'] })
    expect(rest).toMatchObject({ items: [{ subjects: [id] }] })
    const back = await house.done(admin, 'list_audit', { subject: id, limit: 2, cursor: rest['previousCursor'] })
    expect(back['items']).toEqual(page['items'])
    await expect(call(house.deps, admin, 'list_audit', { cursor: 'x' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await house.done(house.callerAs('recruiter', { userId: 'idris' }), 'list_audit', {})).toMatchObject({ total: 0 })
  })

  it('is narrowed by person, door, outcome and day', async () => {
    const { id } = await house.addJob()
    await house.done(house.callerAs('recruiter', { userId: 'solene', door: 'rest' }), 'update_job', {
      jobId: id,
      title: 'Cariste',
    })
    await expect(call(house.deps, house.callerAs('candidate', { userId: 'zoe' }), 'list_audit', {})).rejects.toThrow()
    const admin = house.callerAs('admin')
    const found = async (input: object) =>
      ((await house.done(admin, 'list_audit', input))['items'] as { actorId: string }[]).map(({ actorId }) => actorId)
    expect(await found({ actor: 'solene' })).toEqual(['solene'])
    expect(await found({ door: 'rest' })).toEqual(['solene'])
    expect(await found({ outcome: 'refused', actor: 'zoe' })).toEqual(['zoe'])
    const today = new Date().toISOString().slice(0, 10)
    expect(await found({ from: today, to: today, actor: 'solene' })).toEqual(['solene'])
    expect(await found({ to: '2020-01-01' })).toEqual([])
    await house.done(house.callerAs('system', { userId: 'bassin', door: 'job' }), 'index_candidate', {
      id: await house.addCandidate(),
    })
    expect(await found({ actor: 'bassin' })).toEqual(['bassin'])
    expect(await found({ actor: 'bassin', people: true })).toEqual([])
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'list_audit', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
