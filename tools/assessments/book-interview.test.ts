import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type InterviewHouse, calendarOf, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('book_interview', () => {
  it('books once for two who want the same time, sends both sides an appointment, and is the same when asked twice', async () => {
    const [left, right] = [await at.proposed('Diane Estève'), await at.proposed('Emile Fabre')]
    const start = left.slots.find((slot) => right.slots.some((other) => other.start === slot.start))!.start
    const both = await Promise.allSettled([at.book(left.token, start), at.book(right.token, start)])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject({ code: 'conflict', details: { reason: 'slot_taken' } })
    const [winner, address] = both[0]!.status === 'fulfilled' ? [left, 'diane@example.org'] : [right, 'emile@example.org']
    expect(await at.book(winner.token, start)).toEqual({ state: 'booked', start })
    await at.deliver(0)
    const mails = at.mailsTo(address)
    expect(mails.filter(({ raw }) => raw.includes('text/calendar'))).toHaveLength(1)
    const file = calendarOf(mails.find(({ raw }) => raw.includes('text/calendar'))!.raw)
    expect(file).toContain('METHOD:REQUEST')
    expect(file).toContain(`DTSTART:${start.replace(/[-:]|\.000/g, '')}`)
    const colleague = at.mailsTo('user-recruiter@example.org').at(-1)!
    expect(colleague.raw).toContain('text/calendar')
    expect(colleague.raw).not.toMatch(/list-unsubscribe/i)
    const other = winner === left ? right : left
    const offer = await at.house.done(at.system(), 'get_interview_offer', { token: other.token })
    expect((offer['slots'] as { start: string }[]).map((slot) => slot.start)).not.toContain(start)
  })

  it('lets the person change it, or say that none suits, and tells the colleague', async () => {
    const moved = await at.proposed('Fanny Girard')
    await at.book(moved.token, moved.slots[0]!.start)
    await at.book(moved.token, moved.slots[1]!.start)
    const row = await at.db
      .selectFrom('interview')
      .select(['starts_at', 'sequence'])
      .where('id', '=', moved.id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ starts_at: new Date(moved.slots[1]!.start), sequence: 2 })
    const none = await at.proposed('Gaël Huet')
    expect(await at.book(none.token, null)).toEqual({ state: 'declined', start: null })
    const { items } = await at.house.done(at.recruiter(), 'list_notices', {})
    expect((items as object[]).slice(0, 3)).toMatchObject([
      { kind: 'interview', name: 'Gaël Huet' },
      { name: 'Fanny Girard' },
      { name: 'Fanny Girard' },
    ])
  })

  it('calls back the letter that asked, where it has not left yet', async () => {
    const asked = await at.proposed('Irène Jolly')
    await at.book(asked.token, asked.slots[0]!.start)
    await at.deliver(15)
    const subjects = at.mailsTo('irène@example.org').map(({ raw }) => /^Subject: .*/m.exec(raw)?.[0])
    const { items } = await at.house.done(at.recruiter(), 'list_messages', { candidateId: asked.candidateId })
    expect(subjects).toHaveLength(1)
    expect(items).toMatchObject([{ state: 'sent' }, { state: 'cancelled' }])
  })

  it('opens for its own link alone, and takes no time that was not offered', async () => {
    const { token, id } = await at.proposed('Hector Imbert')
    await expect(at.book(`${id}.0000`, '2026-04-01T08:00:00.000Z')).rejects.toMatchObject({ code: 'not_found' })
    await expect(at.book(token, '2026-04-01T02:00:00.000Z')).rejects.toMatchObject({ details: { reason: 'slot_unknown' } })
    await expect(call(at.house.deps, at.recruiter(), 'book_interview', { token, start: null })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
