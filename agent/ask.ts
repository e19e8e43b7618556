import { newId } from '#lib/ids'
import type { Caller } from '#tools/kit/define'
import type { Deps } from '#tools/kit/deps'
import type { ChatRequest, ToolAnswer } from './message.ts'
import { linesOf } from './terminal.ts'
import { turn } from './turn.ts'

/**
 * One question in a conversation of its own, for a terminal: what the tools found in a few lines each, then the answer as it comes.
 * Answers the conversation's id.
 */
export async function ask(deps: Deps, caller: Caller, text: string, onDelta: (text: string) => void): Promise<string> {
  const conversationId = newId('conversation')
  const request: ChatRequest = { conversationId, message: { id: newId('message'), text } }
  const stream = await turn(deps, caller, request)
  const names = new Map<string, string>()
  let open = false
  for await (const chunk of stream) {
    if (chunk.type === 'tool-input-available') names.set(chunk.toolCallId, chunk.toolName)
    if (chunk.type === 'tool-output-available') {
      const lines = linesOf(names.get(chunk.toolCallId) ?? '', chunk.output as ToolAnswer, caller.locale)
      if (lines.length > 0) onDelta(`${lines.join('\n')}\n\n`)
    }
    if (chunk.type === 'text-delta') {
      open = true
      onDelta(chunk.delta)
    }
  }
  if (open) onDelta('\n')
  return conversationId
}
