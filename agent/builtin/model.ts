import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { newId } from '#lib/ids'
import type { Situation } from '../situation.ts'
import { type Step, drive } from './flow.ts'
import { planFor } from './plan.ts'

const usage: LanguageModelV4Usage = {
  inputTokens: { total: undefined, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
}

/** The assistant that needs no model: a language model by rules, French and English, the same answer to the same conversation. */
export function openBuiltin(situation: Situation): LanguageModelV4 {
  const next = (options: LanguageModelV4CallOptions): Step => {
    options.abortSignal?.throwIfAborted()
    return drive(planFor(situation), { outcomes: situation.outcomes, offered: situation.offered })
  }
  return {
    specificationVersion: 'v4',
    provider: 'bassin',
    modelId: 'builtin',
    supportedUrls: {},
    doStream: async (options) => ({ stream: streamOf(next(options), options.abortSignal) }),
    doGenerate: async (options) => {
      const step = next(options)
      const finishReason = reasonOf(step)
      if ('text' in step) return { content: [{ type: 'text', text: step.text }], finishReason, usage, warnings: [] }
      return { content: [toolCall(step)], finishReason, usage, warnings: [] }
    },
  }
}

const reasonOf = (step: Step): LanguageModelV4FinishReason =>
  'text' in step ? { unified: 'stop', raw: 'stop' } : { unified: 'tool-calls', raw: 'tool-calls' }

const toolCall = ({ call }: Extract<Step, { call: unknown }>) => ({
  type: 'tool-call' as const,
  toolCallId: newId('run'),
  toolName: call.tool,
  input: JSON.stringify(call.input),
})

/** Sentences come word group by word group, so that a stop has something to stop and a screen reader whole words. */
function streamOf(step: Step, signal: AbortSignal | undefined): ReadableStream<LanguageModelV4StreamPart> {
  const parts = partsOf(step)
  return new ReadableStream({
    pull: (controller) => {
      if (signal?.aborted) return controller.error(signal.reason)
      const { value, done } = parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

function* partsOf(step: Step): Generator<LanguageModelV4StreamPart> {
  yield { type: 'stream-start', warnings: [] }
  if ('text' in step) {
    const id = 'text'
    yield { type: 'text-start', id }
    for (const delta of step.text.match(/(?:\S+\s*){1,4}/g) ?? []) yield { type: 'text-delta', id, delta }
    yield { type: 'text-end', id }
  } else yield toolCall(step)
  yield { type: 'finish', finishReason: reasonOf(step), usage }
}
