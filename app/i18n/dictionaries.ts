import { en } from './en.ts'
import { fr, type Messages } from './fr.ts'
import type { Locale } from './locale.ts'

export const dictionaries: Record<Locale, Messages> = { fr, en }

type Params = Record<string, string | number>

/** What a tool said as a key and its parameters, in the reader's language; a key that no dictionary has is shown as it is. */
export function say(messages: Messages, words: { key: string; params?: Params }): string {
  const line = /^path\.(.+)$/.exec(words.key)?.[1]
  if (line) return messages.vocabulary.path[line] ?? messages.vocabulary.path[line.split('.').slice(0, -1).join('.')] ?? line
  const found = Object.hasOwn(messages.words, words.key) ? messages.words[words.key as keyof Messages['words']] : undefined
  if (found === undefined) return words.key
  return typeof found === 'string' ? found : (found as (params: Params) => string)(words.params ?? {})
}

/** The sentence of an error: with its details or by its reason where we have one, else by its code. */
export function errorText(
  messages: Messages,
  error: { code: string; reason?: string; details?: Record<string, unknown> },
): string {
  const { errors, errorsWith } = messages
  const { reason, details } = error
  if (reason && details && Object.keys(details).length > 0 && Object.hasOwn(errorsWith, reason)) {
    const told = errorsWith[reason]!(details)
    if (told) return told
  }
  const of = (key: string | undefined) =>
    key && Object.hasOwn(errors, key) ? errors[key as keyof Messages['errors']] : undefined
  return of(error.reason) ?? of(error.code) ?? errors.internal
}
