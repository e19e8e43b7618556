import { type Transaction, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { type IdentityKeys, readIdentities } from './identity.ts'
import { eraseFromTalk } from './erase-talk.ts'
import type { Database, ErasedCounts } from './schema.ts'

type Tx = Transaction<Database>

/** What a person leaves outside of this database, to be removed once the erasure is written. */
export type Remains = { files: string[]; users: string[] }

/** Rows that a receipt names, by table; all others of the person go with them. */
export const counted = [
  'document',
  'fact',
  'application',
  'message',
  'interview',
  'evaluation',
  'assessment',
  'candidate_note',
] as const

/**
 * Erases a person from every table (GDPR, article 17): the record and what hangs on it go by cascade, then what only mentions them:
 * calls put off, ways back, cards, alerts, and the words of conversations.
 */
export async function eraseCandidate(
  db: Tx,
  keys: IdentityKeys,
  candidateId: string,
): Promise<{ counts: ErasedCounts; remains: Remains }> {
  const identity = (await readIdentities(db, keys, [candidateId])).get(candidateId)
  const counts = await countRows(db, candidateId)
  const remains = { files: await filesOf(db, candidateId), users: await accountsOf(db, candidateId) }
  const ids = [candidateId, ...(await rowsOf(db, candidateId))]
  const talk = await eraseFromTalk(db, { candidateId, ids, identity, users: remains.users, keys })
  await forgetMentions(db, ids)
  await db.deleteFrom('member').where('candidate_id', '=', candidateId).execute()
  await db.deleteFrom('candidate').where('id', '=', candidateId).execute()
  return { counts: { ...counts, ...talk }, remains }
}

/** How many rows of each kind a person has. */
export async function countRows(db: Pick<ReadonlyKysely<Database>, 'selectFrom'>, candidateId: string): Promise<ErasedCounts> {
  const counts: ErasedCounts = {}
  for (const table of counted) {
    const { count } = await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('candidate_id', '=', candidateId)
      .executeTakeFirstOrThrow()
    counts[table] = Number(count)
  }
  return counts
}

async function filesOf(db: Tx, candidateId: string): Promise<string[]> {
  const keys = new Set<string>()
  for (const table of ['document', 'assessment_file'] as const) {
    const rows = await db.selectFrom(table).select('storage_key').where('candidate_id', '=', candidateId).execute()
    for (const { storage_key } of rows) keys.add(storage_key)
  }
  return [...keys]
}

async function accountsOf(db: Tx, candidateId: string): Promise<string[]> {
  const rows = await db.selectFrom('member').select('user_id').where('candidate_id', '=', candidateId).execute()
  return rows.map(({ user_id }) => user_id)
}

/** Ids by which something may speak of a person without naming them. */
async function rowsOf(db: Tx, candidateId: string): Promise<string[]> {
  const ids: string[] = []
  for (const table of ['application', 'document', 'message', 'interview', 'assessment', 'evaluation'] as const) {
    const rows = await db.selectFrom(table).select('id').where('candidate_id', '=', candidateId).execute()
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

/** A card about several people names them all, and what it would do was frozen: it goes whole. A way back keeps the others' steps. */
async function forgetMentions(db: Tx, ids: readonly string[]): Promise<void> {
  const named = (column: string) =>
    sql<boolean>`exists (select 1 from unnest(${ids}::text[]) said(id) where position(said.id in ${sql.ref(column)}::text) > 0)`
  await db.deleteFrom('job_queue').where(named('input')).execute()
  await db
    .deleteFrom('approval')
    .where((eb) => eb.or([named('input'), named('preview')]))
    .execute()
  for (const { id, steps } of await db.selectFrom('reversal').select(['id', 'steps']).where(named('steps')).execute()) {
    const kept = steps.filter((step) => !ids.some((one) => JSON.stringify(step).includes(one)))
    if (kept.length === 0) await db.deleteFrom('reversal').where('id', '=', id).execute()
    else
      await db
        .updateTable('reversal')
        .set({ steps: JSON.stringify(kept) })
        .where('id', '=', id)
        .execute()
  }
  for (const { id, candidate_ids } of await db
    .selectFrom('search_alert')
    .select(['id', 'candidate_ids'])
    .where(named('candidate_ids'))
    .execute()) {
    const kept = candidate_ids.filter((one) => one !== ids[0])
    await db
      .updateTable('search_alert')
      .set({ candidate_ids: JSON.stringify(kept), total: kept.length })
      .where('id', '=', id)
      .execute()
  }
}
