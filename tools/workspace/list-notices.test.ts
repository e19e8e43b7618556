import { afterAll, beforeAll, expect, it } from 'vitest'
import { postNotice } from '../kit/post-notice.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('gives each colleague their own notices, the newest first, a page at a time', async () => {
  const candidateId = await house.addCandidate({ name: 'Sofia Leclerc' })
  const { database } = house.deps
  for (const text of ['un', 'deux', 'trois'])
    await database.system.transaction().execute((db) =>
      postNotice(db, {
        organisationId: house.organisationId,
        to: ['user-recruiter'],
        kind: 'mention',
        by: 'Idris',
        now: new Date(),
        candidateId,
        text,
      }),
    )
  const recruiter = house.callerAs('recruiter')
  const first = await house.done(recruiter, 'list_notices', { limit: 2 })
  expect(first).toMatchObject({
    unread: 3,
    items: [{ text: 'trois', name: 'Sofia Leclerc', by: 'Idris', read: false }, { text: 'deux' }],
  })
  const second = await house.done(recruiter, 'list_notices', { limit: 2, cursor: first['nextCursor'] })
  expect(second['items']).toMatchObject([{ text: 'un' }])
  expect(second['nextCursor']).toBeUndefined()
  expect(await house.done(house.callerAs('admin'), 'list_notices', {})).toEqual({ unread: 0, total: 0, items: [] })
})
