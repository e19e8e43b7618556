import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { saveSearch } from './save-search.ts'
import { updateSavedSearch } from './update-saved-search.ts'

let house: TestHouse
let id: string
beforeAll(async () => {
  house = await openTestHouse([saveSearch, updateSavedSearch])
  id = (await house.done(house.callerAs('recruiter'), 'save_search', { name: 'Infirmiers' }))['id'] as string
})
afterAll(() => house.close())

const update = (input: object) => house.done(house.callerAs('recruiter'), 'update_saved_search', { id, ...input })

it('renames, starts and stops the alert', async () => {
  expect(await update({ name: 'Infirmiers de nuit', alert: 'daily' })).toMatchObject({
    name: 'Infirmiers de nuit',
    alert: 'daily',
    version: 2,
  })
  const stopped = await update({ alert: 'none' })
  expect(stopped).toMatchObject({ alert: 'none', version: 3 })
  expect(stopped).not.toHaveProperty('nextRunAt')
})

it('tells the second writer that somebody was first', async () => {
  await update({ version: 3, name: 'Premier' })
  await expect(update({ version: 3, name: 'Trop tard' })).rejects.toMatchObject({
    code: 'conflict',
    details: { reason: 'changed_meanwhile' },
  })
})

it('is not for who did not save it', async () => {
  const other = house.callerAs('recruiter', { userId: 'user-other' })
  await expect(house.done(other, 'update_saved_search', { id, name: 'x' })).rejects.toMatchObject({ code: 'not_found' })
})
