import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

it('shows what is offered to who holds the link, without a name beyond the first', async () => {
  const one = await at.proposed('Awa Diarra')
  const offer = await at.house.done(at.system(), 'get_interview_offer', { token: one.token })
  expect(offer).toMatchObject({
    state: 'proposed',
    firstName: 'Awa',
    interviewer: 'Camille Aubry',
    organisation: 'Agence',
    minutes: 45,
    start: null,
  })
  expect(offer['slots']).toEqual(one.slots)
  expect(JSON.stringify(offer)).not.toContain('Diarra')
})

it('opens for no other link, and for no other role', async () => {
  const one = await at.proposed('Bruno Cazal')
  const wrong = call(at.house.deps, at.system(), 'get_interview_offer', { token: `${one.id}.x` })
  await expect(wrong).rejects.toMatchObject({ code: 'not_found', details: { reason: 'interview_missing' } })
  await expect(call(at.house.deps, at.recruiter(), 'get_interview_offer', { token: one.token })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
