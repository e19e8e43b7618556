import type { WriteContext, WriteScope } from './define.ts'
import type { HandedOver } from './handed-over.ts'
import { waitMs } from './stages.ts'

type Person = { id: string; name: string }
/** `quiet`: nobody is told, since nobody was told before. */
export type Passing = { held: HandedOver; from: Person; to: Person; quiet?: boolean }

/** What `from` answers for becomes what `to` answers for; of what is no longer `from`’s nothing changes. */
export async function moveWork(context: WriteContext, scope: WriteScope, passing: Passing): Promise<void> {
  const { held, from, to } = passing
  const { db } = scope
  const any = (ids: readonly string[]) => (ids.length > 0 ? [...ids] : [''])
  const followed = await db
    .updateTable('application')
    .set((eb) => ({ owner_id: to.id, version: eb('version', '+', 1) }))
    .where('id', 'in', any(held.applications))
    .where('owner_id', '=', from.id)
    .returning('id')
    .execute()
  for (const { id } of followed) scope.changed(id, { fields: ['owner_id'] })
  await db
    .updateTable('job')
    .set({ created_by: to.id })
    .where('id', 'in', any(held.jobs))
    .where('created_by', '=', from.id)
    .execute()
  for (const table of ['saved_search', 'notice'] as const)
    await db
      .updateTable(table)
      .set({ user_id: to.id })
      .where('id', 'in', any(table === 'notice' ? held.notices : held.searches))
      .where('user_id', '=', from.id)
      .execute()
  await moveInterviews(context, scope, passing)
}

/** Who had booked is told with whom they meet, once the change can no longer be undone; reminders go on under the new sequence. */
async function moveInterviews({ now }: WriteContext, { db, later }: WriteScope, passing: Passing): Promise<void> {
  const { held, from, to, quiet } = passing
  for (const { id, written } of held.interviews) {
    const row = await db
      .updateTable('interview')
      .set((eb) => ({
        interviewer_id: to.id,
        interviewer_name: to.name,
        ...(written ? { by_user: to.id, by_name: to.name } : {}),
        sequence: eb('sequence', '+', 1),
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .where('interviewer_id', '=', from.id)
      .returning(['sequence', 'state', 'starts_at'])
      .executeTakeFirst()
    if (row?.state !== 'booked' || !row.starts_at) continue
    const { sequence, starts_at } = row
    const input = { interviewId: id, sequence }
    if (!quiet)
      await later('remind_interview', { ...input, told: 'handed' }, { key: `handed:${id}:${sequence}`, at: afterUndo(now) })
    const eve = new Date(starts_at.getTime() - 24 * 3600_000)
    if (eve > now) await later('remind_interview', input, { key: `remind:${id}:${sequence}`, at: eve })
  }
}

const afterUndo = (now: Date) => new Date(now.getTime() + waitMs)
