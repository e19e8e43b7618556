import type { Kysely, Transaction } from 'kysely'
import { newId } from '#lib/ids'
import type { Database } from '#db/schema'

export type Queued = { organisationId: string; tool: string; input: unknown; key?: string; at?: Date }

const inOne = 1000

/** Puts a tool's call off. With a `key`, a call already waiting under it is left as it is. */
export const enqueue = (db: Kysely<Database> | Transaction<Database>, queued: Queued): Promise<void> => enqueueAll(db, [queued])

/** The same for many calls, a thousand a statement. */
export async function enqueueAll(db: Kysely<Database> | Transaction<Database>, all: readonly Queued[]): Promise<void> {
  for (let at = 0; at < all.length; at += inOne) {
    await db
      .insertInto('job_queue')
      .values(all.slice(at, at + inOne).map(rowOf))
      .onConflict((conflict) => conflict.column('unique_key').doNothing())
      .execute()
  }
}

function rowOf({ organisationId, tool, input, key, at }: Queued) {
  return {
    id: newId('queued'),
    organisation_id: organisationId,
    tool,
    input: JSON.stringify(input),
    unique_key: key ?? null,
    locked_until: null,
    failed_at: null,
    error: null,
    ...(at ? { run_at: at } : {}),
  }
}
