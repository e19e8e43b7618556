import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('create_api_key', () => {
  it('shows a key once and stores its hash', async () => {
    const { key, keyId } = (await house.done(recruiter(), 'create_api_key', { name: 'Tableur' })) as {
      key: string
      keyId: string
    }
    expect(key).toMatch(/^bassin_[\w-]{40}$/)
    const row = await house.deps.database.system
      .selectFrom('api_key')
      .selectAll()
      .where('id', '=', keyId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(key)
  })

  it('is no tool of a model', async () => {
    await expect(
      call(house.deps, house.callerAs('admin', { door: 'chat', person: false }), 'create_api_key', {}),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'create_api_key', {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})
