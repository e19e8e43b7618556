import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('remind_interview', () => {
  it('is queued for the day before, and says nothing of a time that has changed', async () => {
    const one = await at.proposed('Jules Kern')
    const start = one.slots.at(-1)!.start
    await at.book(one.token, start)
    const queued = await at.db
      .selectFrom('job_queue')
      .select(['input', 'run_at'])
      .where('unique_key', '=', `remind:${one.id}:1`)
      .executeTakeFirstOrThrow()
    expect(queued.run_at.toISOString()).toBe(new Date(Date.parse(start) - 86_400_000).toISOString())
    const caller = at.house.callerAs('system')
    expect(await at.house.done(caller, 'remind_interview', queued.input)).toMatchObject({ reminded: true })
    await at.house.done(at.recruiter(), 'cancel_interview', { interviewId: one.id })
    expect(await at.house.done(caller, 'remind_interview', queued.input)).toMatchObject({ reminded: false })
  })

  it('tells who had booked that somebody else holds it', async () => {
    const one = await at.proposed('Nora Vial')
    await at.book(one.token, one.slots.at(-1)!.start)
    await at.db.updateTable('interview').set({ interviewer_name: 'Inès Garnier', sequence: 2 }).where('id', '=', one.id).execute()
    const input = { interviewId: one.id, sequence: 2, told: 'handed' }
    expect(await at.house.done(at.house.callerAs('system'), 'remind_interview', input)).toMatchObject({ reminded: true })
    await at.deliver(0)
    const [mail] = at.mailsTo('nora@example.org').slice(-1)
    expect(mail!.raw).toMatch(/Une autre personne vous recevra|Une_autre_personne/)
  })
})
