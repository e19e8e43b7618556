import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membershipOf } from '#db/accounts'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const colleague = { name: 'Marie Dupont', email: 'Marie.Dupont@example.org' }

describe('add_member', () => {
  it('opens an account whose password is shown once, and kept nowhere', async () => {
    const { password } = (await house.done(house.callerAs('admin'), 'add_member', colleague)) as Record<string, string>
    const { verifyPassword } = await import('better-auth/crypto')
    const { system } = house.deps.database
    const member = await membershipOf(system, { email: 'marie.dupont@example.org' })
    const account = await system.selectFrom('account').selectAll().where('userId', '=', member!.userId).executeTakeFirstOrThrow()
    expect(await verifyPassword({ hash: account.password!, password: password! })).toBe(true)
    expect(member).toMatchObject({
      organisationId: house.organisationId,
      role: 'recruiter',
      name: 'Marie Dupont',
    })
    const lines = await system.selectFrom('audit').selectAll().where('tool', '=', 'add_member').execute()
    expect(lines).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain(password)
  })

  it('opens one for an administrator too, and none where the mail has one', async () => {
    const other = { name: 'Sam Field', email: 'sam@example.org', rights: 'admin' }
    await house.done(house.callerAs('admin'), 'add_member', other)
    expect(await membershipOf(house.deps.database.system, { email: 'sam@example.org' })).toMatchObject({ role: 'admin' })
    await expect(call(house.deps, house.callerAs('admin'), 'add_member', other)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'email_taken' },
    })
  })

  it.each(['recruiter', 'candidate', 'system'] as const)('is refused to a %s', async (role) => {
    await expect(
      call(house.deps, house.callerAs(role), 'add_member', { ...colleague, email: `${role}@example.org` }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is no tool of a model', async () => {
    const machine = house.callerAs('admin', { door: 'chat', person: false })
    await expect(call(house.deps, machine, 'add_member', { ...colleague, email: 'x@example.org' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
