import type { Kysely, Transaction } from 'kysely'
import { newId } from '#lib/ids'
import type { Database } from '#db/schema'

export type Queued = { organisationId: string; tool: string; input: unknown; key?: string; at?: Date }

/** Puts a tool's call off. With a `key`, a call already waiting under it is left as it is. */
export async function enqueue(db: Kysely<Database> | Transaction<Database>, queued: Queued): Promise<void> {
  await db
    .insertInto('job_queue')
    .values({
      id: newId('queued'),
      organisation_id: queued.organisationId,
      tool: queued.tool,
      input: JSON.stringify(queued.input),
      unique_key: queued.key ?? null,
      locked_until: null,
      failed_at: null,
      error: null,
      ...(queued.at ? { run_at: queued.at } : {}),
    })
    .onConflict((conflict) => conflict.column('unique_key').doNothing())
    .execute()
}
