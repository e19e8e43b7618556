import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { addConversation } from './conversation-testing.ts'
import { renameConversation } from './rename-conversation.ts'

let house: TestHouse
const me = () => house.callerAs('recruiter')
const another = () => house.callerAs('recruiter', { userId: 'user-2' })

beforeAll(async () => {
  house = await openTestHouse([renameConversation])
})
afterAll(() => house.close())

describe('rename_conversation', () => {
  it('renames one’s own and nobody else’s', async () => {
    const conversationId = await addConversation(house, 'Nuit')
    expect(await house.done(me(), 'rename_conversation', { conversationId, title: ' AS de nuit\u200B ' })).toEqual({
      conversationId,
      title: 'AS de nuit',
    })
    const stolen = call(house.deps, another(), 'rename_conversation', { conversationId, title: 'Pris' })
    await expect(stolen).rejects.toMatchObject({ code: 'not_found' })
    const row = await house.deps.database.system
      .selectFrom('conversation')
      .select('title')
      .where('id', '=', conversationId)
      .executeTakeFirst()
    expect(row?.title).toBe('AS de nuit')
  })

  it('is refused without a title, and to a system', async () => {
    const conversationId = await addConversation(house, 'Nuit')
    await expect(call(house.deps, me(), 'rename_conversation', { conversationId, title: '  ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const system = house.callerAs('system')
    await expect(call(house.deps, system, 'rename_conversation', { conversationId, title: 'X' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
