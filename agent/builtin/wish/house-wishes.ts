import { fold } from '#lib/words'
import { aboutAssistant } from '../asks/about-assistant.ts'
import { aboutHouse } from '../asks/about-house.ts'
import { aboutJobs } from '../asks/about-jobs.ts'
import { asking } from '../asks/whom-asked.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { listJobs } from '../jobs.ts'
import { lawTold } from '../law-asked.ts'
import { lawFlow } from '../law.ts'
import { stewardAnswer } from '../steward/answer.ts'

const kept = /\b(?:gard\w*|conserv\w*|stock\w*|keep\w*|kept|stor\w*|retain\w*|retention|hold|held)\b/
const requests = /\b(?:requests?|demandes?|erasures?|effacements?|forgotten|oubli)\b/

export const listsJobs = (context: Context): Flow | undefined => {
  const own = asking(context)
  return own.line.trade ? listJobs(context) : aboutJobs.jobs_which?.(own)
}

export const todo = (context: Context) => aboutHouse.todo?.(asking(context))
export const mine = (context: Context) => aboutHouse.mine?.(asking(context))
export const members = (context: Context) => stewardAnswer(context, 'members')
export const journal = (context: Context) => stewardAnswer(context, 'journal')
export const help = (context: Context) => aboutAssistant.howto?.(asking(context))

export function law(context: Context): Flow | undefined {
  const said = fold(context.text)
  if (requests.test(said)) return lawFlow(context) ?? stewardAnswer(context, 'rights')
  return lawFlow(context) ?? (kept.test(said) ? stewardAnswer(context, 'retention') : lawTold(context))
}
