import { type LanguageModel, type UIMessageChunk, toUIMessageStream } from 'ai'
import { log } from '#lib/log'
import { measure } from '#lib/trace'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { modelMessages, openAgent } from './agent.ts'
import { textOf } from './builtin/text-of.ts'
import { collector, tidy } from './collect.ts'
import { saveAnswer } from './history.ts'
import type { AssistantName, BassinMessage, Here, MessageMetadata, MessageStatus } from './message.ts'
import { plainUndo } from '#retrieval/query/intent/plain-answer'
import { type Speaker, openSpeaker } from './models/choose.ts'
import { instructions } from './prompt.ts'
import type { Broadcast } from './running.ts'
import { mentionsIn } from './mentions.ts'
import type { Situation } from './situation.ts'
import { type Outcome, type Toolset, machine, openToolset } from './toolset.ts'

/** Milliseconds: a silence inside an answer, one step, the whole. */
export type Limits = { chunk: number; step: number; total: number }
export const limits: Limits = { chunk: 15_000, step: 60_000, total: 120_000 }

export type Answering = {
  deps: Deps
  caller: Caller
  conversationId: string
  here: Here
  /** Up to the message being answered; for an answer that was cut, up to that answer. */
  messages: BassinMessage[]
  /** Where the answer is kept, and what of it is there already. */
  rowId: string
  answer: BassinMessage
  broadcast: Broadcast
  stopper: AbortController
  /** False where the turn only says what a decision led to. */
  mayAct: boolean
  /** Whether the caller may still read and act: asked every second, and before each call. */
  still?: (() => Promise<boolean>) | undefined
  limits: Limits
  speaker?: (situation: Situation) => Speaker
}

/** Writes one answer: to the screens that listen while it comes, and to the conversation when it is whole or cut. Never throws. */
export async function writeAnswer(given: Answering): Promise<MessageStatus> {
  const { deps, caller, answer, rowId } = given
  const own =
    given.mayAct && plainUndo(textOf(given.messages.findLast(({ role }) => role === 'user'))) ? 'undo_action' : undefined
  const toolset = openToolset(deps, machine(caller, given.conversationId), { own, still: given.still })
  const unwatch = watch(given)
  toolset.outcomes.push(...earlierOutcomes(answer))
  const situation = await situationOf(given, toolset)
  const speaker = (given.speaker ?? ((about) => openSpeaker(deps.env, about, given.limits)))(situation)
  const collect = collector(answer)
  let saving = Promise.resolve()
  const emit = (chunk: UIMessageChunk) => {
    collect(chunk)
    given.broadcast.write(chunk)
    if (chunk.type === 'finish-step') saving = saving.then(() => save(given, answer, 'streaming'))
  }
  emit({ type: 'start', messageId: answer.id, messageMetadata: metadata(answer, 'streaming', speaker.report) })
  const status = await measure('turn', { role: caller.role, assistant: speaker.report.assistant }, () =>
    speak(given, { toolset, speaker, situation, emit }),
  )
  unwatch()
  await Promise.all([toolset.settled(), saving])
  for (const chunk of lateOutputs(answer, toolset)) emit(chunk)
  tidy(answer)
  answer.metadata = metadata(answer, status, speaker.report)
  await save(given, answer, status)
  given.broadcast.write({ type: 'finish', messageMetadata: answer.metadata })
  given.broadcast.close()
  log.info('turn_done', { conversation_id: given.conversationId, message_id: rowId, status, assistant: speaker.report.assistant })
  return status
}

const watched = 1000

/** Nothing more reaches the screens of somebody who may no longer read, and the answer ends there. */
function watch({ still, stopper, broadcast }: Answering): () => void {
  if (!still) return () => {}
  const timer = setInterval(() => {
    void still().then((may) => {
      if (may) return
      broadcast.close()
      stopper.abort(new DOMException('No access any more', 'AbortError'))
    })
  }, watched)
  return () => clearInterval(timer)
}

type Speaking = { toolset: Toolset; speaker: Speaker; situation: Situation; emit: (chunk: UIMessageChunk) => void }

async function speak(given: Answering, { toolset, speaker, situation, emit }: Speaking): Promise<MessageStatus> {
  const { deps, caller, stopper } = given
  try {
    const agent = openAgent({
      model: speaker.model as LanguageModel,
      instructions: instructions(caller, { here: given.here, now: situation.now }),
      toolset,
      mayAct: given.mayAct,
      stopsAtCard: () => speaker.report.assistant !== 'builtin',
    })
    const result = await agent.stream({
      messages: await modelMessages(deps, given.messages),
      abortSignal: stopper.signal,
      timeout: { totalMs: given.limits.total, stepMs: given.limits.step },
    })
    let failed = false
    const stream = toUIMessageStream({
      stream: result.stream,
      tools: toolset.tools,
      sendStart: false,
      sendFinish: false,
      sendReasoning: false,
    })
    for await (const chunk of stream) {
      if (chunk.type === 'error' || chunk.type === 'abort') failed = true
      else emit(chunk as UIMessageChunk)
    }
    if (stopper.signal.aborted) return 'stopped'
    if (failed) return 'incomplete'
    const reason = await result.finishReason
    return reason === 'stop' || reason === 'tool-calls' ? 'complete' : 'incomplete'
  } catch (error) {
    if (stopper.signal.aborted) return 'stopped'
    log.warn('turn_cut', { conversation_id: given.conversationId, error })
    return 'incomplete'
  }
}

async function situationOf(given: Answering, toolset: Toolset): Promise<Situation> {
  return {
    caller: given.caller,
    here: given.here,
    messages: given.messages,
    outcomes: toolset.outcomes,
    offered: given.mayAct ? Object.keys(toolset.tools) : [],
    now: given.deps.clock(),
    mentions: await mentionsIn(given),
  }
}

/** What an answer that was cut had already done: it is not done again. */
function earlierOutcomes(answer: BassinMessage): Outcome[] {
  return answer.parts.flatMap((part) =>
    'toolCallId' in part && part.state === 'output-available'
      ? [
          {
            toolCallId: part.toolCallId,
            name: part.type.slice('tool-'.length),
            input: part.input,
            answer: part.output as Outcome['answer'],
          },
        ]
      : [],
  )
}

/** Calls that finished after the stream was cut: what they did is shown and kept. */
function lateOutputs(answer: BassinMessage, toolset: Toolset): UIMessageChunk[] {
  const open = new Set(
    answer.parts.flatMap((part) => ('toolCallId' in part && part.state === 'input-available' ? [part.toolCallId] : [])),
  )
  return toolset.outcomes
    .filter(({ toolCallId }) => open.has(toolCallId))
    .map(({ toolCallId, answer: output }) => ({ type: 'tool-output-available', toolCallId, output }))
}

function metadata(answer: BassinMessage, status: MessageStatus, report: Speaker['report']): MessageMetadata {
  const degraded: AssistantName[] = report.degraded
  return {
    createdAt: answer.metadata!.createdAt,
    assistant: report.assistant,
    status,
    ...(degraded.length > 0 ? { degraded } : {}),
  }
}

async function save({ deps, caller, rowId }: Answering, message: BassinMessage, status: MessageStatus): Promise<void> {
  try {
    await saveAnswer(deps, caller, { rowId, message, status })
  } catch (error) {
    log.error('answer_lost', { message_id: rowId, error })
  }
}
