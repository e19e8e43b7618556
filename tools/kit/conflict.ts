import type { Transaction } from 'kysely'
import type { Database } from '#db/schema'
import { AppError } from '#lib/errors'

/** The second writer gets who changed the row, and when, from the audit; `name` says whom it is about. */
export async function conflictOn(db: Transaction<Database>, id: string, name?: string): Promise<never> {
  const last = await db
    .selectFrom('audit')
    .leftJoin('user', 'user.id', 'audit.actor_id')
    .select(['user.name', 'audit.actor_id', 'audit.at'])
    .where((eb) => eb('audit.subjects', '@>', eb.cast<never>(eb.val(JSON.stringify([id])), 'jsonb')))
    .where('audit.outcome', '=', 'done')
    .orderBy('audit.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  throw new AppError('conflict', `${id} was changed meanwhile`, {
    reason: 'changed_meanwhile',
    id,
    ...(name ? { name } : {}),
    ...(last ? { by: last.name ?? last.actor_id, at: last.at.toISOString() } : {}),
  })
}
