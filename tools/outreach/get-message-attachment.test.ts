import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type InterviewHouse, openInterviewHouse } from '../assessments/interview-testing.ts'
import { registry } from '../registry.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('get_message_attachment', () => {
  it('gives the appointment that goes with a message to who sends it by hand', async () => {
    const one = await at.proposed('Fanny Girard')
    await at.book(one.token, one.slots[2]!.start)
    const { items } = await at.house.done(at.recruiter(), 'list_messages', { candidateId: one.candidateId })
    const [letter] = items as { messageId: string; attachments: string[] }[]
    expect(letter!.attachments).toEqual(['rendez-vous.ics'])
    const file = await at.house.done(at.recruiter(), 'get_message_attachment', { messageId: letter!.messageId, at: 0 })
    expect(file).toMatchObject({ fileName: 'rendez-vous.ics', mime: 'text/calendar; method=REQUEST; charset=utf-8' })
    expect(String(file['content'])).toContain(`UID:${one.id}@bassin`)
    const missing = at.house.done(at.recruiter(), 'get_message_attachment', { messageId: letter!.messageId, at: 1 })
    await expect(missing).rejects.toMatchObject({ details: { reason: 'file_missing' } })
  })
})
