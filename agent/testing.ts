import type { LanguageModelV4, LanguageModelV4Prompt, LanguageModelV4StreamPart } from '@ai-sdk/provider'
import type { UIMessageChunk } from 'ai'
import { newId } from '#lib/ids'
import { call } from '#tools/kit/call'
import type { Caller } from '#tools/kit/define'
import type { TestHouse } from '#tools/kit/testing'
import { collector } from './collect.ts'
import type { BassinMessage } from './message.ts'
import { type Options, turn } from './turn.ts'

/** A person with a conversation of their own: `send` plays a browser that sends and reads the stream to its end. */
export function start(house: TestHouse, given: { caller?: Partial<Caller>; options?: Options; conversationId?: string } = {}) {
  const conversationId = given.conversationId ?? newId('conversation')
  const caller = house.callerAs('recruiter', { userId: newId('member'), door: 'chat', person: false, ...given.caller })
  const post = (body: object) => turn(house.deps, caller, { conversationId, ...body }, given.options)
  const send = async (body: object) => read(await post(body))
  const say = (text: string, more: object = {}) => send({ message: { id: newId('message'), text, ...more } })
  return { conversationId, caller, post, send, say }
}

/** The message that a stream makes, as the screen has it in the end. */
export async function read(stream: ReadableStream<UIMessageChunk>): Promise<BassinMessage> {
  const message: BassinMessage = { id: '', role: 'assistant', parts: [] }
  const collect = collector(message)
  for await (const chunk of stream) {
    if (chunk.type === 'start') message.id = chunk.messageId!
    collect(chunk)
  }
  return message
}

export const said = (message: BassinMessage) =>
  message.parts.flatMap((part) => (part.type === 'text' ? [part.text.replaceAll('\u00A0', ' ')] : [])).join('\n')

type ToolPart = { type: string; toolCallId: string; input: unknown; output: Record<string, unknown> }

/** The tool parts of a message: name, input, output. */
export const calls = (message: BassinMessage): (ToolPart & { name: string })[] =>
  (message.parts as unknown as ToolPart[])
    .filter(({ toolCallId }) => toolCallId)
    .map((part) => ({ ...part, name: part.type.slice('tool-'.length) }))

type Said =
  | { text: string }
  | { call: string; input: unknown }
  | { part: LanguageModelV4StreamPart }
  | { cut: true }
  | { hang: true }

const usage = {
  inputTokens: { total: 1, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 1, text: undefined, reasoning: undefined },
}

/** A model at the edge that says what it is told, step by step, one word every `delay` milliseconds. Its prompts are kept. */
export function scripted(
  steps: Said[][],
  given: { delay?: number } = {},
): { speaker: Options['speaker']; prompts: LanguageModelV4Prompt[] } {
  const prompts: LanguageModelV4Prompt[] = []
  const model: LanguageModelV4 = {
    specificationVersion: 'v4',
    provider: 'test',
    modelId: 'scripted',
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('streams only')),
    doStream: async ({ prompt, abortSignal }) => {
      const step = steps[Math.min(prompts.length, steps.length - 1)]!
      prompts.push(prompt)
      const parts = scriptedParts(step)
      const stream = new ReadableStream<LanguageModelV4StreamPart>({
        pull: async (controller) => {
          if (given.delay) await new Promise((resolve) => setTimeout(resolve, given.delay))
          if (abortSignal?.aborted) return controller.error(abortSignal.reason)
          const { value, done } = parts.next()
          if (done) controller.close()
          else if (value === 'hang')
            await new Promise((_resolve, reject) => abortSignal?.addEventListener('abort', () => reject(abortSignal.reason)))
          else controller.enqueue(value)
        },
      })
      return { stream }
    },
  }
  return { speaker: () => ({ model, report: { assistant: 'compatible', degraded: [] } }), prompts }
}

function* scriptedParts(step: Said[]): Generator<LanguageModelV4StreamPart | 'hang'> {
  yield { type: 'stream-start', warnings: [] }
  let called = false
  for (const [at, one] of step.entries()) {
    if ('cut' in one) return
    if ('hang' in one) yield 'hang'
    if ('part' in one) yield one.part
    if ('text' in one) {
      yield { type: 'text-start', id: `t${at}` }
      for (const delta of one.text.match(/\s*\S+/g) ?? []) yield { type: 'text-delta', id: `t${at}`, delta }
      if (!step.some((other) => 'cut' in other || 'hang' in other)) yield { type: 'text-end', id: `t${at}` }
    }
    if ('call' in one) {
      called = true
      yield {
        type: 'tool-call',
        toolCallId: newId('run'),
        toolName: one.call,
        input: typeof one.input === 'string' ? one.input : JSON.stringify(one.input),
      }
    }
  }
  yield { type: 'finish', usage, finishReason: { unified: called ? 'tool-calls' : 'stop', raw: undefined } }
}

/** Runs what was put off, as the worker would. */
export async function runQueue({ deps, organisationId, callerAs }: TestHouse): Promise<void> {
  const db = deps.database.system
  for (;;) {
    const job = await db
      .selectFrom('job_queue')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('run_at')
      .limit(1)
      .executeTakeFirst()
    if (!job) return
    await call(deps, callerAs('system', { door: 'job' }), job.tool, job.input)
    await db.deleteFrom('job_queue').where('id', '=', job.id).execute()
  }
}
