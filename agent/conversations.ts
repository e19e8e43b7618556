import { AppError } from '#lib/errors'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import type { OutputOf, ToolName } from '#tools/registry'
import type { BassinMessage } from './message.ts'

export type ConversationItem = { id: string; title: string; updatedAt: string }

/** A conversation as a screen opens it: its messages, and the id of the answer that is still being written (its stream gives it whole). */
export type OpenConversation = {
  id: string
  title: string
  messages: BassinMessage[]
  streaming: string | null
  earlier: number | null
}

type Page = { limit?: number; cursor?: string; query?: string }

/** The person's own conversations, the latest first; `query` finds words of titles and messages. */
export async function listConversations(
  deps: Deps,
  caller: Caller,
  page: Page = {},
): Promise<{ items: ConversationItem[]; nextCursor?: string }> {
  const { items, nextCursor } = await run(deps, caller, { tool: 'list_conversations', input: page })
  const shown = items.map(({ conversationId, title, updatedAt }) => ({ id: conversationId, title, updatedAt }))
  return { items: shown, ...(nextCursor ? { nextCursor } : {}) }
}

export async function openConversation(
  deps: Deps,
  caller: Caller,
  input: { conversationId: string; before?: number },
): Promise<OpenConversation> {
  const { conversationId, title, messages, streaming, earlier } = await run(deps, caller, { tool: 'get_conversation', input })
  return { id: conversationId, title, messages: messages as unknown as BassinMessage[], streaming, earlier }
}

async function run<Name extends ToolName>(
  deps: Deps,
  caller: Caller,
  given: { tool: Name; input: unknown },
): Promise<OutputOf<Name>> {
  const result = await call(deps, { ...caller, door: 'page', person: true }, given.tool, given.input)
  if (result.status !== 'done') throw new AppError('conflict', `${given.tool} waits for a yes`, { reason: 'approval_needed' })
  return result.output as OutputOf<Name>
}
