import type { Preview } from '#tools/kit/define'
import type { BassinMessage, ToolAnswer } from '../message.ts'

/** The cards of a conversation that wait for a yes, oldest first: whom each is about. */
export function cardsWaiting(messages: readonly BassinMessage[]): string[][] {
  return messages.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const answer = 'output' in part ? (part.output as ToolAnswer | undefined) : undefined
      return answer?.status === 'needs_approval' ? [namesOn(answer.preview)] : []
    }),
  )
}

/** Whom a card is about. */
export function namesOn({ facts, title }: Preview): string[] {
  const names = [...new Set(facts.flatMap(({ person }) => person ?? []))]
  const alone = title.params?.['name']
  return names.length > 0 || typeof alone !== 'string' || !alone ? names : [alone]
}
