import { APICallError } from 'ai'
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
} from '@ai-sdk/provider'
import { log } from '#lib/log'
import type { AssistantName } from '../message.ts'
import { registry } from '#tools/registry'
import { shielded } from '../privacy.ts'
import type { Situation } from '../situation.ts'
import { breakerOpen, noteFailure, noteSuccess } from './breaker.ts'

/** Who answers in the end, and who was asked before and could not. */
export type Report = { assistant: AssistantName; degraded: AssistantName[] }

type Named = { name: AssistantName; model: LanguageModelV4 }
type Given = { report: Report; limits: { chunk: number }; situation: Situation }

/** Verbs that only screens, REST and the built-in assistant use: telling a provider of each would cost more than it gives. */
function withoutWithheld(options: LanguageModelV4CallOptions): LanguageModelV4CallOptions {
  const tools = options.tools?.filter(({ name }) => registry.get(name)?.offered !== false)
  return { ...options, ...(tools ? { tools } : {}) }
}

const tries = 3
const longestWait = 10_000

/**
 * One model out of several. A failure before the first word (refused, overloaded, silent, unreadable) is retried where that may
 * help (429 after its Retry-After of at most 10 s, 5xx; three calls in all), then the next assistant is asked; once words have come, an error ends the
 * answer. A silence longer than `limits.chunk` is an error too.
 */
export function withFallback(named: Named[], given: Given): LanguageModelV4 {
  const builtin = named.at(-1)!
  const ask = async (options: LanguageModelV4CallOptions): Promise<LanguageModelV4StreamResult> => {
    for (const { name, model } of named) {
      if (name === 'builtin') break
      const from =
        given.report.degraded.includes(name) || breakerOpen(name) ? undefined : await attempt({ name, model }, options, given)
      if (from) {
        given.report.assistant = name
        return from
      }
      if (!given.report.degraded.includes(name)) given.report.degraded.push(name)
      options.abortSignal?.throwIfAborted()
    }
    given.report.assistant = builtin.name
    return builtin.model.doStream(options)
  }
  return {
    specificationVersion: 'v4',
    provider: 'bassin',
    modelId: named.map(({ name }) => name).join('+'),
    supportedUrls: {},
    doStream: ask,
    doGenerate: () => Promise.reject(new Error('Bassin streams')),
  }
}

async function attempt(
  named: Named,
  options: LanguageModelV4CallOptions,
  given: Given,
): Promise<LanguageModelV4StreamResult | undefined> {
  for (let count = 1; ; count += 1) {
    try {
      const result = await begin(named.model, options, given)
      noteSuccess(named.name)
      return result
    } catch (error) {
      if (options.abortSignal?.aborted) throw error
      const wait = count < tries ? waitBefore(error, count) : undefined
      log.warn('assistant_failed', { assistant: named.name, count, retried: wait !== undefined, error })
      if (wait === undefined) {
        noteFailure(named.name)
        return undefined
      }
      await pause(wait, options.abortSignal)
    }
  }
}

/** Milliseconds before another try; undefined where another try cannot help. */
function waitBefore(error: unknown, count: number): number | undefined {
  if (!APICallError.isInstance(error) || !error.statusCode) return undefined
  if (error.statusCode === 429) {
    const asked = Number(error.responseHeaders?.['retry-after'] ?? '1') * 1000
    return asked <= longestWait ? asked : undefined
  }
  return error.statusCode >= 500 ? 300 * 2 ** count : undefined
}

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })

const content = new Set<LanguageModelV4StreamPart['type']>(['text-delta', 'tool-call', 'tool-input-start'])

/** Starts a stream and reads it up to its first content, so that whatever goes wrong before can still be somebody else's turn. */
async function begin(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
  given: Given,
): Promise<LanguageModelV4StreamResult> {
  const stopper = new AbortController()
  const stop = () => stopper.abort(options.abortSignal?.reason)
  options.abortSignal?.addEventListener('abort', stop)
  const shield = shielded(given.situation)
  const result = await within(
    model.doStream({ ...withoutWithheld(shield.hide(options)), abortSignal: stopper.signal }),
    given.limits.chunk,
    stopper,
  )
  const reader = result.stream.pipeThrough(shield.restore()).getReader()
  const next = () => within(reader.read(), given.limits.chunk, stopper)
  const held: LanguageModelV4StreamPart[] = []
  for (;;) {
    const { done, value } = await next()
    if (done) throw new Error('The stream ended before it said anything')
    if (value.type === 'error') throw value.error
    held.push(value)
    if (content.has(value.type)) break
    if (value.type === 'finish') throw new Error(`The stream finished (${value.finishReason.unified}) before it said anything`)
  }
  return { ...result, stream: goOn(held, next, reader) }
}

type Reader = ReadableStreamDefaultReader<LanguageModelV4StreamPart>

function goOn(
  held: LanguageModelV4StreamPart[],
  next: Reader['read'],
  reader: Reader,
): ReadableStream<LanguageModelV4StreamPart> {
  let finished = false
  return new ReadableStream({
    start: (controller) => held.forEach((part) => controller.enqueue(part)),
    pull: async (controller) => {
      try {
        const { done, value } = await next()
        if (value?.type === 'finish') finished = true
        if (!done) return controller.enqueue(value)
        if (!finished) controller.enqueue({ type: 'error', error: new Error('The stream was cut') })
      } catch (error) {
        controller.enqueue({ type: 'error', error })
      }
      controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

async function within<T>(work: PromiseLike<T>, milliseconds: number, stopper: AbortController): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`Nothing came for ${milliseconds} ms`)
      reject(error)
      stopper.abort(error)
    }, milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
