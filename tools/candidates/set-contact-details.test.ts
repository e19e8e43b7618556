import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findByIdentity } from '#db/identity'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

const recruiter = () => house.callerAs('recruiter')
let made = 0
async function somebody() {
  const email = `malik-${(made += 1)}@example.org`
  const candidateId = await house.addCandidate({ name: 'Malik Haddad', email })
  return { candidateId, email, self: house.callerAs('candidate', { candidateId, userId: `user-malik-${made}` }) }
}
const known = async (candidateId: string) => {
  const { name, email, phone, version } = await house.done(recruiter(), 'get_candidate', { candidateId })
  return { name, email, phone, version }
}
const refused = (caller: Parameters<typeof call>[1], input: object) =>
  expect(call(house.deps, caller, 'set_contact_details', input)).rejects

describe('set_contact_details', () => {
  it('puts a name, a mail and a phone right, found by the new ones and no longer by the old', async () => {
    const { candidateId, email } = await somebody()
    const { version } = await known(candidateId)
    const given = { candidateId, name: 'Malik  Ferhaoui', email: 'M.Ferhaoui@Example.org', phone: '06 39 98 00 14' }
    const output = await house.done(recruiter(), 'set_contact_details', given)
    expect(output).toMatchObject({ name: 'Malik Ferhaoui', changed: ['name', 'email', 'phone'], version: Number(version) + 1 })
    expect(await known(candidateId)).toEqual({
      name: 'Malik Ferhaoui',
      email: 'm.ferhaoui@example.org',
      phone: '+33 6 39 98 00 14',
      version: Number(version) + 1,
    })
    const { system } = house.deps.database
    expect(await findByIdentity(system, house.deps.keys, { email })).toEqual([])
    expect(await findByIdentity(system, house.deps.keys, { phone: '06 39 98 00 14' })).toEqual([candidateId])
    await house.done(recruiter(), 'set_contact_details', { candidateId, phone: null })
    expect(await known(candidateId)).toMatchObject({ email: 'm.ferhaoui@example.org', phone: undefined })
  })

  it('is a candidate’s own, by a card where a machine asks, and never another’s', async () => {
    const { candidateId, self, email } = await somebody()
    const other = await somebody()
    const card = await call(house.deps, { ...self, door: 'chat', person: false }, 'set_contact_details', {
      phone: '07700 900123',
    })
    expect(card).toMatchObject({
      status: 'needs_approval',
      preview: { facts: [{ label: { key: 'contact.phone' }, before: '', after: '+44 7700 900123' }] },
    })
    await house.done(self, 'set_contact_details', { name: 'Malik Ferhaoui' })
    expect(await house.done(self, 'get_my_profile', {})).toMatchObject({ name: 'Malik Ferhaoui', email })
    await refused(self, { candidateId: other.candidateId, name: 'Somebody Else' }).toMatchObject({ code: 'not_found' })
    expect(await known(candidateId)).toMatchObject({ name: 'Malik Ferhaoui' })
  })

  it('does nothing where nothing changes, and says what cannot be read', async () => {
    const { candidateId, email } = await somebody()
    const { version } = await known(candidateId)
    await refused(recruiter(), { candidateId, email: email.toUpperCase() }).toMatchObject({ details: { reason: 'contact_same' } })
    await refused(recruiter(), { candidateId }).toMatchObject({ details: { reason: 'contact_nothing' } })
    await refused(recruiter(), { candidateId, phone: '12 34 56' }).toMatchObject({ details: { reason: 'phone_unread' } })
    await refused(recruiter(), { candidateId, email: 'malik at example' }).toMatchObject({ details: { reason: 'input_invalid' } })
    expect((await known(candidateId)).version).toBe(version)
  })

  it('tells a recruiter who else has the mail, who may go on; a candidate learns of nobody', async () => {
    const { candidateId, self } = await somebody()
    const other = await somebody()
    const given = { candidateId, email: other.email }
    await refused(recruiter(), given).toMatchObject({
      details: { reason: 'contact_alike', people: [{ candidateId: other.candidateId, by: ['email'] }] },
    })
    await refused(self, { email: other.email, anyway: true }).toMatchObject({
      code: 'conflict',
      details: { reason: 'contact_taken' },
    })
    const error = await call(house.deps, self, 'set_contact_details', { email: other.email }).catch((thrown) => thrown)
    expect(JSON.stringify(error.details)).not.toContain(other.candidateId)
    expect(await house.done(recruiter(), 'set_contact_details', { ...given, anyway: true })).toMatchObject({ changed: ['email'] })
  })

  it('is taken back within ten minutes, unless the record has changed since; nothing of it is kept in plain words', async () => {
    const { candidateId, self, email } = await somebody()
    const before = await known(candidateId)
    const { reversalId } = await house.done(self, 'set_contact_details', {
      name: 'Malik Ferhaoui',
      email: 'new-malik@example.org',
    })
    const { system } = house.deps.database
    const [way] = await system.selectFrom('reversal').select('steps').where('id', '=', String(reversalId)).execute()
    const [row] = await system
      .selectFrom('audit')
      .select(['subjects', 'changes'])
      .where('tool', '=', 'set_contact_details')
      .orderBy('sequence', 'desc')
      .limit(1)
      .execute()
    expect(row).toEqual({ subjects: [candidateId], changes: { [candidateId]: { fields: ['name', 'email'] } } })
    expect(JSON.stringify([way, row])).not.toMatch(/malik|haddad|ferhaoui|example/i)
    await house.done(self, 'undo_action', { reversalId })
    expect(await known(candidateId)).toEqual({ ...before, version: Number(before.version) + 2 })
    expect(await findByIdentity(system, house.deps.keys, { email })).toEqual([candidateId])

    const second = await house.done(self, 'set_contact_details', { phone: '06 39 98 00 77' })
    await house.done(recruiter(), 'set_contact_details', { candidateId, name: 'Malik Ferhaoui' })
    await expect(call(house.deps, self, 'undo_action', { reversalId: second['reversalId'] })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await known(candidateId)).toMatchObject({ phone: '+33 6 39 98 00 77' })
  })
})
