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

describe('get_workspace', () => {
  it('counts what the caller may see', async () => {
    await house.addCandidate()
    await house.addJob()
    expect(await house.done(recruiter(), 'get_workspace', {})).toMatchObject({
      organisation: 'Agence',
      candidates: 1,
      jobs: 1,
      approvals: 0,
      notices: 0,
    })
    expect(await house.done(house.callerAs('candidate', { candidateId: 'cand_none' }), 'get_workspace', {})).toMatchObject({
      candidates: 0,
    })
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'get_workspace', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
