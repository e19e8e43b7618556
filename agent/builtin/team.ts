import { addPerson, addsPerson } from './add-person.ts'
import { clearanceFlow } from './clearances.ts'
import type { Context } from './context.ts'
import { eraseFlow, erases } from './erasures.ts'
import type { Flow } from './flow.ts'
import { interviewFlow } from './interviews.ts'
import { asksLate, late } from './late.ts'
import { asksKit, asksScorecards, interviewKit, scorecards } from './scorecards.ts'

/** What colleagues do together: approvals, interviews, scorecards, people added by hand, who waits too long, whose data go. */
export function teamFlow(context: Context): Flow | undefined {
  const { text } = context
  if (asksLate(text)) return late(context)
  if (asksKit(text)) return interviewKit(context)
  if (asksScorecards(text)) return scorecards(context)
  if (addsPerson(text)) return addPerson(context)
  return clearanceFlow(context) ?? interviewFlow(context) ?? (erases(context) ? eraseFlow(context) : undefined)
}
