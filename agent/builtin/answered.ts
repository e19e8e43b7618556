import { fold } from '#lib/words'
import { cardsWaiting } from './cards-waiting.ts'
import { grantOnly } from './clearances.ts'
import type { Context } from './context.ts'
import type { Flow } from './flow.ts'

/** A yes or a no where no single card waits for it; «j’approuve» of an administrator may be about what a colleague asked. */
export function* answered(context: Context): Flow {
  const granted = /\b(?:approuve|approve|valide)\b/.test(fold(context.text)) ? yield* grantOnly(context) : undefined
  return granted ?? unasked(context)
}

function unasked({ situation, words }: Context): string {
  const waiting = cardsWaiting(situation.messages)
  return waiting.length > 1 ? words.severalCards(waiting) : words.noCard
}
