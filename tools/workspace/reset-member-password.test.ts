import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPassword } from '#db/accounts'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { type TestMember, addTestMember, sessionsOf } from './members-testing.ts'

let house: TestHouse
let admin: TestMember
let paul: TestMember
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  admin = await addTestMember(house, 'Ada Perrin', 'admin')
  paul = await addTestMember(house, 'Paul Morel', 'recruiter')
})
afterAll(() => house.close())

describe('reset_member_password', () => {
  it('gives a new one, shown once and kept nowhere; the old one and the sessions are over', async () => {
    const { password } = (await house.done(admin.caller, 'reset_member_password', { colleague: 'Paul Morel' })) as {
      password: string
    }
    const { system } = house.deps.database
    const { userId } = paul.caller
    expect(await isPassword(system, userId, password)).toBe(true)
    expect(await isPassword(system, userId, paul.password)).toBe(false)
    expect(await sessionsOf(house, userId)).toBe(0)
    expect(await sessionsOf(house, admin.caller.userId)).toBe(1)
    const lines = await system.selectFrom('audit').selectAll().where('tool', '=', 'reset_member_password').execute()
    expect(lines).toHaveLength(1)
    expect(lines[0]!.subjects).toEqual([paul.memberId])
    expect(JSON.stringify(lines)).not.toContain(password)
  })

  it('lets an administrator who forgot theirs back in, at the machine itself', async () => {
    const operator = { ...admin.caller, door: 'cli' as const, person: false }
    const { password } = await house.done(operator, 'reset_member_password', { colleague: 'me' })
    expect(await isPassword(house.deps.database.system, admin.caller.userId, String(password))).toBe(true)
  })

  it('is refused of oneself, to recruiters, and to a model', async () => {
    const reset = (caller: TestMember['caller'], colleague: string) =>
      call(house.deps, caller, 'reset_member_password', { colleague })
    await expect(reset(admin.caller, 'Ada Perrin')).rejects.toMatchObject({ details: { reason: 'own_access' } })
    await expect(reset(paul.caller, 'Ada Perrin')).rejects.toMatchObject({ code: 'forbidden' })
    const model = { ...admin.caller, door: 'chat' as const, person: false }
    await expect(reset(model, 'Paul Morel')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
