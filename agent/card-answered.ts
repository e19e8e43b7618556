import { fold } from '#lib/words'
import { plainAnswer, plainUndo } from '#retrieval/query/intent/plain-answer'
import { replyTo } from '#retrieval/query/intent/reply'
import { approvalOf, waitingParts } from './approval.ts'
import type { Conversation } from './history.ts'
import type { BassinMessage } from './message.ts'

/**
 * The card that a yes or a no is about: the only one that waits, else the only one of the answer just given. «annule» is a no to the card
 * just shown; once the talk has gone on, it takes back what was done. A card that was answered by something else, «oui mais sans Hugo»,
 * waits for its own buttons alone: the next yes may be about what was said instead.
 */
export function cardAnswered(conversation: Conversation, text: string): string | undefined {
  const parked = waitingParts(conversation).filter(({ turn }) => !isCorrected(conversation, turn.rowId))
  const shown = parked.filter(({ turn }) => turn.rowId === conversation.turns.at(-1)?.rowId)
  const [all, just] = [parked, shown].map((some) => [...new Set(some.map(({ part }) => approvalOf(part)))])
  if (plainUndo(text) && just!.length === 0) return undefined
  return [all!, just!].find(({ length }) => length === 1)?.[0]
}

const isCorrected = ({ turns }: Conversation, rowId: string) =>
  turns
    .slice(turns.findIndex((turn) => turn.rowId === rowId) + 1)
    .some(({ message }) => message.role === 'user' && corrects(message))

const partly = /^(?:(?:ah|bon|ben|euh|well|um|er) )?(?:oui|ouais|ok|okay|d accord|non|nan|yes|yeah|yep|sure|no|nope|nah) \S/

function corrects({ parts }: BassinMessage): boolean {
  const text = parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ')
  return partly.test(fold(text)) && plainAnswer(text) === undefined && replyTo(text) === undefined
}
