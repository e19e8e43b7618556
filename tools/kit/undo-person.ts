import type { ReversalStep } from '#db/schema'
import { conflictOn } from './conflict.ts'
import type { WriteScope } from './define.ts'

/** Somebody added by mistake is gone again, with what was written of them, unless something has come of it since. */
export async function undoPerson({ db, later, changed }: WriteScope, { id, version }: ReversalStep): Promise<void> {
  const row = await db.selectFrom('candidate').select('version').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row || row.version !== version || (await isUsed(db, id))) return conflictOn(db, id)
  await db.deleteFrom('candidate').where('id', '=', id).execute()
  await later('index_candidate', { id }, { key: `index:${id}` })
  changed(id, { undone: true })
}

/** In a process, written to, noted on, or with a CV. */
async function isUsed(db: WriteScope['db'], id: string): Promise<boolean> {
  for (const table of ['application', 'message', 'candidate_note', 'document'] as const) {
    const found = await db.selectFrom(table).select('id').where('candidate_id', '=', id).limit(1).executeTakeFirst()
    if (found) return true
  }
  return false
}
