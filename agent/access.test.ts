import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount, membershipOf } from '#db/accounts'
import { newId } from '#lib/ids'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, read, said, scripted, start } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

async function member(name: string, role: 'admin' | 'recruiter'): Promise<Caller> {
  const db = house.deps.database.system
  const account = { name, email: `${name.split(' ')[0]}@example.org`, password: 'first-password', locale: 'fr' as const }
  const userId = await createAccount(db, account)
  const row = { id: newId('member'), organisation_id: house.organisationId, user_id: userId, candidate_id: null }
  await db
    .insertInto('member')
    .values({ ...row, role })
    .execute()
  return house.callerAs(role, { userId, name })
}

async function remove(admin: Caller, colleague: string): Promise<void> {
  const asked = await call(house.deps, admin, 'remove_member', { colleague })
  const approvalId = asked.status === 'needs_approval' ? asked.approvalId : ''
  await call(house.deps, admin, 'decide_approval', { id: approvalId, approved: true })
  await call(house.deps, admin, 'remove_member', { colleague }, { approvalId })
}

test('an answer on its way to somebody who loses access ends within a second or so, and calls no tool any more', async () => {
  const [admin, paul] = [await member('Ada Perrin', 'admin'), await member('Paul Morel', 'recruiter')]
  const still = async () => (await membershipOf(house.deps.database.system, { userId: paul.userId }))?.role === paul.role
  const long = Array.from({ length: 400 }, (_one, at) => `mot${at}`).join(' ')
  const { speaker, prompts } = scripted([[{ text: long }, { call: 'list_jobs', input: {} }], [{ text: 'Voilà la suite.' }]], {
    delay: 15,
  })
  const person = start(house, { caller: paul, options: { still, ...(speaker ? { speaker } : {}) } })
  const stream = await person.post({ message: { id: newId('message'), text: 'Raconte' } })
  await remove(admin, 'Paul Morel')
  const message = await read(stream)
  expect(said(message)).toContain('mot0')
  expect(said(message)).not.toContain('mot399')
  expect(calls(message)).toEqual([])
  expect(prompts).toHaveLength(1)
})

test('a call that was about to be made is not', async () => {
  const paul = await member('Late Caller', 'recruiter')
  const { speaker } = scripted([[{ call: 'list_jobs', input: {} }], [{ text: 'Fini.' }]])
  const options = { still: () => Promise.resolve(false), ...(speaker ? { speaker } : {}) }
  const message = await start(house, { caller: paul, options }).say('Quels postes ?')
  expect(calls(message)).toMatchObject([{ output: { status: 'failed', error: { reason: 'access_removed' } } }])
})
