import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { registry } from '#tools/registry'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { readConversation } from './history.ts'
import { said, start } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('a turn with the builtin assistant', () => {
  test('answers a greeting in its language, keeps both messages and gives the conversation a title', async () => {
    const { send, conversationId, caller } = start(house)
    const answer = await send({ message: { id: newId('message'), text: 'Bonjour' } })
    expect(said(answer)).toMatch(/^Bonjour\./)
    expect(answer.metadata).toMatchObject({ assistant: 'builtin', status: 'complete' })
    const stored = await readConversation(house.deps, caller, conversationId)
    expect(stored.title).toBe('Bonjour')
    expect(stored.turns.map(({ message, status }) => [message.role, status])).toEqual([
      ['user', 'complete'],
      ['assistant', 'complete'],
    ])
    expect(stored.turns[1]!.message).toEqual(answer)
    expect(said(await send({ message: { id: newId('message'), text: 'are you a robot?' } }))).toMatch(/^Yes, I am an AI/)
  })
})
