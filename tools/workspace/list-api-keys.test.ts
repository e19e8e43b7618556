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

describe('list_api_keys', () => {
  it('lists one’s own by page, without the key; an admin sees everybody’s', async () => {
    const { key } = await house.done(me(), 'create_api_key', { name: 'Tableur' })
    await house.done(me(), 'create_api_key', { name: 'Assistant' })
    const first = await house.done(me(), 'list_api_keys', { limit: 1 })
    expect(first).toMatchObject({ total: 2, items: [{ name: 'Assistant', mine: true, lastUsedAt: null, revokedAt: null }] })
    const next = await house.done(me(), 'list_api_keys', { limit: 1, cursor: first['nextCursor'] })
    expect(next).toMatchObject({ items: [{ name: 'Tableur' }] })
    expect(JSON.stringify(next)).not.toContain(String(key))
    expect(await house.done(house.callerAs('candidate', { candidateId: 'cand_x' }), 'list_api_keys', {})).toMatchObject({
      total: 0,
    })
    expect(await house.done(house.callerAs('admin'), 'list_api_keys', {})).toMatchObject({
      total: 2,
      items: [{ mine: false }, {}],
    })
  })

  it('is not offered to a model', async () => {
    const chat = house.callerAs('recruiter', { door: 'chat' })
    await expect(call(house.deps, chat, 'list_api_keys', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
