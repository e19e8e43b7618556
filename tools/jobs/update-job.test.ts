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

describe('update_job', () => {
  it('changes the fields given and moves the version', async () => {
    const { id } = await house.addJob('Avant')
    expect(await house.done(recruiter(), 'update_job', { jobId: id, title: 'Après' })).toMatchObject({
      title: 'Après',
      version: 2,
      changed: ['title'],
    })
  })

  it('tells the second writer who came first', async () => {
    const { id } = await house.addJob('Avant')
    await house.done(house.callerAs('admin'), 'update_job', { jobId: id, title: 'Premier', expectedVersion: 1 })
    const second = call(house.deps, recruiter(), 'update_job', { jobId: id, title: 'Second', expectedVersion: 1 })
    await expect(second).rejects.toMatchObject({ code: 'conflict', details: { reason: 'changed_meanwhile', by: 'user-admin' } })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'update_job', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
