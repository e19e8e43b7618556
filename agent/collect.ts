import type { UIMessageChunk } from 'ai'
import type { BassinMessage, MessageMetadata } from './message.ts'

type Part = { type: string } & Record<string, unknown>
type Chunk = UIMessageChunk & Record<string, unknown>

/** Writes the chunks of a stream into `message`, in place: what the screen shows is what is stored. */
export function collector(message: BassinMessage): (chunk: UIMessageChunk) => void {
  const parts = message.parts as unknown as Part[]
  const texts = new Map<string, Part & { text: string }>()
  const toolPart = (chunk: Chunk) => {
    const found = parts.find((part) => part.toolCallId === chunk.toolCallId)
    if (found) return found
    const name = String(chunk.toolName)
    const made: Part = chunk.dynamic ? { type: 'dynamic-tool', toolName: name } : { type: `tool-${name}` }
    made.toolCallId = chunk.toolCallId
    parts.push(made)
    return made
  }
  const handlers: Record<string, (chunk: Chunk) => void> = {
    start: (chunk) => void (message.metadata = { ...message.metadata, ...(chunk.messageMetadata as MessageMetadata) }),
    finish: (chunk) => void (message.metadata = { ...message.metadata, ...(chunk.messageMetadata as MessageMetadata) }),
    'start-step': () => void parts.push({ type: 'step-start' }),
    'text-start': (chunk) => {
      const part = { type: 'text', text: '', state: 'streaming' }
      texts.set(String(chunk.id), part)
      parts.push(part)
    },
    'text-delta': (chunk) => void (texts.get(String(chunk.id))!.text += String(chunk.delta)),
    'text-end': (chunk) => void (texts.get(String(chunk.id))!.state = 'done'),
    'tool-input-start': (chunk) => void Object.assign(toolPart(chunk), { state: 'input-streaming', input: undefined }),
    'tool-input-available': (chunk) => void Object.assign(toolPart(chunk), { state: 'input-available', input: chunk.input }),
    'tool-input-error': (chunk) =>
      void Object.assign(toolPart(chunk), { state: 'output-error', input: chunk.input, errorText: chunk.errorText }),
    'tool-output-available': (chunk) => void Object.assign(toolPart(chunk), { state: 'output-available', output: chunk.output }),
    'tool-output-error': (chunk) => void Object.assign(toolPart(chunk), { state: 'output-error', errorText: chunk.errorText }),
  }
  return (given) => {
    const chunk = given as Chunk
    handlers[chunk.type]?.(chunk)
    if (chunk.type.startsWith('data-') && !chunk.transient) parts.push({ type: chunk.type, data: chunk.data })
  }
}

/** Closes what a cut left open: texts end where they are, calls that never ran leave. */
export function tidy(message: BassinMessage): BassinMessage {
  const parts = message.parts as unknown as Part[]
  const kept = parts.filter((part) => part.state !== 'input-streaming' && part.state !== 'input-available')
  for (const part of kept) if (part.type === 'text') part.state = 'done'
  message.parts = kept.filter((part) => part.type !== 'text' || part.text !== '') as unknown as BassinMessage['parts']
  return message
}

/** The chunks that give `message` back as a stream. */
export function chunksOf(message: BassinMessage): UIMessageChunk[] {
  const parts = message.parts as unknown as Part[]
  const metadata = { messageMetadata: message.metadata }
  const inside = parts.flatMap((part, index) => chunksOfPart(part, `text-${index}`))
  return [{ type: 'start', messageId: message.id, ...metadata }, ...inside, { type: 'finish', ...metadata }]
}

function chunksOfPart(part: Part, id: string): UIMessageChunk[] {
  if (part.type === 'step-start') return [{ type: 'start-step' }]
  if (part.type === 'text') {
    return [
      { type: 'text-start', id },
      { type: 'text-delta', id, delta: String(part.text) },
      { type: 'text-end', id },
    ]
  }
  if (part.type.startsWith('data-')) return [{ type: part.type as `data-${string}`, data: part.data }]
  if (typeof part.toolCallId !== 'string') return []
  const dynamic = part.type === 'dynamic-tool'
  const toolName = dynamic ? String(part.toolName) : part.type.slice('tool-'.length)
  const { toolCallId } = part
  const base = dynamic ? { toolCallId, dynamic: true } : { toolCallId }
  const input: UIMessageChunk = { type: 'tool-input-available', toolName, input: part.input, ...base }
  if (part.state === 'output-error') return [input, { type: 'tool-output-error', errorText: String(part.errorText), ...base }]
  return [input, { type: 'tool-output-available', output: part.output, ...base }]
}
