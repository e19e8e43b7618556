import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isPassword } from '#db/accounts'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { type TestMember, addTestMember, sessionsOf } from './members-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const change = ({ caller }: TestMember, current: string, next: string) =>
  call(house.deps, caller, 'change_password', { current, next })

describe('change_password', () => {
  it.each(['recruiter', 'admin', 'candidate'] as const)('of a %s asks for the old one, and ends every session', async (role) => {
    const person = await addTestMember(house, `Own ${role}`, role)
    const { system } = house.deps.database
    await expect(change(person, 'not-the-password', 'second-password')).rejects.toMatchObject({
      details: { reason: 'password_wrong' },
    })
    expect(await sessionsOf(house, person.caller.userId)).toBe(1)
    await change(person, person.password, 'second-password')
    expect(await isPassword(system, person.caller.userId, 'second-password')).toBe(true)
    expect(await isPassword(system, person.caller.userId, person.password)).toBe(false)
    expect(await sessionsOf(house, person.caller.userId)).toBe(0)
    const lines = await system.selectFrom('audit').selectAll().where('tool', '=', 'change_password').execute()
    expect(lines.filter(({ actor_id }) => actor_id === person.caller.userId)).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toMatch(/second-password|first-password/)
  })

  it('is guessed five times a minute at most', async () => {
    const person = await addTestMember(house, 'Guessed Often', 'recruiter')
    for (let time = 0; time < 5; time += 1)
      await expect(change(person, `guess-${time}`, 'second-password')).rejects.toMatchObject({ code: 'invalid' })
    await expect(change(person, person.password, 'second-password')).rejects.toMatchObject({ code: 'too_many' })
  })

  it('takes none that is short, and none from a model', async () => {
    const person = await addTestMember(house, 'Short Word', 'recruiter')
    await expect(change(person, person.password, 'short')).rejects.toMatchObject({ code: 'invalid' })
    const model = { ...person, caller: { ...person.caller, door: 'chat' as const, person: false } }
    await expect(change(model, person.password, 'second-password')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
