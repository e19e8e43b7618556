import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { type Conversation, type StoredTurn, handle } from './history.ts'
import type { BassinMessage, ToolAnswer } from './message.ts'
import { answerOf, machine } from './toolset.ts'

export type Decision = { approvalId: string; approved: boolean }

type ToolPart = { type: string; toolCallId: string; input?: unknown; output: ToolAnswer }
type Waiting = { turn: StoredTurn; part: ToolPart }

/** The parts of a conversation that wait for a person, oldest first. */
export function waitingParts(conversation: Conversation): Waiting[] {
  return conversation.turns.flatMap((turn) =>
    (turn.message.parts as unknown as ToolPart[])
      .filter((part) => part.output?.status === 'needs_approval')
      .map((part) => ({ turn, part })),
  )
}

export const approvalOf = (part: ToolPart) => (part.output as { approvalId: string }).approvalId

/**
 * Records a person's decision on a card of this conversation; nothing runs yet. An answer that was recorded but
 * never carried out (the process died between the two) may be given again.
 * @throws AppError `not_found` (`approval_unknown`: forged, another person's, another conversation's) or `conflict` (`approval_expired`,
 * `approval_spent`, `approval_declined`).
 */
export async function decide(
  deps: Deps,
  caller: Caller,
  given: { conversation: Conversation; decision: Decision },
): Promise<{ tool: string; input: unknown }> {
  const { conversation, decision } = given
  const row = await handle(deps, caller)
    .selectFrom('approval')
    .selectAll()
    .where('id', '=', decision.approvalId)
    .where('user_id', '=', caller.userId)
    .where('conversation_id', '=', conversation.id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such approval', { reason: 'approval_unknown' })
  const waits = waitingParts(conversation).some(({ part }) => approvalOf(part) === row.id)
  const recorded = decision.approved ? 'approved' : 'declined'
  const interrupted = waits && row.state === recorded && row.expires_at > deps.clock()
  if (!interrupted) {
    const person: Caller = { ...caller, door: 'page', person: true, conversationId: conversation.id }
    await call(deps, person, 'decide_approval', { id: row.id, approved: decision.approved })
  }
  return { tool: row.tool, input: row.input }
}

/** Runs what a yes allowed, with the input that was shown and no other; a no runs nothing. */
export async function carryOut(
  deps: Deps,
  caller: Caller,
  given: { conversationId: string; decision: Decision; tool: string; input: unknown },
): Promise<ToolAnswer> {
  const { approvalId, approved } = given.decision
  if (!approved) return { status: 'declined', approvalId }
  const asked = machine(caller, given.conversationId)
  const answer = await answerOf(() => call(deps, asked, given.tool, given.input, { approvalId }))
  return { ...answer, approvalId } as ToolAnswer
}

/** The message with the waiting part's output replaced. */
export function withOutcome(message: BassinMessage, approvalId: string, output: ToolAnswer): BassinMessage {
  const parts = (message.parts as unknown as ToolPart[]).map((part) =>
    part.output?.status === 'needs_approval' && approvalOf(part) === approvalId ? { ...part, output } : part,
  )
  return { ...message, parts: parts as unknown as BassinMessage['parts'] }
}

/** Cards that leave the conversation (edited, written anew) are answered no, so that none waits unseen. */
export async function declineFrom(
  deps: Deps,
  caller: Caller,
  given: { conversation: Conversation; position: number },
): Promise<void> {
  const person: Caller = { ...caller, door: 'page', person: true, conversationId: given.conversation.id }
  for (const { turn, part } of waitingParts(given.conversation)) {
    if (turn.position < given.position) continue
    await answerOf(() => call(deps, person, 'decide_approval', { id: approvalOf(part), approved: false }))
  }
}
