import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

it('ends what was only proposed without a mail more, and what is over is a conflict', async () => {
  const one = await at.proposed('Awa Diarra')
  const done = await at.house.done(at.recruiter(), 'cancel_interview', { interviewId: one.id })
  expect(done).toMatchObject({ name: 'Awa Diarra', start: null })
  await at.deliver(11)
  expect(at.mailsTo('awa@example.org').filter(({ raw }) => raw.includes('text/calendar'))).toHaveLength(0)
  const again = call(at.house.deps, at.recruiter(), 'cancel_interview', { interviewId: one.id })
  await expect(again).rejects.toMatchObject({ code: 'conflict', details: { reason: 'interview_cancelled' } })
  const offer = await at.house.done(at.system(), 'get_interview_offer', { token: one.token })
  expect(offer['state']).toBe('cancelled')
})

it('says on the card who is not told, since they want no mail', async () => {
  const one = await at.proposed('Bruno Cazal')
  await at.book(one.token, one.slots[0]!.start)
  await at.house.done(at.recruiter(), 'set_contact_preference', { candidateId: one.candidateId, doNotContact: true })
  const machine = at.house.callerAs('recruiter', { person: false })
  const asked = await call(at.house.deps, machine, 'cancel_interview', { interviewId: one.id })
  if (asked.status !== 'needs_approval') throw new Error('a machine asks')
  expect(asked.preview.warnings).toEqual([{ key: 'change_interview.unreached', params: { name: 'Bruno Cazal' } }])
  expect(asked.preview.mails).toBeUndefined()
})
