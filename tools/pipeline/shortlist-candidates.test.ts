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

describe('shortlist_candidates', () => {
  it('brings a person into screening', async () => {
    const { id } = await house.addJob()
    const candidateId = await house.addCandidate()
    expect(await house.done(recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: [candidateId] })).toMatchObject({
      moved: [{ candidateId, from: null, to: 'screening' }],
    })
    const row = await house.deps.database.system
      .selectFrom('application')
      .select('shortlisted')
      .where('candidate_id', '=', candidateId)
      .executeTakeFirstOrThrow()
    expect(row.shortlisted).toBe(true)
  })

  it('knows no such person', async () => {
    const { id } = await house.addJob()
    await expect(
      call(house.deps, recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: ['cand_none'] }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'shortlist_candidates', { jobId: 'x', candidateIds: ['y'] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
