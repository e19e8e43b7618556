import { type UIMessageChunk, createUIMessageStreamResponse } from 'ai'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { runAction } from './action.ts'
import { type Answering, type Limits, limits, writeAnswer } from './answer.ts'
import { approvalOf, carryOut, decide, declineFrom, waitingParts, withOutcome } from './approval.ts'
import { chunksOf } from './collect.ts'
import {
  type Change,
  type Conversation,
  changeConversation,
  handle,
  isDead,
  readConversation,
  saveAnswer,
  saveTitle,
} from './history.ts'
import { awaitFiles } from './files.ts'
import type { BassinMessage, MessageData } from './message.ts'
import { answerToCard } from './card-answered.ts'
import { type TurnKind, type TurnRequest, parseRequest } from './request.ts'
import { longestTurn, refuseMoreRuns } from './runs.ts'
import { findRunning, openBroadcast, register, streamOf, takeTurn } from './running.ts'
import { titleOf } from './title.ts'

export type Options = { limits?: Partial<Limits>; speaker?: Answering['speaker']; still?: Answering['still'] }
type Request = TurnRequest & { kind: TurnKind }
type Chunks = ReadableStream<UIMessageChunk>

/** One turn as an HTTP response. @throws AppError, before anything is streamed. */
export async function turnResponse(deps: Deps, caller: Caller, body: unknown, options: Options = {}): Promise<Response> {
  return createUIMessageStreamResponse({ stream: await turn(deps, caller, body, options), keepAliveMs: 10_000 })
}

/**
 * One turn of a conversation: a message, a decision, a click, or an answer written anew, changed or continued. Turns of one conversation
 * follow each other, in this process by waiting, across processes by the version of the conversation; what was sent twice is answered once. The answer
 * goes on being written when nobody listens.
 * @throws AppError `invalid` (see `parseRequest`), `not_found`, `conflict` (`turn_running`: another instance is answering).
 */
export async function turn(deps: Deps, caller: Caller, body: unknown, options: Options = {}): Promise<Chunks> {
  const request = parseRequest(body)
  const id = clientIdOf(request)
  const running = findRunning(request.conversationId, caller.userId)
  if (running && id && running.clientId === id) return running.broadcast.subscribe()
  const release = await takeTurn(request.conversationId)
  try {
    const started = await begin({ deps, caller, request, options })
    void started.done.finally(release)
    return started.stream
  } catch (error) {
    release()
    throw error
  }
}

type Given = { deps: Deps; caller: Caller; request: Request; options: Options }
type Started = { stream: Chunks; done: Promise<unknown> }

const finished = (stream: Chunks): Started => ({ stream, done: Promise.resolve() })

function clientIdOf({ message, decision, action }: Request): string | undefined {
  return message?.id ?? decision?.id ?? action?.id
}

/** Reads, then writes what it read against; where another was first, both again. */
async function begin(given: Given): Promise<Started> {
  for (let attempt = 1; ; attempt += 1) {
    const conversation = await settledConversation(given)
    const twice = answerTo(conversation, clientIdOf(given.request))
    if (twice) return finished(streamOf(chunksOf(twice)))
    try {
      if (given.request.kind === 'action') return finished(streamOf(chunksOf(await runAction(given, conversation))))
      return await answer(given, conversation)
    } catch (error) {
      const moved = error instanceof AppError && error.details.reason === 'conversation_moved'
      if (!moved || attempt === 5) throw error
    }
  }
}

