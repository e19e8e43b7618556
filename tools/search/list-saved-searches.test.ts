import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { listSavedSearches } from './list-saved-searches.ts'
import { saveSearch } from './save-search.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([listSavedSearches, saveSearch])))
afterAll(() => house.close())

type Listed = { items: { name: string }[]; total: number; nextCursor?: string }
const list = async (input = {}, userId = 'user-recruiter') =>
  (await house.done(house.callerAs('recruiter', { userId }), 'list_saved_searches', input)) as never as Listed

it('pages one’s own, newest first', async () => {
  for (const name of ['Un', 'Deux', 'Trois']) await house.done(house.callerAs('recruiter'), 'save_search', { name })
  const first = await list({ limit: 2 })
  expect(first).toMatchObject({ total: 3, items: [{ name: 'Trois' }, { name: 'Deux' }] })
  const second = await list({ limit: 2, cursor: first.nextCursor })
  expect(second.items.map(({ name }) => name)).toEqual(['Un'])
  expect(second).not.toHaveProperty('nextCursor')
  expect(await list({}, 'user-other')).toMatchObject({ total: 0, items: [] })
})

it('refuses a cursor that is none, and candidates', async () => {
  await expect(list({ cursor: 'x' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(house.done(house.callerAs('candidate'), 'list_saved_searches', {})).rejects.toMatchObject({ code: 'forbidden' })
})
