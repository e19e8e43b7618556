import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const me = () => house.callerAs('recruiter')
const create = async () => String((await house.done(me(), 'create_api_key', { name: 'Tableur' }))['keyId'])

describe('revoke_api_key', () => {
  it('closes a key once, for its owner or an admin', async () => {
    const [mine, other] = [await create(), await create()]
    const { revokedAt } = await house.done(me(), 'revoke_api_key', { keyId: mine })
    expect(await house.done(me(), 'revoke_api_key', { keyId: mine })).toEqual({ keyId: mine, revokedAt })
    await house.done(house.callerAs('admin'), 'revoke_api_key', { keyId: other })
    const { items } = (await house.done(me(), 'list_api_keys', {})) as { items: { revokedAt: string | null }[] }
    expect(items.every((item) => item.revokedAt !== null)).toBe(true)
  })

  it('knows no key of somebody else', async () => {
    const keyId = await create()
    const another = house.callerAs('recruiter', { userId: 'user-2' })
    await expect(call(house.deps, another, 'revoke_api_key', { keyId })).rejects.toMatchObject({
      details: { reason: 'key_missing' },
    })
    const stranger = house.callerAs('admin', { organisationId: 'org_other' })
    await expect(call(house.deps, stranger, 'revoke_api_key', { keyId })).rejects.toMatchObject({ code: 'not_found' })
  })
})
