import type { ReversalStep } from '#db/schema'
import type { WriteScope } from './define.ts'

/** Who came into a process leaves it; what was sent to them with it waits for nothing any more. */
export async function undoEntry({ db }: Pick<WriteScope, 'db'>, { id }: ReversalStep): Promise<void> {
  const sittings = await db.selectFrom('assessment').select('id').where('application_id', '=', id).execute()
  for (const sitting of sittings)
    await db
      .deleteFrom('job_queue')
      .where('unique_key', 'like', `%:${sitting.id}%`)
      .where('tool', 'in', ['open_external_test', 'remind_test', 'close_assessment'])
      .execute()
  await db.deleteFrom('application').where('id', '=', id).execute()
}
