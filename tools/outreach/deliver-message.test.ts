import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openMailServer } from '../kit/mail-server.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { deliverMessage } from './deliver-message.ts'
import { sendMessages } from './send-messages.ts'
import { setContactPreference } from './set-contact-preference.ts'

let house: TestHouse
let server: Awaited<ReturnType<typeof openMailServer>>
let now = new Date()
beforeAll(async () => {
  house = await openTestHouse([sendMessages, deliverMessage, setContactPreference])
  server = await openMailServer()
  house.deps.clock = () => now
})
beforeEach(() => {
  house.deps.env = { ...house.deps.env, SMTP_URL: server.url, MAIL_FROM: 'agence@example.org' }
  server.refuse(undefined)
  server.afterData(undefined)
})
afterAll(async () => {
  await server.close()
  await house.close()
})

async function queue(name: string): Promise<{ id: string; candidateId: string }> {
  const candidateId = await house.addCandidate({ name, email: `${name.toLowerCase()}@example.org` })
  const messages = [{ candidateId, subject: 'Bonjour', body: 'Écrit à la main' }]
  const { sent } = (await house.done(house.callerAs('recruiter'), 'send_messages', { messages })) as {
    sent: { messageId: string }[]
  }
  now = new Date(now.getTime() + 11 * 60_000)
  return { id: sent[0]!.messageId, candidateId }
}
const deliver = (id: string) => house.done(house.callerAs('system'), 'deliver_message', { id })
const sentTo = (id: string) => server.received.filter((mail) => mail.id.startsWith(id)).length
const stateOf = async (id: string) =>
  house.deps.database.system.selectFrom('message').select(['state', 'error']).where('id', '=', id).executeTakeFirstOrThrow()

describe('deliver_message', () => {
  it('leaves nothing before its time', async () => {
    const { id } = await queue('Tôt')
    now = new Date(now.getTime() - 5 * 60_000)
    expect(await deliver(id)).toEqual({ id, state: 'queued' })
    now = new Date(now.getTime() + 5 * 60_000)
    expect(await deliver(id)).toEqual({ id, state: 'sent' })
  })

  it('leaves for no colleague who has left', async () => {
    const { id } = await queue('Parti')
    await house.deps.database.system.updateTable('message').set({ to_user: 'user-gone' }).where('id', '=', id).execute()
    expect(await deliver(id)).toEqual({ id, state: 'cancelled' })
    expect(await stateOf(id)).toEqual({ state: 'cancelled', error: 'no_access' })
    expect(sentTo(id)).toBe(0)
  })

  it('does not hand over again what a worker that died may have sent: who wrote it is told, and decides', async () => {
    const { id } = await queue('Encore')
    await deliver(id)
    // A worker killed between the server's yes and its own commit leaves the row as it was.
    await house.deps.database.system.updateTable('message').set({ state: 'queued' }).where('id', '=', id).execute()
    expect(await deliver(id)).toEqual({ id, state: 'queued' })
    now = new Date(now.getTime() + 3 * 60_000)
    expect(await deliver(id)).toEqual({ id, state: 'held' })
    expect(await stateOf(id)).toEqual({ state: 'held', error: 'maybe_sent' })
    expect(sentTo(id)).toBe(1)
    const told = await house.deps.database.system.selectFrom('notice').selectAll().where('kind', '=', 'mail').execute()
    expect(told).toMatchObject([{ user_id: house.callerAs('recruiter').userId, text: 'Bonjour' }])
  })

  it('lets one of two workers that hold the same mail make it leave', async () => {
    const { id } = await queue('Deux')
    const answers = await Promise.allSettled([deliver(id), deliver(id)])
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect((await stateOf(id)).state).toBe('sent')
    expect(sentTo(id)).toBe(1)
  })

  it('holds what the server took without a word, and tries again what it refused after the last line', async () => {
    const { id } = await queue('Muet')
    server.afterData('hang up')
    expect(await deliver(id)).toEqual({ id, state: 'held' })
    expect((await stateOf(id)).error).toBe('maybe_sent')
    const other = await queue('Non')
    server.afterData(451)
    expect(await deliver(other.id)).toEqual({ id: other.id, state: 'queued' })
    server.afterData(undefined)
    expect(await deliver(other.id)).toEqual({ id: other.id, state: 'sent' })
    expect(sentTo(other.id)).toBe(1)
  })

  it('tries again while the server says later, and gives up after a day', async () => {
    const { id } = await queue('Plus-tard')
    server.refuse(451)
    expect(await deliver(id)).toEqual({ id, state: 'queued' })
    const waiting = await house.deps.database.system
      .selectFrom('job_queue')
      .select('run_at')
      .where('unique_key', '=', `message:${id}`)
      .executeTakeFirstOrThrow()
    expect(waiting.run_at.getTime()).toBeGreaterThan(0)
    now = new Date(now.getTime() + 25 * 3_600_000)
    expect(await deliver(id)).toEqual({ id, state: 'failed' })
    expect((await stateOf(id)).error).toContain('451')
  })

  it('fails at once where the address does not exist', async () => {
    const { id } = await queue('Inconnue')
    server.refuse(550)
    expect(await deliver(id)).toEqual({ id, state: 'failed' })
  })

  it('tries again when nothing listens', async () => {
    const { id } = await queue('Fermé')
    house.deps.env = { ...house.deps.env, SMTP_URL: 'smtp://127.0.0.1:9' }
    expect(await deliver(id)).toEqual({ id, state: 'queued' })
  })

  it('holds it for a person where no server is set up', async () => {
    const { id } = await queue('Boîte')
    const { SMTP_URL: _url, ...without } = house.deps.env
    house.deps.env = without as typeof house.deps.env
    expect(await deliver(id)).toEqual({ id, state: 'held' })
  })

  it('does not write to who said no meanwhile', async () => {
    const { id, candidateId } = await queue('Assez')
    const before = server.received.length
    await house.deps.database.system
      .updateTable('candidate')
      .set({ do_not_contact: true })
      .where('id', '=', candidateId)
      .execute()
    expect(await deliver(id)).toEqual({ id, state: 'cancelled' })
    expect(server.received).toHaveLength(before)
  })
})
