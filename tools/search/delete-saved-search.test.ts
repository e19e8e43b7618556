import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { deleteSavedSearch } from './delete-saved-search.ts'
import { getSavedSearch } from './get-saved-search.ts'
import { saveSearch } from './save-search.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([deleteSavedSearch, getSavedSearch, saveSearch])))
afterAll(() => house.close())

it('deletes one’s own search, and nobody else’s', async () => {
  const me = house.callerAs('recruiter')
  const { id } = await house.done(me, 'save_search', { name: 'Passagère' })
  const other = house.callerAs('recruiter', { userId: 'user-other' })
  await expect(house.done(other, 'delete_saved_search', { id })).rejects.toMatchObject({ code: 'not_found' })
  expect(await house.done(me, 'delete_saved_search', { id })).toEqual({ id, name: 'Passagère' })
  await expect(house.done(me, 'get_saved_search', { id })).rejects.toMatchObject({ code: 'not_found' })
})
