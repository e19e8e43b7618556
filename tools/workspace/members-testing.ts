import { createAccount } from '#db/accounts'
import type { Caller } from '../kit/define.ts'
import { call } from '../kit/call.ts'
import { newId } from '#lib/ids'
import type { TestHouse } from '../kit/testing.ts'

export type TestMember = { caller: Caller; memberId: string; email: string; password: string }

/** For tests: a member with an account of their own, signed in somewhere. */
export async function addTestMember(
  { deps, organisationId, callerAs }: TestHouse,
  name: string,
  role: 'admin' | 'recruiter' | 'candidate',
): Promise<TestMember> {
  const { system } = deps.database
  const account = {
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    password: 'first-password',
    locale: 'fr',
  }
  const userId = await createAccount(system, account as Parameters<typeof createAccount>[1])
  const memberId = newId('member')
  await system
    .insertInto('member')
    .values({ id: memberId, organisation_id: organisationId, user_id: userId, role, candidate_id: null })
    .execute()
  await signInSomewhere(deps, userId)
  return { caller: callerAs(role, { userId, name }), memberId, email: account.email, password: account.password }
}

export async function signInSomewhere({ database }: TestHouse['deps'], userId: string): Promise<void> {
  const session = { id: newId('run'), userId, updatedAt: new Date(), token: newId('run'), expiresAt: new Date(Date.now() + 1e7) }
  await database.system
    .insertInto('session')
    .values(session as never)
    .execute()
}

export async function sessionsOf({ deps }: TestHouse, userId: string): Promise<number> {
  const rows = await deps.database.system.selectFrom('session').select('id').where('userId', '=', userId).execute()
  return rows.length
}

/** Asks, says yes to the card, and does it. */
export async function agreed({ deps }: TestHouse, caller: Caller, name: string, input: object) {
  const asked = await call(deps, caller, name, input)
  if (asked.status !== 'needs_approval') throw new Error(`${name} asked nobody`)
  await call(deps, caller, 'decide_approval', { id: asked.approvalId, approved: true })
  const done = await call(deps, caller, name, input, { approvalId: asked.approvalId })
  if (done.status !== 'done') throw new Error(`${name} asked twice`)
  return { preview: asked.preview, output: done.output as Record<string, unknown>, reversalId: done.reversalId! }
}
