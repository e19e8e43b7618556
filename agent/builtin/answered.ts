import { fold } from '#lib/words'
import { cardsWaiting } from './cards-waiting.ts'
import { grantOnly } from './clearances.ts'
import { plainAnswer } from '#retrieval/query/intent/plain-answer'
import type { Context } from './context.ts'
import { draftShown, sendDrafts } from './draft-shown.ts'
import type { Flow } from './flow.ts'

/** A yes or a no where no single card waits for it: a yes sends the draft on screen; «j’approuve» of an administrator may be about what a colleague asked. */
export function* answered(context: Context): Flow {
  const granted = /\b(?:approuve|approve|valide)\b/.test(fold(context.text)) ? yield* grantOnly(context) : undefined
  if (granted) return granted
  const draft = plainAnswer(context.text) ? draftShown(context.situation) : undefined
  return draft ? yield* sendDrafts(context, draft.output) : unasked(context)
}

function unasked({ situation, words }: Context): string {
  const waiting = cardsWaiting(situation.messages)
  return waiting.length > 1 ? words.severalCards(waiting) : words.noCard
}
