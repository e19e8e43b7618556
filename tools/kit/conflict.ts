import type { Transaction } from 'kysely'
import { readIdentities } from '#db/identity'
import type { Database } from '#db/schema'
import { AppError } from '#lib/errors'
import type { ReadContext } from './define.ts'

const mostTold = 10

/** Whose rows changed since a card was shown, and by whom, when, as the audit says: at most ten, with how many there are. */
export async function whoChanged({ db, deps }: Pick<ReadContext, 'db' | 'deps'>, ids: readonly string[]) {
  const told = ids.slice(0, mostTold)
  const applications = await db.selectFrom('application').select(['id', 'candidate_id']).where('id', 'in', told).execute()
  const personOf = new Map(applications.map((row) => [row.id, row.candidate_id]))
  const identities = await readIdentities(
    db,
    deps.keys,
    told.map((id) => personOf.get(id) ?? id),
  )
  const changed = []
  for (const id of told) {
    const last = await lastChange(db, id)
    const name = identities.get(personOf.get(id) ?? id)?.name
    changed.push({ ...(name ? { name } : {}), ...(last ? { by: last.name ?? last.actor_id, at: last.at.toISOString() } : {}) })
  }
  return { changed, count: ids.length }
}

/** Those of the rows that somebody wrote after `since`, as the audit says. */
export async function changedSince({ db }: Pick<ReadContext, 'db'>, ids: readonly string[], since: Date): Promise<string[]> {
  const changed = []
  for (const id of ids) {
    const last = await lastChange(db, id)
    if (last && last.at > since) changed.push(id)
  }
  return changed
}

const lastChange = (db: Pick<ReadContext['db'], 'selectFrom'>, id: string) =>
  db
    .selectFrom('audit')
    .leftJoin('user', 'user.id', 'audit.actor_id')
    .select(['user.name', 'audit.actor_id', 'audit.at'])
    .where((eb) => eb('audit.subjects', '@>', eb.cast<never>(eb.val(JSON.stringify([id])), 'jsonb')))
    .where('audit.outcome', '=', 'done')
    .orderBy('audit.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The second writer gets who changed the row, and when, from the audit; `name` says whom it is about. */
export async function conflictOn(db: Transaction<Database>, id: string, name?: string): Promise<never> {
  const last = await lastChange(db as unknown as ReadContext['db'], id)
  throw new AppError('conflict', `${id} was changed meanwhile`, {
    reason: 'changed_meanwhile',
    id,
    ...(name ? { name } : {}),
    ...(last ? { by: last.name ?? last.actor_id, at: last.at.toISOString() } : {}),
  })
}
