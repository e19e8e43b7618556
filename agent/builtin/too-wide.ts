import { fold } from '#lib/words'
import type { Order } from './order.ts'
import { stageAt } from './stage-words.ts'

const narrowing =
  /\b(?:who|whose|whoever|with|without|qui|dont|avec|sans|but|bar|except|save|apart|not|sauf|hormis|from|above|below|over|under|only|ones|lot|those)\b/

/** «tout le monde» beside words that narrow it and were not read: fewer people may be meant. */
export const isTooWide = ({ act, stage, who, except, text }: Order) =>
  who.some(({ kind }) => kind === 'all') &&
  !except &&
  (narrowing.test(fold(text)) || standsElsewhere(fold(text), act === 'move' ? stage : undefined))

const placed = /\b(?:everyone|everybody|anyone|tout le monde|tous|toutes|all)(?: \w+)? (?:in|at|on|en|au|dans) (?:the |la |l )?/

/** “everyone in test”, where something else is ordered of them than to go there. */
function standsElsewhere(said: string, stage: string | undefined): boolean {
  const found = placed.exec(said)
  const at = found ? stageAt(said.slice(found.index + found[0].length)) : undefined
  return at !== undefined && at.stage !== stage
}
