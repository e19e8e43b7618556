import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { renameConversation } from './rename-conversation.ts'

let house: TestHouse
const me = () => house.callerAs('recruiter')
const another = () => house.callerAs('recruiter', { userId: 'user-2' })

async function addConversation(title: string, texts: string[] = [], status: 'complete' | 'streaming' = 'complete') {
  const db = house.deps.database.system
  const id = newId('conversation')
  const own = { organisation_id: house.organisationId }
  await db
    .insertInto('conversation')
    .values({ ...own, id, user_id: me().userId, title })
    .execute()
  for (const [at, text] of texts.entries()) {
    const role = at % 2 === 0 ? ('user' as const) : ('assistant' as const)
    const message = { id: `m${at}-${id}`, role, parts: [{ type: 'text', text }] }
    const row = { ...own, id: newId('turn'), conversation_id: id, position: at + 1, role, client_id: null }
    await db
      .insertInto('turn')
      .values({ ...row, message: JSON.stringify(message), status: at === texts.length - 1 ? status : 'complete' })
      .execute()
  }
  return id
}

beforeAll(async () => {
  house = await openTestHouse([renameConversation])
})
afterAll(() => house.close())

describe('rename_conversation', () => {
  it('renames one’s own and nobody else’s', async () => {
    const conversationId = await addConversation('Nuit')
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
    const conversationId = await addConversation('Nuit')
    await expect(call(house.deps, me(), 'rename_conversation', { conversationId, title: '  ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    const system = house.callerAs('system')
    await expect(call(house.deps, system, 'rename_conversation', { conversationId, title: 'X' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
