import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

it('lists those of a person, those to come, a page at a time', async () => {
  const one = await at.proposed('Awa Diarra')
  const two = await at.proposed('Bruno Cazal')
  await at.book(two.token, two.slots[0]!.start)
  const list = (input: object) => at.house.done(at.recruiter(), 'list_interviews', input)
  expect((await list({ candidateId: one.candidateId }))['items']).toMatchObject([
    { interviewId: one.id, name: 'Awa Diarra', state: 'proposed', start: null },
  ])
  expect((await list({ coming: true }))['items']).toMatchObject([
    { interviewId: two.id, state: 'booked', start: two.slots[0]!.start },
  ])
  const page = await list({ limit: 1 })
  expect(page['items']).toMatchObject([{ interviewId: two.id }])
  expect((await list({ limit: 1, cursor: page['nextCursor'] }))['items']).toMatchObject([{ interviewId: one.id }])
  await expect(call(at.house.deps, at.house.callerAs('candidate'), 'list_interviews', {})).rejects.toMatchObject({
    code: 'forbidden',
  })
})
