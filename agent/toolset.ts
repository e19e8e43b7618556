import { type Tool, type ToolSet, jsonSchema, tool as describe } from 'ai'
import { AppError } from '#lib/errors'
import { log } from '#lib/log'
import { stableJson, stripInvisible } from '#lib/words'
import { call } from '#tools/kit/call'
import type { AnyTool, Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import { toolsFor } from '#tools/kit/describe'
import { offeredSchema } from './schema.ts'
import type { CallFailure, ToolAnswer } from './message.ts'

export type Outcome = { toolCallId: string; name: string; input: unknown; answer: ToolAnswer }

export type Toolset = {
  /** In the registry's order: the prefix that a provider caches stays the same. */
  tools: ToolSet
  /** What this turn's calls answered so far, in order. */
  outcomes: Outcome[]
  /** When every call that was started has answered, also one that a stop left behind. */
  settled(): Promise<void>
}

/** A call by the assistant: never a person's own click, whatever the browser says. */
export const machine = (caller: Caller, conversationId: string): Caller => ({
  ...caller,
  door: 'chat',
  person: false,
  conversationId,
})

/**
 * The tools of a caller as the AI SDK wants them. An identical mutating call within the turn runs once. `own` is what the person's own
 * words ask for and nothing else: that call, without any choice in its input, is theirs and not the assistant's. `still`: whether the
 * caller may still act, asked before each call.
 */
export function openToolset(
  deps: Deps,
  caller: Caller,
  given: { own?: 'undo_action' | undefined; still?: (() => Promise<boolean>) | undefined } = {},
): Toolset {
  const outcomes: Outcome[] = []
  const started = new Map<string, Promise<ToolAnswer>>()
  const waiting = new Set<Promise<ToolAnswer>>()
  const run = (tool: AnyTool, input: unknown, signal: AbortSignal | undefined) => {
    const key = `${tool.name} ${stableJson(input)}`
    const before = tool.effect === 'read' ? undefined : started.get(key)
    if (before) return before
    const theirs = tool.name === given.own && Object.keys(input as object).length === 0
    const by = theirs ? { ...caller, person: true } : caller
    const answer = answerOf(async () => {
      if (given.still && !(await given.still()))
        throw new AppError('unauthorised', 'No access any more', { reason: 'access_removed' })
      return call(deps, by, tool.name, input, signal && tool.effect === 'read' ? { signal } : {})
    })
    if (tool.effect !== 'read') started.set(key, answer)
    waiting.add(answer)
    void answer.finally(() => waiting.delete(answer))
    return answer
  }
  const execute =
    (tool: AnyTool): Tool['execute'] =>
    async (input: unknown, { toolCallId, abortSignal }) => {
      const answer = await run(tool, input, abortSignal)
      outcomes.push({ toolCallId, name: tool.name, input, answer })
      return answer
    }
  const tools = toolsFor(deps.tools.values(), caller).map(
    (tool) => [tool.name, { ...shown(tool), execute: execute(tool) }] as const,
  )
  return {
    tools: Object.fromEntries(tools) as ToolSet,
    outcomes,
    settled: async () => void (await Promise.allSettled(waiting)),
  }
}

const described = new WeakMap<AnyTool, ReturnType<typeof describe>>()

/** A tool as a model sees it, without its hands: every tool of the house, so that an old conversation can be read back. */
export function shown(tool: AnyTool): Tool {
  const known = described.get(tool)
  if (known) return known as Tool
  const made = describe({
    description: tool.description,
    inputSchema: jsonSchema<unknown>(offeredSchema(tool)),
    outputSchema: jsonSchema<ToolAnswer>({}),
    toModelOutput: ({ output }) => forModel(tool, output as ToolAnswer),
  })
  described.set(tool, made as never)
  return made as Tool
}

/** What a call answers or why it did not, as data: the conversation goes on either way. */
export async function answerOf(work: () => Promise<ToolAnswer>): Promise<ToolAnswer> {
  try {
    return await work()
  } catch (error) {
    return { status: 'failed', error: failureOf(error) }
  }
}

export function failureOf(error: unknown): CallFailure {
  if (error instanceof AppError) {
    const { reason, ...details } = error.details
    return { code: error.code, reason: typeof reason === 'string' ? reason : error.code, details }
  }
  log.error('call_failed', { error })
  return { code: 'internal', reason: 'internal', details: {} }
}

type ModelOutput = { type: 'text' | 'error-text'; value: string }

export function forModel(tool: AnyTool, answer: ToolAnswer): ModelOutput {
  if (answer.status === 'done') return { type: 'text', value: stripInvisible(spoken(tool, answer.output)) }
  if (answer.status === 'declined') return { type: 'text', value: 'The person said no. Nothing was done.' }
  if (answer.status === 'needs_approval') {
    const value =
      'Not done yet: the card on screen shows what will happen and waits for the person. Say so in one sentence, then stop.'
    return { type: 'text', value }
  }
  const { code, reason, details } = answer.error
  return { type: 'error-text', value: `${code} (${reason}) ${stripInvisible(JSON.stringify(details)).slice(0, 600)}` }
}

/** An output stored by an older version may lack what `forModel` reads. */
function spoken(tool: AnyTool, output: unknown): string {
  try {
    return tool.forModel(output as never)
  } catch {
    return 'done'
  }
}
