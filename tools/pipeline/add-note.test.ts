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

describe('add_note', () => {
  it('notes in the person’s latest process', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, stages['new']!)
    await house.done(recruiter(), 'add_note', { candidateId, text: 'Rappeler lundi' })
    expect(await house.done(recruiter(), 'get_candidate', { candidateId })).toMatchObject({
      history: [{ kind: 'note', text: 'Rappeler lundi', by: 'recruiter' }],
    })
  })

  it('needs a process to note in', async () => {
    await expect(
      call(house.deps, recruiter(), 'add_note', { candidateId: await house.addCandidate(), text: 'x' }),
    ).rejects.toMatchObject({ details: { reason: 'not_applied' } })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'add_note', { candidateId: 'x', text: 'y' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
