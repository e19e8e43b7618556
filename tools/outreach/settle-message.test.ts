import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { sendMessages } from './send-messages.ts'
import { settleMessage } from './settle-message.ts'

let house: TestHouse
let id: string
beforeAll(async () => {
  house = await openTestHouse([sendMessages, settleMessage])
  const candidateId = await house.addCandidate({ name: 'Awa', email: 'awa@example.org' })
  const messages = [{ candidateId, subject: 'Un', body: 'Corps' }]
  const { sent } = (await house.done(house.callerAs('recruiter'), 'send_messages', { messages })) as {
    sent: { messageId: string }[]
  }
  id = sent[0]!.messageId
})
afterAll(() => house.close())

const settle = (action: string, more = {}) =>
  house.done(house.callerAs('recruiter'), 'settle_message', { messageId: id, action, ...more })
const put = (state: 'failed' | 'held') =>
  house.deps.database.system.updateTable('message').set({ state }).where('id', '=', id).execute()

it('goes from each state only where it may', async () => {
  await expect(settle('mark_sent')).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'message_state', state: 'queued' },
  })
  await put('failed')
  expect(await settle('retry')).toMatchObject({ state: 'queued' })
  await put('held')
  expect(await settle('mark_sent')).toMatchObject({ state: 'sent' })
  await expect(settle('cancel')).rejects.toMatchObject({ code: 'conflict' })
})

it('tells the second writer', async () => {
  await put('held')
  await expect(settle('cancel', { version: 1 })).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'changed_meanwhile' },
  })
})

it('does not know what is not there', async () => {
  await expect(
    house.done(house.callerAs('recruiter'), 'settle_message', { messageId: 'msg_none', action: 'cancel' }),
  ).rejects.toMatchObject({
    code: 'not_found',
  })
})
