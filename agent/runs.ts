import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '#db/schema'
import { AppError } from '#lib/errors'
import type { Caller } from '#tools/kit/define'

/** Longer than any turn may last. */
export const longestTurn = 150_000

/** Answers that may be written for one person at the same time, in all their tabs and on all instances (threat T15). */
export const mostRuns = 5
const retryAfter = 5

/** @throws AppError `too_many` (reason `runs_at_once`) where as many are being written already. */
export async function refuseMoreRuns(db: Kysely<Database>, caller: Caller, now: Date): Promise<void> {
  const { running } = await db
    .selectFrom('turn')
    .innerJoin('conversation', 'conversation.id', 'turn.conversation_id')
    .select((eb) => eb.fn.countAll<string>().as('running'))
    .where('conversation.user_id', '=', caller.userId)
    .where('turn.status', '=', 'streaming')
    .where('turn.created_at', '>', new Date(now.getTime() - longestTurn))
    .executeTakeFirstOrThrow()
  if (Number(running) < mostRuns) return
  throw new AppError('too_many', `${mostRuns} answers are being written`, { reason: 'runs_at_once', most: mostRuns, retryAfter })
}

/** The same where the answer is about to be written: requests of one person wait for each other until this transaction ends. */
export async function takeRun(db: Transaction<Database>, caller: Caller, now: Date): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`runs:${caller.userId}`}))`.execute(db)
  await refuseMoreRuns(db, caller, now)
}
