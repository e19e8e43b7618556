import { type Transaction, sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { sha256 } from '#lib/secrets'
import { stableJson } from '#lib/words'
import type { AuditTable, Database } from '#db/schema'
import type { Caller } from './define.ts'

export type AuditEntry = {
  caller: Caller
  tool: string
  outcome: AuditTable['outcome']
  subjects: string[]
  changes: Record<string, unknown>
  approvalId?: string
  at: Date
}

type Row = Omit<AuditTable, 'subjects' | 'changes' | 'hash'> & { subjects: string[]; changes: Record<string, unknown> }

const linkOf = (row: Row) => sha256(stableJson({ ...row, at: row.at.toISOString() }))

/** Appends to the organisation's chain: each row's hash covers the row and the hash before it, so that a changed row breaks every later one. */
export async function appendAudit(db: Transaction<Database>, entry: AuditEntry): Promise<void> {
  const organisationId = entry.caller.organisationId
  await sql`select pg_advisory_xact_lock(hashtext(${`audit:${organisationId}`}))`.execute(db)
  const last = await db
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .where('organisation_id', '=', organisationId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row: Row = {
    organisation_id: organisationId,
    sequence: (last?.sequence ?? 0) + 1,
    at: entry.at,
    actor_id: entry.caller.userId,
    actor_role: entry.caller.role,
    door: entry.caller.door,
    tool: entry.tool,
    outcome: entry.outcome,
    subjects: entry.subjects,
    changes: entry.changes,
    approval_id: entry.approvalId ?? null,
    previous_hash: last?.hash ?? '',
  }
  await db
    .insertInto('audit')
    .values({ ...row, subjects: JSON.stringify(row.subjects), changes: JSON.stringify(row.changes), hash: linkOf(row) })
    .execute()
}

/** Rows read at once. */
const walked = 2000

/** Walks a chain from its first row. Answers the sequence of the first row that does not hold, or null. */
export async function verifyAudit(
  db: Pick<ReadonlyKysely<Database>, 'selectFrom'>,
  organisationId: string,
): Promise<number | null> {
  let previous = ''
  let last = 0
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('sequence', '>', last)
      .orderBy('sequence')
      .limit(walked)
      .execute()
    for (const { hash, ...row } of rows) {
      const sound = row.sequence === last + 1 && row.previous_hash === previous && linkOf(row) === hash
      if (!sound) return row.sequence
      previous = hash
      last = row.sequence
    }
    if (rows.length < walked) return null
  }
}
