import type { WriteScope } from './define.ts'
import { conflictOn } from './conflict.ts'

/** The mails that waited do not leave. A conflict on the row they came of where one of them has left already. */
export async function recallMessages({ db }: Pick<WriteScope, 'db'>, ids: readonly string[], of: string): Promise<void> {
  if (ids.length === 0) return
  const recalled = await db
    .updateTable('message')
    .set((eb) => ({ state: 'cancelled', version: eb('version', '+', 1) }))
    .where('id', 'in', ids)
    .where('state', '=', 'queued')
    .executeTakeFirst()
  if (recalled.numUpdatedRows !== BigInt(ids.length)) return conflictOn(db, of)
}
