import type { ReadContext } from './define.ts'

/** Ids of who may approve. */
export async function readAdmins({ db }: ReadContext): Promise<string[]> {
  const rows = await db.selectFrom('member').select('user_id').where('role', '=', 'admin').limit(100).execute()
  return rows.map(({ user_id }) => user_id)
}
