import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { ask } from './ask.ts'
import { listConversations, openConversation } from './conversations.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const profile = { basics: { label: 'Conducteur SPL', location: { city: 'Lyon' } }, bassin: { licences: ['CE'] } }
  const id = await house.addCandidate({ name: 'Paul Martin', profile, headline: 'Conducteur SPL' })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
})
afterAll(() => house.close())

test('a question from a terminal streams what was found, with verdicts, and the answer, and is a conversation like another', async () => {
  const caller = house.callerAs('recruiter', { userId: newId('member'), door: 'chat', person: false })
  let written = ''
  const conversationId = await ask(house.deps, caller, 'conducteur SPL à Lyon, permis CE', (text) => (written += text))
  expect(written).toMatch(/1\. Paul Martin, Conducteur SPL, Lyon\n {6}✓ /)
  expect(written.replaceAll('\u00A0', ' ')).toMatch(/1 personne répond à tous vos critères indispensables\.\n$/)
  const { items } = await listConversations(house.deps, caller)
  expect(items).toMatchObject([{ id: conversationId, title: 'Conducteur SPL à Lyon, permis CE' }])
  const opened = await openConversation(house.deps, caller, { conversationId })
  expect(opened).toMatchObject({ streaming: null, messages: [{ role: 'user' }, { role: 'assistant' }] })
})
