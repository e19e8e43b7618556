import { AppError } from '#lib/errors'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { handle, longestTurn } from './history.ts'

/** Answers that may be written for one person at the same time, in all their tabs and on all instances (threat T15). */
export const mostRuns = 5
const retryAfter = 5

/** @throws AppError `too_many` (reason `runs_at_once`) where as many are being written already. */
export async function refuseMoreRuns(deps: Deps, caller: Caller): Promise<void> {
  const { running } = await handle(deps, caller)
    .selectFrom('turn')
    .innerJoin('conversation', 'conversation.id', 'turn.conversation_id')
    .select((eb) => eb.fn.countAll<string>().as('running'))
    .where('conversation.user_id', '=', caller.userId)
    .where('turn.status', '=', 'streaming')
    .where('turn.created_at', '>', new Date(deps.clock().getTime() - longestTurn))
    .executeTakeFirstOrThrow()
  if (Number(running) < mostRuns) return
  throw new AppError('too_many', `${mostRuns} answers are being written`, { reason: 'runs_at_once', most: mostRuns, retryAfter })
}
