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

describe('list_jobs', () => {
  it('finds by words without accents, counts stages and pages', async () => {
    const { id, stages } = await house.addJob('Électricien H0/B0')
    await house.addJob('Cuisinier')
    await house.addApplication(id, await house.addCandidate(), stages['interview']!)
    expect(await house.done(recruiter(), 'list_jobs', { words: 'electricien' })).toMatchObject({
      total: 1,
      items: [{ jobId: id, applications: 1, stages: { interview: 1 } }],
    })
    const page = await house.done(recruiter(), 'list_jobs', { limit: 1 })
    expect(page).toMatchObject({ total: 2 })
    expect(page['items']).toHaveLength(1)
  })

  it('tells a candidate nothing of other people', async () => {
    const { items } = (await house.done(house.callerAs('candidate'), 'list_jobs', {})) as {
      items: { applications: number; stages: object }[]
    }
    expect(items.every(({ applications, stages }) => applications === 0 && Object.keys(stages).length === 0)).toBe(true)
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'list_jobs', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
