import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'
import { dueOn } from './erasures.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const at = new Date()
  const { system } = house.deps.database
  for (const role of ['admin', 'recruiter'] as const) {
    const id = `user-${role}`
    const user = { id, name: role, email: `${id}@example.org`, emailVerified: true, image: null, locale: 'fr' }
    await system
      .insertInto('user')
      .values({ ...user, createdAt: at, updatedAt: at })
      .execute()
    const member = { organisation_id: house.organisationId, user_id: id, candidate_id: null, role }
    await system
      .insertInto('member')
      .values({ id: newId('member'), ...member })
      .execute()
  }
})
afterAll(() => house.close())

const person = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: `user-${candidateId}` })

describe('ask_erasure', () => {
  it('asks administrators on behalf of a person, tells them once, and can be undone', async () => {
    const candidateId = await house.addCandidate({ name: 'Léonie Marsac' })
    const { erasureId, mine, reversalId } = await house.done(house.callerAs('recruiter'), 'ask_erasure', { candidateId })
    expect(mine).toBe(false)
    await drainQueue(house.deps)
    const notices = await house.done(house.callerAs('admin'), 'list_notices', {})
    expect(notices).toMatchObject({ items: [{ kind: 'erasure', by: 'recruiter', name: 'Léonie Marsac' }] })
    await expect(call(house.deps, house.callerAs('admin'), 'ask_erasure', { candidateId })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'erasure_open' },
    })
    await house.done(house.callerAs('recruiter'), 'undo_action', { reversalId })
    const { items } = (await house.done(house.callerAs('admin'), 'list_erasures', {})) as { items: { erasureId: string }[] }
    expect(items.map((item) => item.erasureId)).not.toContain(erasureId)
  })

  it('lets a candidate ask for their own data alone, whatever id they send', async () => {
    const [own, other] = [await house.addCandidate({ name: 'Ondine Vasseur' }), await house.addCandidate({ name: 'Paul Autrui' })]
    const asked = await house.done(person(own), 'ask_erasure', { candidateId: other })
    expect(asked).toMatchObject({ candidateId: own, mine: true })
    const mine = await house.done(person(own), 'list_erasures', { state: 'all' })
    expect(mine).toMatchObject({ total: 1, items: [{ state: 'asked', by: '', mayDecide: false }] })
    expect(await house.done(person(other), 'list_erasures', { state: 'all' })).toMatchObject({ total: 0 })
  })

  it('waits for a yes where a machine asks', async () => {
    const candidateId = await house.addCandidate({ name: 'Rémi Tardif' })
    const machine = house.callerAs('recruiter', { person: false, door: 'chat' })
    expect(await call(house.deps, machine, 'ask_erasure', { candidateId })).toMatchObject({ status: 'needs_approval' })
  })
})

it.each([
  ['2026-11-27T10:00:00Z', '2026-12-27'],
  ['2026-01-31T10:00:00Z', '2026-02-28'],
  ['2026-12-31T10:00:00Z', '2027-01-31'],
])('an answer to what was asked on %s is due on %s', (asked, due) => {
  expect(dueOn(new Date(asked)).toISOString().slice(0, 10)).toBe(due)
})
