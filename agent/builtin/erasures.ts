import { fold } from '#lib/words'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { addressed } from './messages.ts'
import { parseOrders } from './orders/parse.ts'
import { whoIn } from './who.ts'

const erasing =
  /^(?:supprime[rz]?|efface[rz]?|delete|erase)\b(?!.*\b(?:recherche|search|note|tags?|etiquettes?|labels?|entretien|interview|rdv|test|message|mail)\b)/

/** «efface les données de Julie Martin», “erase the second one”. */
export const erases = ({ text, shown, turn }: Context) =>
  (turn.intent === 'gdpr_erase' && parseOrders(text, shown, []) === undefined) ||
  (erasing.test(fold(text)) && whoIn(text, shown).length > 0)

/** One person at a time, by an administrator; a colleague's word asks one for it. */
export function* eraseFlow(context: Context): Flow {
  const people = yield* addressed(context)
  if (people.length > 1) throw new Say(context.words.eraseOne)
  const tool = context.situation.offered.includes('erase_candidate') ? 'erase_candidate' : 'ask_erasure'
  return yield* act(context, tool, { candidateId: people[0]!.candidateId })
}
