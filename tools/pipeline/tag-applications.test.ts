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
const tagsOf = async (jobId: string) => {
  const rows = await house.deps.database.system
    .selectFrom('application')
    .select('tags')
    .where('job_id', '=', jobId)
    .orderBy('id')
    .execute()
  return rows.map(({ tags }) => tags)
}

describe('tag_applications', () => {
  it('puts tags on and takes them off, once each whatever their case; undo', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, stages['new']!)
    const input = { jobId: id, candidateIds: [candidateId] }
    await house.done(recruiter(), 'tag_applications', { ...input, add: ['À rappeler', 'week-end'] })
    const done = await house.done(recruiter(), 'tag_applications', { ...input, add: ['à rappeler', 'CDI'], remove: ['Week-end'] })
    expect(await tagsOf(id)).toEqual([['À rappeler', 'CDI']])
    await house.done(recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect(await tagsOf(id)).toEqual([['À rappeler', 'week-end']])
  })

  it('keeps no tag that the law forbids, and asks before many', async () => {
    const { id, stages } = await house.addJob()
    const [one, two] = [await house.addCandidate(), await house.addCandidate()]
    await house.addApplication(id, one, stages['new']!)
    await house.addApplication(id, two, stages['new']!)
    const input = { jobId: id, candidateIds: [one, two] }
    await expect(call(house.deps, recruiter(), 'tag_applications', { ...input, add: ['enceinte'] })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'unlawful_words' },
    })
    expect(await call(house.deps, recruiter(), 'tag_applications', { ...input, add: ['prioritaire'] })).toMatchObject({
      status: 'needs_approval',
      preview: { count: 2, facts: [{ before: 'field.none', after: 'prioritaire' }, {}] },
    })
    expect(await tagsOf(id)).toEqual([[], []])
  })
})
