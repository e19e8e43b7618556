import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { openMailServer } from '../kit/mail-server.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { undoAction } from '../pipeline/undo-action.ts'
import { drainQueue } from '../worker.ts'
import { deliverMessage } from './deliver-message.ts'
import { listMessages } from './list-messages.ts'
import { sendMessages } from './send-messages.ts'

let house: TestHouse
let server: Awaited<ReturnType<typeof openMailServer>>
let now = new Date()
let people: string[]
beforeAll(async () => {
  house = await openTestHouse([sendMessages, deliverMessage, listMessages, undoAction])
  server = await openMailServer()
  house.deps.env = { ...house.deps.env, SMTP_URL: server.url, MAIL_FROM: 'agence@example.org' }
  house.deps.clock = () => now
  people = [
    await house.addCandidate({ name: 'Awa Diarral', email: 'awa@example.org' }),
    await house.addCandidate({ name: 'Paul Mercadal', email: 'paul@example.org' }),
  ]
})
afterAll(async () => {
  await server.close()
  await house.close()
})

const me = () => house.callerAs('recruiter', { name: 'Camille Rostaing' })
const mails = (ids: string[]) => ids.map((candidateId, at) => ({ candidateId, subject: `Sujet ${at}`, body: `Corps ${at}` }))

/** Lets ten minutes pass: queued calls are due by the database's own clock. */
async function wait(): Promise<void> {
  now = new Date(now.getTime() + 11 * 60_000)
  await house.deps.database.system
    .updateTable('job_queue')
    .set({ run_at: new Date(0) })
    .execute()
  await drainQueue(house.deps)
}

async function agree(input: object) {
  const asked = await call(house.deps, me(), 'send_messages', input)
  if (asked.status !== 'needs_approval') throw new Error('no approval was asked')
  return { asked, done: await house.done(me(), 'send_messages', input, await approve(asked.approvalId)) }
}

async function approve(id: string): Promise<string> {
  await house.deps.database.system.updateTable('approval').set({ state: 'approved' }).where('id', '=', id).execute()
  return id
}

describe('send_messages', () => {
  it('shows every mail in full before anything leaves, then hands each over once', async () => {
    const { asked, done } = await agree({ messages: mails(people) })
    expect(asked.preview.mails).toEqual([
      { to: 'Awa Diarral <awa@example.org>', subject: 'Sujet 0', body: 'Corps 0' },
      { to: 'Paul Mercadal <paul@example.org>', subject: 'Sujet 1', body: 'Corps 1' },
    ])
    expect(done['sent']).toHaveLength(2)
    await drainQueue(house.deps)
    expect(server.received).toHaveLength(0)
    await wait()
    expect(server.received.map(({ to }) => to)).toEqual([['awa@example.org'], ['paul@example.org']])
    await wait()
    expect(server.received).toHaveLength(2)
  })

  it('says how to hear no more, and who writes', async () => {
    const raw = server.received[0]!.raw.replace(/\r\n\s+/g, ' ')
    expect(raw).toMatch(/^List-Unsubscribe: <http.*\/api\/unsubscribe\/cand_/m)
    expect(raw).toMatch(/^From: Camille Rostaing <agence@example.org>/m)
    const { contacted_at } = await house.deps.database.system
      .selectFrom('candidate')
      .select('contacted_at')
      .where('id', '=', people[0]!)
      .executeTakeFirstOrThrow()
    expect(contacted_at).toBeInstanceOf(Date)
  })

  it('calls back what was sent within ten minutes', async () => {
    const before = server.received.length
    const { reversalId } = await house.done(me(), 'send_messages', { messages: mails([people[0]!]) })
    await house.done(me(), 'undo_action', { reversalId })
    await wait()
    expect(server.received).toHaveLength(before)
    expect(await house.done(me(), 'list_messages', { state: 'cancelled' })).toMatchObject({ total: 1 })
  })

  it('waits for a yes where a machine asks for one', async () => {
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    const result = await call(house.deps, machine, 'send_messages', { messages: mails([people[0]!]) })
    expect(result.status).toBe('needs_approval')
  })

  it('names who may not be written to, and sends nothing to the others', async () => {
    const quiet = await house.addCandidate({ name: 'Ne Veut Plus', email: 'quiet@example.org' })
    await house.deps.database.system.updateTable('candidate').set({ do_not_contact: true }).where('id', '=', quiet).execute()
    await expect(house.done(me(), 'send_messages', { messages: mails([quiet]) })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'do_not_contact', names: ['Ne Veut Plus'] },
    })
  })
})
