import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter', { name: 'Camille Rostaing' })

describe('note_candidates', () => {
  it('notes on a person who is in no process, and the history tells it', async () => {
    const candidateId = await house.addCandidate()
    await house.done(recruiter(), 'note_candidates', { candidateIds: [candidateId], text: 'Rappeler\u200b en mars' })
    expect(await house.done(recruiter(), 'get_candidate', { candidateId })).toMatchObject({
      history: [{ kind: 'note', text: 'Rappeler en mars', by: 'Camille Rostaing' }],
    })
  })

  it('asks before it writes on several, once each', async () => {
    const [one, two] = [await house.addCandidate(), await house.addCandidate({ name: 'Karim', email: 'k@example.org' })]
    const input = { candidateIds: [one, two, one], text: 'Vu au salon' }
    const asked = await call(house.deps, recruiter(), 'note_candidates', input)
    expect(asked).toMatchObject({ status: 'needs_approval' })
    const { approvalId } = asked as { approvalId: string }
    await house.done(recruiter(), 'decide_approval', { id: approvalId, approved: true })
    expect((await house.done(recruiter(), 'note_candidates', input, approvalId))['noted']).toHaveLength(2)
  })

  it('is refused on a person of another organisation', async () => {
    const id = await house.addCandidate({ email: 'y@example.org' })
    const stranger = { ...recruiter(), organisationId: 'org_other' }
    await expect(call(house.deps, stranger, 'note_candidates', { candidateIds: [id], text: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
