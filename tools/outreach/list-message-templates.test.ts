import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { listMessageTemplates } from './list-message-templates.ts'
import { saveMessageTemplate } from './save-message-template.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([saveMessageTemplate, listMessageTemplates])))
afterAll(() => house.close())

it('lists the house’s own first, then ours', async () => {
  const own = { name: 'Relance', kind: 'follow_up', lang: 'en', subject: 'Hello', body: 'Still there?' }
  await house.done(house.callerAs('recruiter'), 'save_message_template', own)
  const listed = await house.done(house.callerAs('recruiter'), 'list_message_templates', { kind: 'follow_up', lang: 'en' })
  expect(listed['items']).toMatchObject([own, { name: '', kind: 'follow_up', lang: 'en' }])
  expect(listed['variables']).toContain('first_name')
})
