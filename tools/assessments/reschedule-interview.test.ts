import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type InterviewHouse, calendarOf, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('reschedule_interview and cancel_interview', () => {
  it('move and end an appointment under one UID; undo before the mails leave puts it back', async () => {
    const one = await at.proposed('Iris Jacob')
    await at.book(one.token, one.slots[0]!.start)
    await at.deliver(0)
    const start = '2026-04-02T08:00:00.000Z'
    const moved = await at.house.done(at.recruiter(), 'reschedule_interview', { interviewId: one.id, start })
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: moved['reversalId'] })
    const read = () =>
      at.db.selectFrom('interview').select(['state', 'starts_at']).where('id', '=', one.id).executeTakeFirstOrThrow()
    expect(await read()).toEqual({ state: 'booked', starts_at: new Date(one.slots[0]!.start) })
    await at.house.done(at.recruiter(), 'reschedule_interview', { interviewId: one.id, start })
    await at.deliver(11)
    await at.house.done(at.recruiter(), 'cancel_interview', { interviewId: one.id })
    await at.deliver(11)
    const files = at
      .mailsTo('iris@example.org')
      .filter(({ raw }) => raw.includes('text/calendar'))
      .map(({ raw }) => calendarOf(raw))
    expect(files.map((file) => /METHOD:(\w+)/.exec(file)?.[1])).toEqual(['REQUEST', 'REQUEST', 'CANCEL'])
    expect(new Set(files.map((file) => /UID:(\S+)/.exec(file)?.[1])).size).toBe(1)
    const sequences = files.map((file) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]))
    expect(sequences).toEqual(sequences.toSorted((left, right) => left - right))
    expect(await read()).toMatchObject({ state: 'cancelled' })
    await expect(at.book(one.token, one.slots[1]!.start)).rejects.toMatchObject({ details: { reason: 'interview_cancelled' } })
  })
})
