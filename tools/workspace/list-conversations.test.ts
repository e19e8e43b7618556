import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { addConversation } from './conversation-testing.ts'
import { listConversations } from './list-conversations.ts'

let house: TestHouse
const me = () => house.callerAs('recruiter')
const another = () => house.callerAs('recruiter', { userId: 'user-2' })

beforeAll(async () => {
  house = await openTestHouse([listConversations])
})
afterAll(() => house.close())

describe('list_conversations', () => {
  it('lists one’s own, by pages, and finds words of titles and of messages whatever their accents', async () => {
    const first = await addConversation(house, 'AS de nuit, Villeurbanne', ['aide-soignante de nuit', 'Sept personnes'])
    const second = await addConversation(house, 'Conducteurs SPL', ['permis CE et FIMO à Saint-Étienne'])
    const page = await house.done(me(), 'list_conversations', { limit: 1 })
    expect(page).toMatchObject({ items: [{ conversationId: second }] })
    const next = await house.done(me(), 'list_conversations', { limit: 1, cursor: page.nextCursor })
    expect(next).toMatchObject({ items: [{ conversationId: first, title: 'AS de nuit, Villeurbanne' }] })
    expect(next.nextCursor).toBeUndefined()
    const back = await house.done(me(), 'list_conversations', { limit: 1, cursor: next.previousCursor })
    expect(back).toMatchObject({ items: [{ conversationId: second }], nextCursor: page.nextCursor })
    expect(await house.done(me(), 'list_conversations', { query: 'fimo etienne' })).toMatchObject({
      items: [{ conversationId: second }],
    })
    expect(await house.done(me(), 'list_conversations', { query: '100%' })).toMatchObject({ items: [] })
    expect(await house.done(another(), 'list_conversations', {})).toMatchObject({ items: [] })
  })

  it('is not offered to a model', async () => {
    await expect(call(house.deps, { ...me(), door: 'chat' }, 'list_conversations', {})).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
