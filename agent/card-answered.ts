import { fold } from '#lib/words'
import { plainAnswer, plainUndo } from '#retrieval/query/intent/plain-answer'
import type { Caller } from '#tools/kit/define'
import { replyTo } from '#retrieval/query/intent/reply'
import { approvalOf, waitingParts } from './approval.ts'
import { namesOn } from './builtin/cards-waiting.ts'
import { replyToCard } from './builtin/wish/card-reply.ts'
import type { Conversation } from './history.ts'
import type { BassinMessage } from './message.ts'

/**
 * The card that a yes or a no is about: the only one that waits, else the only one of the answer just given. «annule» is a no to the card
 * just shown; once the talk has gone on, it takes back what was done. A card that was answered by something else, «oui mais sans Hugo»,
 * waits for its own buttons alone: the next yes may be about what was said instead.
 */
function cardAnswered(conversation: Conversation, text: string): string | undefined {
  const parked = waitingParts(conversation).filter(({ turn }) => !isCorrected(conversation, turn.rowId))
  const shown = parked.filter(({ turn }) => turn.rowId === conversation.turns.at(-1)?.rowId)
  const [all, just] = [parked, shown].map((some) => [...new Set(some.map(({ part }) => approvalOf(part)))])
  if (plainUndo(text) && just!.length === 0) return undefined
  return [all!, just!].find(({ length }) => length === 1)?.[0]
}

export type CardReply = { approvalId: string; approved: boolean }

/** The card that a message answers, and how: in known words, or in any others where the card was just shown. */
export function answerToCard(
  conversation: Conversation,
  text: string,
  { caller, now }: { caller: Caller; now: Date },
): CardReply | undefined {
  const approvalId = cardAnswered(conversation, text)
  if (!approvalId) return undefined
  const approved = plainAnswer(text) ?? replyTo(text) ?? inOtherWords(conversation, text, { approvalId, caller, now })
  return approved === undefined ? undefined : { approvalId, approved }
}

function inOtherWords(
  conversation: Conversation,
  text: string,
  { approvalId, caller, now }: { approvalId: string; caller: Caller; now: Date },
): boolean | undefined {
  const shown = waitingParts(conversation).filter(({ turn }) => turn.rowId === conversation.turns.at(-1)?.rowId)
  const card = shown.find(({ part }) => approvalOf(part) === approvalId)?.part
  if (card?.output.status !== 'needs_approval') return undefined
  const { type, input, output } = card
  return replyToCard(
    text,
    { tool: type.slice('tool-'.length), input, names: namesOn(output.preview) },
    { caller, now, here: {}, messages: [], outcomes: [], offered: [] },
  )
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
