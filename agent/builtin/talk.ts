import type { Context } from './context.ts'
import type { Flow } from './flow.ts'
import { createJob } from './jobs.ts'
import { openContext } from './open-context.ts'
import { jobTalk } from './job-talk.ts'
import { madeOfTalk } from './jobs-made.ts'
import { alertTalk } from './saved-searches.ts'
import { whyNot } from './why-not.ts'

/** The title of a job to create, where it had to be asked for. */
function titled(context: Context): Flow | undefined {
  const { given, lang, situation } = context
  if (!given.title) return undefined
  const text = lang === 'fr' ? `crée un poste de ${given.title}` : `create a job for a ${given.title}`
  return createJob(openContext(situation, { ...context, text, given: {} }))
}

/** What can only be read beside what was just done: a job made of the search, the job just opened, the alert just set, why something failed. */
export const talkOf = (context: Context): Flow | undefined =>
  titled(context) ?? madeOfTalk(context) ?? jobTalk(context) ?? alertTalk(context) ?? whyNot(context)
