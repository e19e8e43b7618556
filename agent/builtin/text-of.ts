import type { BassinMessage } from '../message.ts'

/** The words of a message. */
export function textOf(message: BassinMessage | undefined): string {
  return (message?.parts ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
}

const messagesRead = 3
/** Characters that `find_mentions` takes at most. */
const longest = 4000

/**
 * What a person wrote last and shortly before: an answer to a question of ours is read with what it was about. Of a long one before, nothing is
 * read where the last would not be.
 */
export function lastSaid(messages: readonly BassinMessage[]): BassinMessage[] {
  const last = messages.filter(({ role }) => role === 'user').slice(-messagesRead)
  while (last.length > 1 && joined(last).length > longest) last.shift()
  return last
}

/** The text in which mentions stand. */
export const mentionedIn = (messages: readonly BassinMessage[]): string => joined(lastSaid(messages)).slice(0, longest)

const joined = (messages: readonly BassinMessage[]) => messages.map(textOf).join('\n')
