import type { Context } from './context.ts'
import type { Flow } from './flow.ts'
import { jobTalk } from './job-talk.ts'
import { madeOfTalk } from './jobs-made.ts'
import { alertTalk } from './saved-searches.ts'
import { whyNot } from './why-not.ts'

/** What can only be read beside what was just done: a job made of the search, the job just opened, the alert just set, why something failed. */
export const talkOf = (context: Context): Flow | undefined =>
  madeOfTalk(context) ?? jobTalk(context) ?? alertTalk(context) ?? whyNot(context)
