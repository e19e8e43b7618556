import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { addConversation } from './conversation-testing.ts'
import { getConversation } from './get-conversation.ts'

let house: TestHouse
const me = () => house.callerAs('recruiter')
const another = () => house.callerAs('recruiter', { userId: 'user-2' })

beforeAll(async () => {
  house = await openTestHouse([getConversation])
})
afterAll(() => house.close())

describe('get_conversation', () => {
  it('gives the messages in order, and older ones by page', async () => {
    const conversationId = await addConversation(house, 'Nuit', ['un', 'deux', 'trois', 'quatre'])
    const page = await house.done(me(), 'get_conversation', { conversationId, limit: 3 })
    expect(page).toMatchObject({
      title: 'Nuit',
      streaming: null,
      earlier: 2,
      messages: [{}, { role: 'user', parts: [{ text: 'trois' }] }, {}],
    })
    const older = await house.done(me(), 'get_conversation', { conversationId, limit: 3, before: page.earlier })
    expect(older).toMatchObject({ earlier: null, messages: [{ parts: [{ text: 'un' }], metadata: { status: 'complete' } }] })
  })

  it('leaves out the answer that is being written and names it; one that is too old was cut', async () => {
    const conversationId = await addConversation(house, 'Nuit', ['un', 'de'], 'streaming')
    const coming = await house.done(me(), 'get_conversation', { conversationId })
    expect(coming).toMatchObject({ streaming: `m1-${conversationId}`, messages: [{ parts: [{ text: 'un' }] }] })
    const later = { ...house.deps, clock: () => new Date(Date.now() + 200_000) }
    const result = await call(later, me(), 'get_conversation', { conversationId })
    expect(result).toMatchObject({ output: { streaming: null, messages: [{}, { metadata: { status: 'incomplete' } }] } })
  })

  it('tells a stranger the same as of one that does not exist', async () => {
    const conversationId = await addConversation(house, 'Secret', ['un'])
    const reason = { code: 'not_found', details: { reason: 'conversation_missing' } }
    await expect(call(house.deps, another(), 'get_conversation', { conversationId })).rejects.toMatchObject(reason)
    await expect(call(house.deps, me(), 'get_conversation', { conversationId: newId('conversation') })).rejects.toMatchObject(
      reason,
    )
  })
})
