import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { toolsFor } from '#tools/kit/describe'
import { sentenceFor } from './builtin/sentence.ts'
import { type Conversation, changeConversation, readConversation } from './history.ts'
import type { BassinMessage, ToolAnswer } from './message.ts'
import type { TurnRequest } from './request.ts'

/**
 * A person's click on a chip, a facet, a page or a button in a card: the call itself, then its place in the history. No model.
 * @throws AppError what the call throws; `forbidden` for a tool that the chat does not offer to this role.
 */
export async function runAction(
  { deps, caller, request }: { deps: Deps; caller: Caller; request: TurnRequest },
  conversation: Conversation,
): Promise<BassinMessage> {
  const { id = newId('message'), tool, input } = request.action!
  const person: Caller = { ...caller, door: 'chat', person: true, conversationId: conversation.id }
  if (!toolsFor(deps.tools.values(), person).some(({ name }) => name === tool)) {
    throw new AppError('forbidden', `The chat does not offer ${tool}`, { reason: 'role_refused', tool })
  }
  const output: ToolAnswer = { ...(await call(deps, person, tool, input)), person: true }
  const createdAt = deps.clock().toISOString()
  const user: BassinMessage = {
    id,
    role: 'user',
    parts: [{ type: 'data-action', data: { tool, input } }],
    metadata: { createdAt, status: 'complete' },
  }
  const answer: BassinMessage = {
    id: newId('message'),
    role: 'assistant',
    parts: answerParts(caller, { tool, input, output }),
    metadata: { createdAt, status: 'complete', assistant: 'builtin' },
  }
  await append(deps, caller, { conversation, user, answer, here: request.here })
  return answer
}

function answerParts(caller: Caller, given: { tool: string; input: unknown; output: ToolAnswer }): BassinMessage['parts'] {
  const { tool, input, output } = given
  const words = sentenceFor(caller.locale, { name: tool, answer: output })
  const part = { type: `tool-${tool}`, toolCallId: newId('run'), state: 'output-available', input, output }
  return [
    part as unknown as BassinMessage['parts'][number],
    ...(words ? [{ type: 'text' as const, text: words, state: 'done' as const }] : []),
  ]
}

/** The call is done: where another tab was first, only its place in the history is looked for again. */
type Append = {
  conversation: Conversation
  user: BassinMessage
  answer: BassinMessage
  here: TurnRequest['here']
}

async function append(deps: Deps, caller: Caller, { conversation, user, answer, here }: Append): Promise<void> {
  const add = [
    { message: user, status: 'complete' as const, clientId: user.id },
    { message: answer, status: 'complete' as const },
  ]
  try {
    await changeConversation(deps, caller, { conversation, change: { add, here } })
  } catch (error) {
    if (!(error instanceof AppError) || error.details.reason !== 'conversation_moved') throw error
    const now = await readConversation(deps, caller, conversation.id)
    await changeConversation(deps, caller, { conversation: now, change: { add, here } })
  }
}
