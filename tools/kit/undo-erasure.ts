import type { ReversalStep } from '#db/schema'
import { AppError } from '#lib/errors'
import type { WriteScope } from './define.ts'

/** A request is as if it had not been made, unless somebody has answered it. */
export async function undoErasure({ db, changed }: WriteScope, { id }: ReversalStep): Promise<void> {
  const gone = await db
    .deleteFrom('erasure')
    .where('id', '=', id)
    .where('state', '=', 'asked')
    .returning('candidate_id')
    .executeTakeFirst()
  if (!gone) throw new AppError('conflict', 'Decided already', { reason: 'erasure_decided' })
  changed(gone.candidate_id, { undone: true })
}
