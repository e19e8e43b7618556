import type { BassinMessage } from '../message.ts'

/** The words of a message. */
export function textOf(message: BassinMessage | undefined): string {
  return (message?.parts ?? []).flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
}
