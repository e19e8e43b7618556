import { fold } from '#lib/words'
import { addPerson, addsPerson } from './add-person.ts'
import { clearanceFlow } from './clearances.ts'
import { type Context, say } from './context.ts'
import type { Flow } from './flow.ts'
import { interviewFlow } from './interviews.ts'
import { asksLate, late } from './late.ts'
import { asksKit, asksScorecards, interviewKit, scorecards } from './scorecards.ts'
import { ordersIn } from './read-order.ts'
import { whoIn } from './who.ts'

/** What colleagues do together: approvals, interviews, scorecards, people added by hand, who waits too long. */
export function teamFlow(context: Context): Flow | undefined {
  const { text } = context
  if (asksLate(text)) return late(context)
  if (asksKit(text)) return interviewKit(context)
  if (asksScorecards(text)) return scorecards(context)
  if (addsPerson(text)) return addPerson(context)
  return clearanceFlow(context) ?? interviewFlow(context) ?? (erases(context) ? say(context.words.eraseAt) : undefined)
}

const erasing =
  /^(?:supprime[rz]?|efface[rz]?|delete|erase)\b(?!.*\b(?:recherche|search|note|tags?|etiquettes?|labels?|entretien|interview|rdv|test|message|mail)\b)/

/** Nobody is deleted by a sentence. */
const erases = ({ text, shown, turn }: Context) =>
  (turn.intent === 'gdpr_erase' && !ordersIn(text, shown)) || (erasing.test(fold(text)) && whoIn(text, shown).length > 0)
