import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { deleteMessageTemplate } from './delete-message-template.ts'
import { listMessageTemplates } from './list-message-templates.ts'
import { saveMessageTemplate } from './save-message-template.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([saveMessageTemplate, listMessageTemplates, deleteMessageTemplate])))
afterAll(() => house.close())

const given = { name: 'Relance', kind: 'follow_up', lang: 'fr', subject: 'Toujours là ?', body: 'Bonjour {{first_name}}' }
const save = (input: object) => house.done(house.callerAs('recruiter'), 'save_message_template', { ...given, ...input })

it('writes, changes, and tells the second writer', async () => {
  const { templateId } = await save({})
  expect(await save({ templateId, version: 1, subject: 'Et alors ?' })).toMatchObject({ version: 2 })
  await expect(save({ templateId, version: 1 })).rejects.toMatchObject({ code: 'conflict' })
})

it('refuses a variable that nobody fills', async () => {
  await expect(save({ body: 'Bonjour {{prénom}} {{nom}}' })).rejects.toMatchObject({
    code: 'invalid',
    details: { reason: 'variable_unknown' },
  })
})
