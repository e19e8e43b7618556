import { afterAll, beforeAll, expect, it } from 'vitest'
import { postNotice } from '../kit/post-notice.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('marks one’s own notices as read: some, then the rest, never a colleague’s', async () => {
  await house.deps.database.system.transaction().execute((db) =>
    postNotice(db, {
      organisationId: house.organisationId,
      to: ['user-recruiter', 'user-admin'],
      kind: 'mention',
      by: 'Idris',
      now: new Date(),
    }),
  )
  const recruiter = house.callerAs('recruiter')
  const { items } = await house.done(recruiter, 'list_notices', { unread: true })
  expect(await house.done(recruiter, 'read_notices', { noticeIds: [] })).toEqual({ read: 0 })
  const noticeIds = (items as { noticeId: string }[]).map(({ noticeId }) => noticeId)
  expect(await house.done(recruiter, 'read_notices', { noticeIds })).toEqual({ read: 1 })
  expect(await house.done(recruiter, 'list_notices', { unread: true })).toEqual({ unread: 0, total: 1, items: [] })
  expect(await house.done(house.callerAs('admin'), 'list_notices', {})).toMatchObject({ unread: 1 })
})
