import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { type Person, recordsIn } from './shown.ts'

/** The job that an act on people is about: the one named, on screen or last spoken of; else the only one that the one person is in. */
export function* jobOf(context: Context, people: readonly Person[]): Flow<string> {
  const said = jobSaid(context)
  const { situation, shown, given } = context
  const [only, ...others] = people
  const open = !said && !given.job && !situation.here.jobId && !shown.job
  const own = open && only && others.length === 0 ? yield* jobsOf(context, only) : []
  return own.length === 1 ? own[0]! : (yield* jobMeant(context, said)).jobId
}

/** Jobs in which somebody is under way; where they are in none any more, those in which they were. */
function* jobsOf(context: Context, { candidateId }: Person): Flow<string[]> {
  const { applications } = yield* ask(context, 'get_candidate', { candidateId })
  const all = recordsIn(applications)
  const running = all.filter(({ stage }) => stage !== 'rejected' && stage !== 'withdrawn')
  return (running.length > 0 ? running : all).map(({ jobId }) => String(jobId))
}
