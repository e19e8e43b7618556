import type { Context } from './context.ts'

/** The questions about a profile that the assistant asked in this conversation, as keys of what is missing, oldest first. */
export function questionsAsked({ situation, words }: Context): string[] {
  return situation.messages
    .filter(({ role }) => role === 'assistant')
    .flatMap(({ parts }) => {
      const text = parts.flatMap((part) => (part.type === 'text' ? [part.text.replaceAll('\u00A0', ' ')] : [])).join(' ')
      return Object.keys(words.questions).filter((key) => text.includes(words.questions[key]!))
    })
}

/** The question that the last answer ended with, so that a bare «lundi» or «non» has a meaning. */
export function questionAsked(context: Context): string | undefined {
  const last = context.situation.messages.findLast(({ role }) => role === 'assistant')
  return last && questionsAsked({ ...context, situation: { ...context.situation, messages: [last] } }).at(-1)
}
