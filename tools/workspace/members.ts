import type { Selectable, Transaction } from 'kysely'
import type { Database, MemberTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { findColleague, readColleagues } from '../kit/colleagues.ts'
import type { ReadContext, WriteContext } from '../kit/define.ts'

export type Colleague = {
  id: string
  name: string
  memberId: string
  rights: 'recruiter' | 'admin'
  member: Selectable<MemberTable>
}

const rightsOf = ({ role }: Pick<MemberTable, 'role'>) => (role === 'admin' ? 'admin' : 'recruiter')

/** A colleague as an administrator says them, by id or name; never oneself. @throws as `findColleague`, and invalid `own_access`. */
export async function otherMember(context: ReadContext, said: string): Promise<Colleague> {
  const member = await anyMember(context, said)
  if (member.id === context.caller.userId) throw new AppError('invalid', 'One’s own access', { reason: 'own_access' })
  return member
}

/** The same, oneself (`me`) included. */
export async function anyMember(context: ReadContext, said: string): Promise<Colleague> {
  const { id, name } = findColleague(await readColleagues(context), said === 'me' ? context.caller.userId : said)
  const member = await context.db.selectFrom('member').selectAll().where('user_id', '=', id).executeTakeFirstOrThrow()
  return { id, name, memberId: member.id, rights: rightsOf(member), member }
}

/**
 * Holds the members of the house still until the write ends: of two administrators who shut each other out at once, one does.
 * @throws forbidden `role_refused` where the caller is an administrator no more; conflict `changed_meanwhile` where a member is no longer as they were.
 */
export async function holdMembers(
  { caller }: WriteContext,
  db: Transaction<Database>,
  expected: readonly Pick<Colleague, 'id' | 'rights'>[],
): Promise<void> {
  const rows = await db
    .selectFrom('member')
    .select(['user_id', 'role'])
    .where('role', 'in', ['admin', 'recruiter'])
    .orderBy('id')
    .forUpdate()
    .execute()
  const roles = new Map(rows.map(({ user_id, role }) => [user_id, role]))
  if (roles.get(caller.userId) !== 'admin') throw new AppError('forbidden', 'No administrator', { reason: 'role_refused' })
  const moved = expected.find(({ id, rights }) => roles.get(id) !== rights)
  if (moved) throw new AppError('conflict', `${moved.id} was changed meanwhile`, { reason: 'changed_meanwhile', id: moved.id })
}
