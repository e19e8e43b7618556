import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAccount } from '#db/accounts'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse(registry.values())))
afterAll(() => house.close())

const system = () => house.callerAs('system')
const account = (email: string) =>
  createAccount(house.deps.database.system, { name: 'Rose Delage', email, password: 'a-long-enough-password', locale: 'fr' })
const bytes = new TextEncoder().encode('octets')

async function erasing(remains: { files: string[]; users: string[] }): Promise<string> {
  const id = newId('erasure')
  const asked = { asked_by: 'user-admin', asked_role: 'admin', asked_name: 'admin', decided_by: 'user-admin' }
  const done = { decided_name: 'admin', decided_at: new Date(), done_at: null, state: 'erasing' as const }
  const row = { id, organisation_id: house.organisationId, candidate_id: newId('candidate'), remains: JSON.stringify(remains) }
  await house.deps.database.system
    .insertInto('erasure')
    .values({ ...row, ...asked, ...done })
    .execute()
  return id
}
const users = async () => (await house.deps.database.system.selectFrom('user').select('id').execute()).map(({ id }) => id)

describe('advance_erasure', () => {
  it('removes the files and the account, as often as it is called, and keeps an account that belongs elsewhere', async () => {
    const [gone, kept] = [await account('rose@example.org'), await account('colleague@example.org')]
    const member = { organisation_id: house.organisationId, user_id: kept, candidate_id: null, role: 'recruiter' as const }
    await house.deps.database.system
      .insertInto('member')
      .values({ id: newId('member'), ...member })
      .execute()
    const file = `${house.organisationId}/${'cd'.repeat(32)}`
    await house.deps.files.put(file, bytes, 'text/plain')
    const erasureId = await erasing({ files: [file], users: [gone, kept] })
    expect(await house.done(system(), 'advance_erasure', { erasureId })).toEqual({ erasureId, state: 'done' })
    expect(await house.deps.files.exists(file)).toBe(false)
    expect(await users()).toEqual([kept])
    expect(await house.done(system(), 'advance_erasure', { erasureId })).toEqual({ erasureId, state: 'done' })
  })

  it('stays under way while a file cannot be removed, and is tried again', async () => {
    const file = `${house.organisationId}/${'ef'.repeat(32)}`
    await house.deps.files.put(file, bytes, 'text/plain')
    const erasureId = await erasing({ files: [file], users: [] })
    const { remove } = house.deps.files
    house.deps.files.remove = () => Promise.reject(new Error('the store is away'))
    await expect(house.done(system(), 'advance_erasure', { erasureId })).rejects.toThrow()
    const closed = await house.done(house.callerAs('admin'), 'list_erasures', { state: 'closed' })
    expect(closed).toMatchObject({ items: [{ erasureId, state: 'erasing' }, { state: 'done' }] })
    house.deps.files.remove = remove
    await house.done(system(), 'advance_erasure', { erasureId })
    expect(await house.deps.files.exists(file)).toBe(false)
  })
})
