import type { ReversalStep } from '#db/schema'
import { AppError } from '#lib/errors'
import { conflictOn } from './conflict.ts'
import type { WriteContext, WriteScope } from './define.ts'
import type { MemberBefore } from './handed-over.ts'
import { moveWork } from './move-work.ts'

/** Rights are an administrator’s to give back: whoever lost theirs meanwhile undoes nothing. */
function refuseOthers({ caller }: WriteContext): void {
  if (caller.role !== 'admin') throw new AppError('forbidden', 'An administrator undoes this', { reason: 'role_refused' })
}

/** Who was removed belongs here again, with their keys and what they answered for, but for what others changed since. */
export async function undoRemoval(context: WriteContext, scope: WriteScope, step: ReversalStep): Promise<void> {
  refuseOthers(context)
  const { rights, since, seen, from, to, keys, handed } = step.before as MemberBefore
  const { db } = scope
  const back = await db
    .insertInto('member')
    .values({
      id: step.id,
      organisation_id: context.caller.organisationId,
      user_id: from.id,
      role: rights,
      candidate_id: null,
      created_at: new Date(since),
      seen_at: seen ? new Date(seen) : null,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'user_id']).doNothing())
    .executeTakeFirst()
  if (back.numInsertedOrUpdatedRows !== 1n) return conflictOn(db, step.id, from.name)
  if (keys.length > 0) await db.updateTable('api_key').set({ revoked_at: null }).where('id', 'in', keys).execute()
  await moveWork(context, scope, { held: handed, from: to, to: from, quiet: true })
  scope.changed(step.id, { undone: true })
}

/** The rights of before, unless somebody changed them since. */
export async function undoRights(context: WriteContext, { db, changed }: WriteScope, step: ReversalStep): Promise<void> {
  refuseOthers(context)
  const { rights, given } = step.before as Record<'rights' | 'given', 'recruiter' | 'admin'>
  const back = await db
    .updateTable('member')
    .set({ role: rights })
    .where('id', '=', step.id)
    .where('role', '=', given)
    .executeTakeFirst()
  if (back.numUpdatedRows !== 1n) return conflictOn(db, step.id)
  changed(step.id, { undone: true })
}
