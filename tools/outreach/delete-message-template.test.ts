import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { deleteMessageTemplate } from './delete-message-template.ts'
import { saveMessageTemplate } from './save-message-template.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([saveMessageTemplate, deleteMessageTemplate])))
afterAll(() => house.close())

it('deletes once', async () => {
  const me = house.callerAs('recruiter')
  const given = { name: 'Passager', kind: 'contact', lang: 'fr', subject: 's', body: 'b' }
  const { templateId } = await house.done(me, 'save_message_template', given)
  expect(await house.done(me, 'delete_message_template', { templateId })).toEqual({ templateId })
  await expect(house.done(me, 'delete_message_template', { templateId })).rejects.toMatchObject({ code: 'not_found' })
})
