import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant } from './resolve.ts'
import { type Person, recordsIn } from './shown.ts'

type Application = { jobId: string; stage: string }

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
  const [first, ...others] = people.map(({ candidateId }) => underWay(rows.get(candidateId)!.applications ?? []))
  return first!.filter((jobId) => others.every((jobs) => jobs.includes(jobId)))
}

function* ofTheOnlyOne(context: Context, [only, ...others]: readonly Person[]): Flow<string[]> {
  return only && others.length === 0 ? yield* jobsOf(context, only) : []
}

export type Place = { jobId: string; people: Person[] }

/** The job meant; who is not in it, in the only one that they are in («c’est Camille qui suit Sofia» on the screen of another job). */
export function* placesOf(context: Context, people: Person[]): Flow<Map<string, Person[]>> {
  const jobId = yield* jobOf(context, people)
  if (jobSaid(context) || context.given.job) return new Map([[jobId, people]])
  const { columns } = yield* ask(context, 'get_pipeline', { jobId })
  const inside = new Set(recordsIn(columns).flatMap(({ cards }) => recordsIn(cards).map(({ candidateId }) => candidateId)))
  const places = new Map<string, Person[]>()
  for (const person of people) {
    const jobs = inside.has(person.candidateId) ? [jobId] : yield* jobsOf(context, person)
    const own = jobs.length === 1 ? jobs[0]! : jobId
    places.set(own, [...(places.get(own) ?? []), person])
  }
  return places
}

/** The jobs that somebody is under way in. */
export function* jobsOf(context: Context, { candidateId }: Person): Flow<string[]> {
  const { applications } = yield* ask(context, 'get_candidate', { candidateId })
  return underWay(recordsIn(applications) as unknown as Application[])
}

/** Jobs in which somebody is under way; where they are in none any more, those in which they were. */
function underWay(all: readonly Application[]): string[] {
  const running = all.filter(({ stage }) => stage !== 'rejected' && stage !== 'withdrawn')
  return (running.length > 0 ? running : all).map(({ jobId }) => jobId)
}
