import type { ReversalStep } from '#db/schema'
import { conflictOn } from './conflict.ts'
import type { WriteScope } from './define.ts'
import { recallMessages } from './recall-messages.ts'

type SittingBefore = { fields: Record<string, unknown>; messages: string[] }

const dates = new Set(['due_at', 'reminded_at', 'scored_at', 'submitted_at', 'started_at', 'ends_at'])
const documents = new Set(['marks', 'answers', 'questions'])

/** Values of a row as the driver takes them, out of what a reversal kept as JSON. */
const valuesOf = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      dates.has(key) && typeof value === 'string' ? new Date(value) : documents.has(key) ? JSON.stringify(value) : value,
    ]),
  )

/** A sitting as it was, and its mails, which waited, do not leave. A conflict where the person has begun, or anybody acted since. */
export async function undoSitting({ db, changed }: WriteScope, step: ReversalStep): Promise<void> {
  const { fields, messages } = step.before as SittingBefore
  const back = await db
    .updateTable('assessment')
    .set((eb) => ({ ...valuesOf(fields), version: eb('version', '+', 1) }))
    .where('id', '=', step.id)
    .where('version', '=', step.version)
    .executeTakeFirst()
  if (back.numUpdatedRows !== 1n) return conflictOn(db, step.id)
  changed(step.id, { undone: true })
  await recallMessages({ db }, messages, step.id)
}

/** A test as it was; one that was just made is put away. */
export async function undoTest({ db, changed }: WriteScope, step: ReversalStep): Promise<void> {
  const back = await db
    .updateTable('test')
    .set((eb) => ({ ...valuesOf(step.before), version: eb('version', '+', 1) }))
    .where('id', '=', step.id)
    .where('version', '=', step.version)
    .executeTakeFirst()
  if (back.numUpdatedRows !== 1n) return conflictOn(db, step.id)
  changed(step.id, { undone: true })
}
