import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { getSavedSearch } from './get-saved-search.ts'
import { saveSearch } from './save-search.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([getSavedSearch, saveSearch])))
afterAll(() => house.close())

it('gives back what was saved, to who saved it', async () => {
  const asked = { name: 'Caristes', filters: { titles: ['cariste'] }, nice: ['locations'], text: 'chariot frontal' }
  const { id } = await house.done(house.callerAs('recruiter'), 'save_search', asked)
  expect(await house.done(house.callerAs('recruiter'), 'get_saved_search', { id })).toMatchObject(asked)
  const other = house.callerAs('admin', { userId: 'user-other' })
  await expect(house.done(other, 'get_saved_search', { id })).rejects.toMatchObject({ code: 'not_found' })
})
