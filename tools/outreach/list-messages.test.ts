import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { listMessages } from './list-messages.ts'
import { sendMessages } from './send-messages.ts'
import { settleMessage } from './settle-message.ts'

let house: TestHouse
let awa: string
beforeAll(async () => {
  house = await openTestHouse([listMessages, sendMessages, settleMessage])
  awa = await house.addCandidate({ name: 'Awa Diarral', email: 'awa@example.org' })
  for (const subject of ['Un', 'Deux', 'Trois']) {
    await house.done(house.callerAs('recruiter'), 'send_messages', { messages: [{ candidateId: awa, subject, body: 'Corps' }] })
  }
})
afterAll(() => house.close())

type Listed = { items: { messageId: string; subject: string }[]; total: number; nextCursor?: string }
const list = async (input: object, caller = house.callerAs('recruiter')) =>
  (await house.done(caller, 'list_messages', input)) as never as Listed

it('pages, newest first, and counts each state', async () => {
  const first = await list({ limit: 2 })
  expect(first).toMatchObject({ total: 3, counts: { queued: 3, sent: 0 }, items: [{ subject: 'Trois' }, { subject: 'Deux' }] })
  expect((await list({ limit: 2, cursor: first.nextCursor })).items.map(({ subject }) => subject)).toEqual(['Un'])
})

it('shows a candidate what was sent to them, and nothing that waits', async () => {
  const mine = house.callerAs('candidate', { candidateId: awa })
  expect(await list({}, mine)).toMatchObject({ items: [] })
  const { messageId } = (await list({ limit: 1 })).items[0]!
  await house.deps.database.system.updateTable('message').set({ state: 'held' }).where('id', '=', messageId).execute()
  await house.done(house.callerAs('recruiter'), 'settle_message', { messageId, action: 'mark_sent' })
  expect((await list({}, mine)).items.map(({ subject }) => subject)).toEqual(['Trois'])
  const other = house.callerAs('candidate', { candidateId: 'cand_other' })
  expect((await list({ candidateId: awa }, other)).items).toEqual([])
})