/** The conversation when no other instance is answering in it; what a dead one left is marked as cut. */
async function settledConversation({ deps, caller, request }: Given): Promise<Conversation> {
  const until = Date.now() + longestTurn
  for (;;) {
    const conversation = await readConversation(deps, caller, request.conversationId)
    const last = conversation.turns.at(-1)
    if (last?.status !== 'streaming') return conversation
    if (isDead(deps, last)) {
      last.status = 'incomplete'
      await saveAnswer(deps, caller, last)
      return conversation
    }
    if (Date.now() > until) throw new AppError('conflict', 'Another answer is being written', { reason: 'turn_running' })
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

function answerTo(conversation: Conversation, clientId: string | undefined): BassinMessage | undefined {
  const at = clientId ? conversation.turns.findIndex((turn) => turn.clientId === clientId) : -1
  return at === -1 ? undefined : conversation.turns[at + 1]?.message
}

type Plan = {
  change: Change
  messages: BassinMessage[]
  answer: BassinMessage
  /** Set where an answer is continued. */
  rowId?: string
  decided?: { approvalId: string; approved: boolean; tool: string; input: unknown }
}

async function answer(given: Given, conversation: Conversation): Promise<Started> {
  const { deps, caller, request, options } = given
  await refuseMoreRuns(handle(deps, caller), caller, deps.clock())
  const plan = await planOf(given, conversation)
  if (plan.change.dropFrom !== undefined) await declineFrom(deps, caller, { conversation, position: plan.change.dropFrom })
  const added = await changeConversation(deps, caller, { conversation, change: { ...plan.change, here: request.here } })
  const broadcast = openBroadcast()
  const stopper = new AbortController()
  const work = async () => {
    const messages = plan.decided ? await settle(given, { conversation, plan, broadcast }) : plan.messages
    if (!plan.decided)
      await awaitFiles(given, { message: messages.findLast(({ role }) => role === 'user'), broadcast, signal: stopper.signal })
    const status = await writeAnswer({
      deps,
      caller,
      conversationId: conversation.id,
      here: request.here ?? {},
      messages,
      rowId: plan.rowId ?? added.at(-1)!.rowId,
      answer: plan.answer,
      broadcast,
      stopper,
      mayAct: !plan.decided,
      still: options.still,
      limits: { ...limits, ...options.limits },
      ...(options.speaker ? { speaker: options.speaker } : {}),
    })
    if (!conversation.title)
      await saveTitle(deps, caller, { conversationId: conversation.id, title: titleOf(messages, plan.answer) })
    return status
  }
  const done = work().then(
    () => {},
    () => broadcast.close(),
  )
  const { userId } = caller
  register({ conversationId: conversation.id, userId, clientId: clientIdOf(request), broadcast, stopper, done })
  return { stream: broadcast.subscribe(), done }
}

async function planOf(given: Given, conversation: Conversation): Promise<Plan> {
  const { request } = given
  if (request.kind === 'message') return planMessage(given, conversation)
  if (request.kind === 'decision') return planDecision(given, conversation, request.decision!)
  if (request.kind === 'resume') return planResume(conversation)
  const target = conversation.turns.findIndex(({ message }) => message.id === (request.edit ?? request.regenerate)!.messageId)
  const asked =
    request.kind === 'edit' ? target : conversation.turns.findLastIndex((turn, at) => at < target && turn.message.role === 'user')
  const turn = conversation.turns[asked]
  const said = turn?.message.parts.some(({ type }) => type === 'text')
  if (
    target === -1 ||
    !turn ||
    turn.message.role !== 'user' ||
    !said ||
    turn.message.parts.some(({ type }) => type === 'data-decision')
  ) {
    throw new AppError('not_found', 'No such message to write anew', { reason: 'message_missing' })
  }
  const before = conversation.turns.slice(0, asked).map(({ message }) => message)
  const user = request.edit ? { ...turn.message, parts: replaceText(turn.message, request.edit.text) } : turn.message
  return newAnswer(given, { before, user, clientId: turn.clientId ?? undefined, dropFrom: turn.position })
}

const replaceText = (message: BassinMessage, text: string): BassinMessage['parts'] => [
  { type: 'text', text },
  ...message.parts.filter(({ type }) => type !== 'text'),
]

async function planMessage(given: Given, conversation: Conversation): Promise<Plan> {
  const { id, text, files = [] } = given.request.message!
  const { caller, deps } = given
  const reply = files.length === 0 ? answerToCard(conversation, text, { caller, now: deps.clock() }) : undefined
  if (reply) return planDecision(given, conversation, { id, ...reply, text })
  const parts: BassinMessage['parts'] = [
    ...(text ? [{ type: 'text' as const, text }] : []),
    ...files.map((documentId) => ({ type: 'data-file' as const, data: { documentId } })),
  ]
  const before = conversation.turns.map(({ message }) => message)
  return newAnswer(given, { before, user: userMessage(given, id, parts), clientId: id })
}

type Asked = MessageData['decision'] & { id?: string | undefined; text?: string }

async function planDecision(given: Given, conversation: Conversation, asked: Asked): Promise<Plan> {
  const { approvalId, approved } = asked
  const { tool, input } = await decide(given.deps, given.caller, { conversation, decision: { approvalId, approved } })
  const id = asked.id ?? newId('message')
  const parts: BassinMessage['parts'] = [
    ...(asked.text ? [{ type: 'text' as const, text: asked.text }] : []),
    { type: 'data-decision', data: { approvalId, approved, tool } },
  ]
  const before = conversation.turns.map(({ message }) => message)
  const plan = newAnswer(given, { before, user: userMessage(given, id, parts), clientId: id })
  return { ...plan, decided: { approvalId, approved, tool, input } }
}

function planResume(conversation: Conversation): Plan {
  const last = conversation.turns.at(-1)
  if (!last || last.message.role !== 'assistant' || last.status === 'complete') {
    throw new AppError('conflict', 'There is nothing to continue', { reason: 'nothing_to_continue' })
  }
  const { rowId, message } = last
  return {
    change: { add: [], replace: [{ rowId, message, status: 'streaming' }] },
    messages: conversation.turns.map((turn) => turn.message),
    answer: structuredClone(message),
    rowId,
  }
}

type New = { before: BassinMessage[]; user: BassinMessage; clientId: string | undefined; dropFrom?: number }

function newAnswer({ deps }: Given, { before, user, clientId, dropFrom }: New): Plan {
  const answer: BassinMessage = {
    id: newId('message'),
    role: 'assistant',
    parts: [],
    metadata: { createdAt: deps.clock().toISOString(), status: 'streaming' },
  }
  const add: Change['add'] = [
    { message: user, status: 'complete', clientId },
    { message: answer, status: 'streaming' },
  ]
  return {
    change: { add, ...(dropFrom === undefined ? {} : { dropFrom }) },
    messages: [...before, user],
    answer: structuredClone(answer),
  }
}

function userMessage({ deps }: Given, id: string, parts: BassinMessage['parts']): BassinMessage {
  return { id, role: 'user', parts, metadata: { createdAt: deps.clock().toISOString(), status: 'complete' } }
}

/** Carries a decision out, writes what came of it where the card stands, and tells the screens. */
async function settle(
  { deps, caller }: Given,
  { conversation, plan, broadcast }: { conversation: Conversation; plan: Plan; broadcast: ReturnType<typeof openBroadcast> },
): Promise<BassinMessage[]> {
  const { tool, input, ...decision } = plan.decided!
  const output = await carryOut(deps, caller, { conversationId: conversation.id, decision, tool, input })
  const settled = new Map<string, BassinMessage>()
  for (const { turn, part } of waitingParts(conversation)) {
    if (approvalOf(part) !== decision.approvalId) continue
    const message = withOutcome(turn.message, decision.approvalId, output)
    if (!settled.has(message.id)) await saveAnswer(deps, caller, { rowId: turn.rowId, message, status: turn.status })
    settled.set(message.id, message)
    const data: MessageData['settled'] = { messageId: message.id, toolCallId: part.toolCallId, output }
    broadcast.write({ type: 'data-settled', data, transient: true })
  }
  return plan.messages.map((known) => settled.get(known.id) ?? known)
}
