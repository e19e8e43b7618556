import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('get_my_profile', () => {
  it('shows the own profile and the two questions that matter most', async () => {
    const candidateId = await house.addCandidate({ name: 'Malik' })
    expect(await house.done(candidate(candidateId), 'get_my_profile', {})).toMatchObject({
      candidateId,
      name: 'Malik',
      completeness: 0,
      questions: ['title', 'experience'],
    })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'get_my_profile', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
