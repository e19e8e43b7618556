import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membershipOf } from '#db/accounts'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { type TestMember, addTestMember, agreed } from './members-testing.ts'

let house: TestHouse
let admin: TestMember
let paul: TestMember
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  admin = await addTestMember(house, 'Ada Perrin', 'admin')
  paul = await addTestMember(house, 'Paul Morel', 'recruiter')
})
afterAll(() => house.close())

const rightsOf = async ({ caller }: TestMember) =>
  (await membershipOf(house.deps.database.system, { userId: caller.userId }))?.role

describe('set_member_rights', () => {
  it('makes an administrator of a recruiter, and undo gives back the rights of before', async () => {
    const input = { colleague: 'Morel', rights: 'admin' }
    const { preview, reversalId } = await agreed(house, admin.caller, 'set_member_rights', input)
    expect(preview.facts).toEqual([{ label: { key: 'field.rights' }, before: 'rights.recruiter', after: 'rights.admin' }])
    expect(await rightsOf(paul)).toBe('admin')
    await house.done(admin.caller, 'undo_action', { reversalId })
    expect(await rightsOf(paul)).toBe('recruiter')
  })

  it('takes them from an administrator, who then takes nothing back', async () => {
    const other = await addTestMember(house, 'Sam Field', 'admin')
    const { reversalId } = await agreed(house, other.caller, 'set_member_rights', { colleague: 'Paul', rights: 'admin' })
    await agreed(house, admin.caller, 'set_member_rights', { colleague: 'Sam', rights: 'recruiter' })
    expect(await rightsOf(other)).toBe('recruiter')
    const lesser = { ...other.caller, role: 'recruiter' as const }
    await expect(call(house.deps, lesser, 'undo_action', { reversalId })).rejects.toMatchObject({ code: 'forbidden' })
    // An administrator when it was asked, none when it is done.
    await expect(
      agreed(house, other.caller, 'set_member_rights', { colleague: 'Paul', rights: 'recruiter' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    expect(await rightsOf(paul)).toBe('admin')
  })

  it('is refused of oneself, where nothing would change, and to recruiters', async () => {
    const reason = (input: object) => call(house.deps, admin.caller, 'set_member_rights', input)
    await expect(reason({ colleague: 'Ada Perrin', rights: 'recruiter' })).rejects.toMatchObject({
      details: { reason: 'own_access' },
    })
    await expect(reason({ colleague: 'Paul', rights: 'admin' })).rejects.toMatchObject({ details: { reason: 'rights_same' } })
    const recruiter = house.callerAs('recruiter')
    await expect(call(house.deps, recruiter, 'set_member_rights', { colleague: 'Paul', rights: 'admin' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
