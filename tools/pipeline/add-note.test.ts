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

  it('notes on the person where there is no process, and says so where one was named', async () => {
    const candidateId = await house.addCandidate({ name: 'Awa Diarral' })
    expect(await house.done(recruiter(), 'add_note', { candidateId, text: 'Dispo en mars' })).toMatchObject({
      applicationId: null,
    })
    const { history } = await house.done(recruiter(), 'get_candidate', { candidateId })
    expect(JSON.stringify(history)).toContain('Dispo en mars')
    const { id } = await house.addJob()
    await expect(call(house.deps, recruiter(), 'add_note', { candidateId, jobId: id, text: 'x' })).rejects.toMatchObject({
      details: { reason: 'not_applied' },
    })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'add_note', { candidateId: 'x', text: 'y' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
