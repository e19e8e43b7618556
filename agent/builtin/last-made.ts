import type { BassinMessage } from '../message.ts'
import { type Made, madeIn } from './shown.ts'

/** The calls of the last answer that called anything: what is on screen as this message is said. */
export function lastMade(messages: readonly BassinMessage[]): Made[] {
  const answers = messages.filter(({ role }) => role === 'assistant').map(({ parts }) => madeIn(parts))
  return answers.findLast(({ length }) => length > 0) ?? []
}
