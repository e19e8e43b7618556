import type { InterviewTable, ReversalStep } from '#db/schema'
import { conflictOn } from './conflict.ts'
import type { WriteScope } from './define.ts'
import { recallMessages } from './recall-messages.ts'

export type InterviewBefore = {
  state: InterviewTable['state']
  starts_at?: string | null
  ends_at?: string | null
  messages: string[]
}

/** The interview as it was; its mails, which waited, do not leave. A conflict where the person or a colleague acted since, or a mail has left. */
export async function undoInterview({ db, changed }: WriteScope, step: ReversalStep): Promise<void> {
  const { state, starts_at, ends_at, messages } = step.before as unknown as InterviewBefore
  const back = await db
    .updateTable('interview')
    .set((eb) => ({
      state,
      ...(starts_at === undefined
        ? {}
        : { starts_at: starts_at ? new Date(starts_at) : null, ends_at: ends_at ? new Date(ends_at) : null }),
      sequence: eb('sequence', '+', 1),
      version: eb('version', '+', 1),
    }))
    .where('id', '=', step.id)
    .where('version', '=', step.version)
    .executeTakeFirst()
  if (back.numUpdatedRows !== 1n) return conflictOn(db, step.id)
  changed(step.id, { undone: true })
  await recallMessages({ db }, messages, step.id)
}
