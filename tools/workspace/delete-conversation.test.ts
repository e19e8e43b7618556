import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { addConversation } from './conversation-testing.ts'
import { deleteConversation } from './delete-conversation.ts'

let house: TestHouse
const me = () => house.callerAs('recruiter')
const another = () => house.callerAs('recruiter', { userId: 'user-2' })

beforeAll(async () => {
  house = await openTestHouse([deleteConversation])
})
afterAll(() => house.close())

describe('delete_conversation', () => {
  it('deletes messages too and declines what still waited in it', async () => {
    const db = house.deps.database.system
    const conversationId = await addConversation(house, 'Nuit', ['un', 'deux'])
    const approval = {
      id: newId('approval'),
      organisation_id: house.organisationId,
      user_id: me().userId,
      tool: 'x',
      input: '{}',
      input_hash: 'x',
    }
    await db
      .insertInto('approval')
      .values({
        ...approval,
        versions: '{}',
        preview: '{}',
        state: 'pending',
        conversation_id: conversationId,
        expires_at: new Date(Date.now() + 60_000),
        decided_at: null,
      })
      .execute()
    expect(await house.done(me(), 'delete_conversation', { conversationId })).toEqual({
      conversationId,
      messages: 2,
      declined: 1,
    })
    expect(await db.selectFrom('turn').selectAll().where('conversation_id', '=', conversationId).execute()).toEqual([])
    const row = await db.selectFrom('approval').select('state').where('id', '=', approval.id).executeTakeFirst()
    expect(row?.state).toBe('declined')
  })

  it('leaves another person’s alone', async () => {
    const conversationId = await addConversation(house, 'Nuit', ['un'])
    await expect(call(house.deps, another(), 'delete_conversation', { conversationId })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(call(house.deps, house.callerAs('system'), 'delete_conversation', { conversationId })).rejects.toMatchObject({
      code: 'forbidden',
    })
    const rows = await house.deps.database.system
      .selectFrom('turn')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .execute()
    expect(rows).toHaveLength(1)
  })
})
