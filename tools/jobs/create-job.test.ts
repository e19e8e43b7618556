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

describe('create_job', () => {
  it('makes a job with the usual stages', async () => {
    const { jobId } = await house.done(recruiter(), 'create_job', {
      title: 'Cariste',
      city: 'Corbas',
      criteria: { titles: ['cariste'] },
    })
    const job = await house.done(recruiter(), 'get_job', { jobId })
    expect(job).toMatchObject({ title: 'Cariste', city: 'Corbas', status: 'open', criteria: { titles: ['cariste'] } })
    expect((job['stages'] as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'new',
      'screening',
      'phone_screen',
      'test',
      'interview',
      'offer',
      'hired',
      'rejected',
      'withdrawn',
    ])
  })

  it('waits for a yes where a machine asks', async () => {
    const asked = await call(house.deps, house.callerAs('recruiter', { door: 'chat', person: false }), 'create_job', {
      title: 'Plombier',
    })
    expect(asked).toMatchObject({ status: 'needs_approval', preview: { title: { params: { title: 'Plombier' } } } })
  })

  it('refuses a job without a title', async () => {
    await expect(call(house.deps, recruiter(), 'create_job', { title: ' ' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'create_job', { title: 'Cariste' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
