import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { type Person, recordsIn } from './shown.ts'

type Application = { jobId: string; title: string; stage: string }

/** The job that an act on people is about: the one named, on screen or last spoken of; else the only one that all of them are in. */
export function* jobOf(context: Context, people: readonly Person[]): Flow<string> {
  const said = jobSaid(context)
  const { situation, shown, given } = context
  const open = !said && !given.job && !situation.here.jobId && !shown.job
  const shared = open ? (sharedByAll(context, people) ?? (yield* ofTheOnlyOne(context, people))) : []
  return shared.length === 1 ? shared[0]! : (yield* jobMeant(context, said)).jobId
}

/** The jobs that everybody of the list shown is in, by the list itself; nothing where it does not hold them all. */
function sharedByAll({ shown }: Context, people: readonly Person[]): string[] | undefined {
  const rows = new Map(shown.search?.output.groups.flatMap(({ items }) => items.map((item) => [item.candidateId, item])))
  if (people.length === 0 || !people.every(({ candidateId }) => rows.has(candidateId))) return undefined
  const [first, ...others] = people.map(({ candidateId }) =>
    underWay(rows.get(candidateId)!.applications ?? []).map(({ jobId }) => jobId),
  )
  return first!.filter((jobId) => others.every((jobs) => jobs.includes(jobId)))
}

function* ofTheOnlyOne(context: Context, [only, ...others]: readonly Person[]): Flow<string[]> {
  return only && others.length === 0 ? yield* jobsOf(context, only) : []
}

export type Place = { jobId: string; people: Person[] }

/**
 * The job meant; who is not in it, in the only one that they are in («c’est Camille qui suit Sofia» on the screen of another job). `enters`:
 * an act that brings into the job who is in none; of several others that somebody is in, it is asked which.
 */
export function* placesOf(context: Context, people: Person[], { enters = false } = {}): Flow<Map<string, Person[]>> {
  const jobId = yield* jobOf(context, people)
  if (jobSaid(context) || context.given.job) return new Map([[jobId, people]])
  const { columns } = yield* ask(context, 'get_pipeline', { jobId })
  const inside = new Set(recordsIn(columns).flatMap(({ cards }) => recordsIn(cards).map(({ candidateId }) => candidateId)))
  const places = new Map<string, Person[]>()
  for (const person of people) {
    const all = inside.has(person.candidateId) ? [] : yield* applicationsOf(context, person)
    const jobs = enters ? all.filter(isRunning) : underWay(all)
    if (enters && jobs.length > 1) throw new Say(context.words.whichJob(jobs.slice(0, 4).map(({ title }) => title)))
    const own = jobs.length === 1 ? jobs[0]!.jobId : jobId
    places.set(own, [...(places.get(own) ?? []), person])
  }
  return places
}

/** The jobs that somebody is under way in. */
export function* jobsOf(context: Context, person: Person): Flow<string[]> {
  return underWay(yield* applicationsOf(context, person)).map(({ jobId }) => jobId)
}

function* applicationsOf(context: Context, { candidateId }: Person): Flow<Application[]> {
  const { applications } = yield* ask(context, 'get_candidate', { candidateId })
  return recordsIn(applications) as unknown as Application[]
}

const isRunning = ({ stage }: Application) => stage !== 'rejected' && stage !== 'withdrawn'

/** Applications of somebody who is under way; where they are in none any more, those in which they were. */
function underWay(all: readonly Application[]): readonly Application[] {
  const running = all.filter(isRunning)
  return running.length > 0 ? running : all
}
