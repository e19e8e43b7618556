import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('get_interview_calendar', () => {
  it('gives the booked time to the person by their link and to a colleague by its id, inviting nobody', async () => {
    const one = await at.proposed('Diane Estève')
    await at.book(one.token, one.slots[0]!.start)
    await at.book(one.token, one.slots[1]!.start)
    const own = await at.house.done(at.system(), 'get_interview_calendar', { token: one.token })
    const content = String(own['content'])
    expect(own).toMatchObject({ fileName: 'rendez-vous.ics', mime: 'text/calendar; method=PUBLISH; charset=utf-8' })
    expect(content).toContain(`DTSTART:${one.slots[1]!.start.replace(/[-:]|\.000/g, '')}`)
    expect(content).toMatch(/METHOD:PUBLISH\r\n/)
    expect(content).toContain('SEQUENCE:2')
    expect(content).not.toContain('ATTENDEE')
    const colleague = await at.house.done(at.recruiter(), 'get_interview_calendar', { interviewId: one.id })
    expect(String(colleague['content'])).toContain(`UID:${one.id}@bassin`)
  })

  it('opens for no other link, and not before a time is booked', async () => {
    const one = await at.proposed('Emile Fabre')
    const ask = (input: object) => at.house.done(at.system(), 'get_interview_calendar', input)
    await expect(ask({ token: `${one.id}.0000` })).rejects.toMatchObject({ code: 'not_found' })
    await expect(ask({})).rejects.toMatchObject({ code: 'not_found' })
    await expect(ask({ token: one.token })).rejects.toMatchObject({ details: { reason: 'interview_unbooked' } })
  })
})
