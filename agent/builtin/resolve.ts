import { fold } from '#lib/words'
import type { Target } from '#retrieval/query/slots'
import { type Context, Say, ask, namesMatch } from './context.ts'
import type { Flow } from './flow.ts'
import { jobsSearched, jobsSpoken, ofSearch, stems } from './job-spoken.ts'
import { jobNamed } from './named.ts'
import { type Person, type ShownJob, distinct, rankedIn, recordsIn } from './shown.ts'
import { type Sex, mistitled, sexOf, titled } from './titled.ts'
import { whoIn } from './who.ts'

/** The people meant by ranks, names or «all»; ends the flow with a question where it is not certain who is meant. */
export function* peopleMeant(context: Context, targets: Target[] | undefined): Flow<Person[]> {
  const { shown, words, situation } = context
  if (context.people) return context.people
  if (!targets || targets.length === 0) {
    const person = shown.person ?? onScreen(context) ?? (shown.people.length === 1 ? shown.people[0] : undefined)
    if (person) return [person]
    const first = firstOf(context)
    if (first) return [first]
    if (situation.here.candidateId) return [{ candidateId: situation.here.candidateId, name: '' }]
    throw new Say(words.whichPersonAtAll)
  }
  const people: Person[] = []
  for (const target of targets) people.push(...(yield* meant(context, target)))
  return distinct(people)
}

const possessive = /\b(?:son|sa|ses|his|her|their)\b/

/** «et son permis ?» of a list: the first on it who can be called so. */
function firstOf({ text, shown, looks }: Context): Person | undefined {
  const [who] = looks ? whoIn(text, shown) : []
  if (!looks || (who?.kind !== 'one' && !possessive.test(fold(text)))) return undefined
  const sorted = (shown.search?.pages[0]?.['sort'] ?? 'relevance') !== 'relevance'
  const sex = who?.kind === 'one' && !sorted ? who.sex : undefined
  return shown.people.find((person) => sex === undefined || (sexOf(person) ?? sex) === sex) ?? shown.people[0]
}

const onScreen = ({ shown, situation }: Context) =>
  shown.known.find(({ candidateId }) => candidateId === situation.here.candidateId)

function* meant(context: Context, target: Target): Flow<Person[]> {
  const { shown, words } = context
  if (target.all) return shown.people.length > 0 ? shown.people : stop(words.noList)
  if (target.rank !== undefined) {
    if (shown.people.length === 0) stop(words.noList)
    const person = rankedIn(shown, target.rank)
    return person ? [person] : stop(words.noSuchRank(target.rank, shown.people.length))
  }
  return target.name ? yield* named(context, target.name) : stop(words.whichPersonAtAll)
}

function stop(words: string): never {
  throw new Say(words)
}

/** By name: among those in the last list, then among all who were named, then in the whole pool. */
function* named(context: Context, said: string): Flow<Person[]> {
  const name = said.replace(/^(?:m\.|mr\.?|mme|mlle|mrs\.?|ms\.?|miss|dr\.?|monsieur|madame|mademoiselle)\s+(?=\p{L})/iu, '')
  const { shown, words } = context
  for (const known of [shown.people, shown.known]) {
    const found = known.filter((person) => namesMatch(name, person.name))
    if (found.length === 1) return found
    if (found.length > 1) stop(words.whichPerson(name, choices(found)))
  }
  const output = yield* ask(context, 'list_candidates', { who: name, limit: 10 })
  const found = recordsIn(output.items) as unknown as Person[]
  if (found.length === 0) stop(words.noSuchPerson(name))
  // The beginning of a name, or a name with a mistake in it, is a guess: the person says whether it is right.
  if (found.length === 1 && !namesMatch(name, found[0]!.name)) stop(words.guessedPerson(name, found[0]!.name))
  if (found.length > 1) stop(words.whichPerson(name, choices(found)))
  return found
}

type Named = { name: string; title?: Sex }

/** A name that nobody on the list goes by; where a title was said, of those who bear it whom it can be said of. */
export function* namedElsewhere(context: Context, { name, title }: Named): Flow<Person[]> {
  if (!title) return yield* named(context, name)
  const output = yield* ask(context, 'list_candidates', { who: name, limit: 10 })
  const bearing = recordsIn(output.items) as unknown as Person[]
  const found = titled(`${title === 'lady' ? 'mme' : 'm'} ${fold(name)}`, fold(name), bearing)
  if (found.length === 1 && !mistitled(`${title === 'lady' ? 'mme' : 'm'} ${fold(name)}`, fold(name), found[0]!)) return found
  return stop(bearing.length === 0 ? context.words.noSuchPerson(name) : context.words.whichPerson(name, choices(bearing)))
}

const choices = (people: Person[]) => [...new Set(people.slice(0, 4).map(({ name }) => name))]

/** The job meant: by the words of its title, else the one on screen or last spoken of, else the only one that is open. */
export function* jobMeant(context: Context, said: string | undefined, { any = false } = {}): Flow<ShownJob> {
  const { shown, situation, words, given } = context
  const clear = given.job ? undefined : jobNamed(context)
  if (clear) return clear
  const title = given.job ?? said
  if (!title) {
    if (situation.here.jobId) return { jobId: situation.here.jobId, title: '', client: '' }
    if (shown.job) return shown.job
  }
  const output = yield* ask(context, 'list_jobs', {
    ...(title ? { words: stems(title).join(' ') || title } : {}),
    ...(any ? {} : { status: 'open' }),
    limit: 25,
  })
  const jobs = recordsIn(output.items) as unknown as ShownJob[]
  if (jobs.length === 1) return jobs[0]!
  const exact = title ? jobs.filter((job) => fold(job.title) === fold(title)) : []
  if (exact.length === 1) return exact[0]!
  const named = title ? [] : namedIn(context.text, jobs)
  if (named.length === 1) return named[0]!
  if (jobs.length === 0 && title) {
    const [only, ...others] = yield* jobsSpoken(context, { title })
    if (only && others.length === 0) return only
    const question = (choices: ShownJob[]) => words.whichJob(choices.slice(0, 4).map((job) => job.title))
    if (only) stop(question([only, ...others]))
    const near = yield* jobsSearched(context)
    stop([words.noSuchJob(title), ...(near.length > 0 ? [question(near)] : [])].join(' '))
  }
  const choices = [exact, named, title ? [] : ofSearch(context, jobs)].find(({ length }) => length > 0) ?? jobs
  return stop(words.whichJob(choices.slice(0, 4).map((job) => label(job, jobs))))
}

/** Jobs whose whole title is said after «pour», “for”…; the longest where one title holds another. */
function namedIn(text: string, jobs: ShownJob[]): ShownJob[] {
  const said = ` ${fold(text)} `
  const found = jobs.filter(({ title }) =>
    ['pour', 'sur', 'for', 'on', 'at'].some((word) =>
      ['', 'le ', 'la ', 'l ', 'the '].some((article) => said.includes(` ${word} ${article}${fold(title)} `)),
    ),
  )
  const longest = Math.max(...found.map(({ title }) => title.length))
  return found.filter(({ title }) => title.length === longest)
}

const label = (job: ShownJob, jobs: ShownJob[]) =>
  job.client && jobs.filter(({ title }) => title === job.title).length > 1 ? `${job.title}, ${job.client}` : job.title
