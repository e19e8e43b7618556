import type { UIMessageChunk } from 'ai'
import { newId } from '#lib/ids'
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
