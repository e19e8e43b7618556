import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const db = house.deps.database.system
  for (const [id, role] of [
    ['u1', 'admin'],
    ['u2', 'recruiter'],
    ['u3', 'candidate'],
  ] as const) {
    const now = new Date()
    const user = { id, name: `Nom ${id}`, email: `${id}@example.org`, emailVerified: true, image: null, locale: null }
    await db
      .insertInto('user')
      .values({ ...user, createdAt: now, updatedAt: now })
      .execute()
    const row = { id: newId('member'), organisation_id: house.organisationId, user_id: id, role, candidate_id: null }
    await db.insertInto('member').values(row).execute()
  }
})
afterAll(() => house.close())

describe('list_members', () => {
  it('lists colleagues by page, and no candidate', async () => {
    const first = await house.done(house.callerAs('recruiter'), 'list_members', { limit: 1 })
    expect(first).toMatchObject({ total: 2, items: [{ name: 'Nom u1', email: 'u1@example.org', role: 'admin' }] })
    const next = await house.done(house.callerAs('recruiter'), 'list_members', { limit: 1, cursor: first['nextCursor'] })
    expect(next).toMatchObject({ items: [{ userId: 'u2' }] })
    expect(next['nextCursor']).toBeUndefined()
  })

  it('shows nothing to another organisation, and is refused to a candidate', async () => {
    const stranger = house.callerAs('recruiter', { organisationId: 'org_other' })
    expect(await house.done(stranger, 'list_members', {})).toMatchObject({ total: 0, items: [] })
    await expect(call(house.deps, house.callerAs('candidate'), 'list_members', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
