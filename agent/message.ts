import type { UIMessage } from 'ai'
import type { ErrorCode } from '#lib/errors'
import type { CallResult } from '#tools/kit/define'
import type { InputOf, OutputOf, ToolName } from '#tools/registry'

// The contract between the server's turn and the screen: types alone, so that a client component may import them.

export const assistantNames = ['mistral', 'openai', 'compatible', 'builtin'] as const
export type AssistantName = (typeof assistantNames)[number]

/** `incomplete`: cut by a fault, with what came; the screen offers to continue it. `stopped`: by the person. */
export type MessageStatus = 'complete' | 'streaming' | 'stopped' | 'incomplete'

export type MessageMetadata = {
  createdAt: string
  /** Who wrote an assistant's message. */
  assistant?: AssistantName
  status?: MessageStatus
  /** Assistants that were asked first and could not answer. */
  degraded?: AssistantName[]
}

/** A refusal or a failure of a call, as data: screens word `reason` (else `code`). */
export type CallFailure = { code: ErrorCode; reason: string; details: Record<string, unknown> }

/**
 * The output of every `tool-<name>` part. `needs_approval` is what the card shows until the person decides; the same part then
 * becomes `done`, `declined` or `failed`. `person` says that a person's click made the call (a chip, a facet, a page), not the model.
 */
export type ToolAnswer<Output = unknown> =
  | (CallResult<Output> & { person?: true; approvalId?: string })
  | { status: 'declined'; approvalId: string }
  | { status: 'failed'; error: CallFailure; approvalId?: string }

export type MessageData = {
  /** In a user's message: what was clicked. It has no text part. */
  action: { tool: string; input: unknown }
  /** In a user's message: a yes or a no, clicked (no text part) or typed (the text says it). */
  decision: { approvalId: string; approved: boolean; tool?: string }
  /** In a user's message: a document that came with it. */
  file: { documentId: string }
  /** Transient: a tool part of an earlier message has a new output (its approval was decided). Patch it in place. */
  settled: { messageId: string; toolCallId: string; output: ToolAnswer }
  /** Transient: what the assistant is doing, before there is text. */
  status: { doing: 'thinking' | 'waiting' | 'falling_back'; assistant?: AssistantName }
}

export type MessageTools = { [Name in ToolName]: { input: InputOf<Name>; output: ToolAnswer<OutputOf<Name>> } }

export type BassinMessage = UIMessage<MessageMetadata, MessageData, MessageTools>

/** What is on screen while the person types, so that «le premier» or «cette personne» need no question. */
export type Here = { candidateId?: string; jobId?: string; documentId?: string; view?: string }

/**
 * The body of POST /api/chat: `conversationId` and exactly one of the others. A new conversation's id is made by the client
 * (`conv_` and a UUIDv7), as is each user message's id (any string of 8 to 80 letters, digits, `_`, `-`), which makes a request sent
 * twice be answered once. For `decision` and `action`, `id` is that of the user message that the screen shows for the click.
 * The answer is a UI message stream whose assistant message has an id of the server's. Errors are JSON
 * `{ error: { code, reason, details } }` with the code's HTTP status.
 */
export type ChatRequest = { conversationId: string; here?: Here } & (
  | { message: { id: string; text: string; files?: string[] } }
  | { decision: { id?: string; approvalId: string; approved: boolean } }
  | { action: { id?: string; tool: ToolName; input: unknown } }
  | { regenerate: { messageId: string } }
  | { edit: { messageId: string; text: string } }
  | { resume: true }
)
