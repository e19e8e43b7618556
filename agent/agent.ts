import { type LanguageModel, ToolLoopAgent, convertToModelMessages, isStepCount } from 'ai'
import type { Deps } from '#tools/kit/deps'
import type { BassinMessage } from './message.ts'
import { type Toolset, shown } from './toolset.ts'

const longestPrompt = 40

// Notes of the SDK about schemas go to the console, which only the log may write to.
;(globalThis as { AI_SDK_LOG_WARNINGS?: boolean }).AI_SDK_LOG_WARNINGS = false

type Given = {
  model: LanguageModel
  instructions: string
  toolset: Toolset
  mayAct: boolean
  /** Rules carry out what was said and no more; a model is not trusted to go on behind a card. */
  stopsAtCard: () => boolean
}

/** The loop of a model and its tools: at most eight steps; once something waits for a person, words alone. */
export function openAgent({ model, instructions, toolset, mayAct, stopsAtCard }: Given) {
  const waits = () => toolset.outcomes.some(({ answer }) => answer.status === 'needs_approval')
  return new ToolLoopAgent({
    model,
    instructions,
    tools: toolset.tools,
    stopWhen: isStepCount(8),
    maxRetries: 0,
    maxOutputTokens: 4_000,
    providerOptions: { openai: { store: false } },
    toolCallConcurrency: 1,
    prepareStep: () => (mayAct && !(waits() && stopsAtCard()) ? {} : { toolChoice: 'none' as const }),
    onError: () => {},
  })
}

/** The conversation as a model reads it: its newest messages, outputs cut down to what `forModel` says. */
export async function modelMessages(deps: Deps, messages: BassinMessage[]) {
  const recent = messages.slice(-longestPrompt)
  const first = recent.findIndex(({ role }) => role === 'user')
  const tools = Object.fromEntries([...deps.tools.values()].map((tool) => [tool.name, shown(tool)]))
  const converted = await convertToModelMessages(recent.slice(Math.max(first, 0)).map(readable), {
    tools,
    ignoreIncompleteToolCalls: true,
  })
  const last = messages.at(-1)
  if (last?.role !== 'assistant') return converted
  return [
    ...converted,
    { role: 'user' as const, content: '[Cut here. Go on exactly where it stopped, without repeating anything.]' },
  ]
}

/** Clicks and files as the words that a model reads. */
function readable(message: BassinMessage): BassinMessage {
  const said = message.parts.some((part) => part.type === 'text')
  const parts = message.parts.flatMap((part): BassinMessage['parts'] => {
    if (part.type === 'data-action')
      return [text(`[Clicked: ${part.data.tool} ${JSON.stringify(part.data.input).slice(0, 800)}]`)]
    if (part.type === 'data-decision') return said ? [] : [text(part.data.approved ? '[Clicked: yes]' : '[Clicked: no]')]
    if (part.type === 'data-file') return [text(`[Sent a document: ${part.data.documentId}]`)]
    return part.type.startsWith('data-') ? [] : [part]
  })
  return { ...message, parts }
}

const text = (words: string) => ({ type: 'text' as const, text: words })
