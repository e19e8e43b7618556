import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobNamed } from './named.ts'
import { partMeant as thoseOf } from './parted.ts'
import { namedElsewhere, peopleMeant } from './resolve.ts'
import { type Person, distinct, rankedIn, recordsIn } from './shown.ts'
import { standing } from './standing.ts'
import { testedPeople } from './tested.ts'
import { type Sex, sexOf } from './titled.ts'
import { wholeList } from './whole-list.ts'
import { toldApart } from './told-apart.ts'
import type { Who } from './who-names.ts'

/** `before`: whom the orders before this one, in the same message, were about; `told`: who was left out, and why. */
export type Acting = { context: Context; job: string | undefined; before: Person[]; told: string[] }

/** Whom a sentence means that orders nothing by itself. */
export const whomMeant = (context: Context, who: Who[]): Flow<Person[]> =>
  meant({ context, job: jobSaid(context), before: [], told: [] }, who)

export function* meant(acting: Acting, who: Who[]): Flow<Person[]> {
  const { context, before } = acting
  if (context.given.who) return yield* answered(acting, who)
  if (who.length === 0) return before.length > 0 ? before : yield* peopleMeant({ ...context, people: undefined }, undefined)
  const people: Person[] = []
  for (const part of who) people.push(...(yield* partMeant(acting, part, people)))
  return distinct(people)
}

/** The person chosen takes the place of the name that was not clear; the others stay. */
function* answered({ context, ...rest }: Acting, who: Who[]): Flow<Person[]> {
  const others = who.filter(({ kind }) => kind !== 'unclear' && kind !== 'name')
  const chosen = yield* peopleMeant({ ...context, people: undefined }, context.given.who)
  const kept =
    others.length > 0 && others.length < who.length ? yield* meant({ context: { ...context, given: {} }, ...rest }, others) : []
  return [...kept, ...chosen]
}

function* partMeant(acting: Acting, part: Who, sofar: Person[]): Flow<Person[]> {
  const { context, before } = acting
  const { shown, words } = context
  const bare = { ...context, people: undefined }
  if (part.kind === 'people') return part.people
  if (part.kind === 'unclear') return [(yield* toldApart(context, part.people)) ?? (yield* theOneInTheJob(context, part))]
  if (part.kind === 'name') return yield* namedElsewhere(bare, part)
  if (part.kind === 'ranks') return someRanked(acting, part)
  if (part.kind === 'stage') return onlyOne(context, part, yield* standing(context, { job: acting.job, stage: part.stage }))
  if (part.kind === 'part') return onlyOne(context, part, yield* thoseOf(context, { ...acting, ...part }))
  if (part.kind === 'unknown') throw new Say(words.whichPersonAtAll)
  if (part.kind === 'tested')
    return onlyOne(context, part, yield* testedPeople(context, { job: acting.job, passed: part.passed }))
  if (part.kind === 'one') return yield* oneMeant(bare, part.sex, [before, sofar])
  const those = part.kind === 'them' ? groupMeant(acting, part.count) : []
  if (those.length > 0) return those
  if (shown.people.length === 0) throw new Say(words.noListAsk)
  if (part.kind === 'all') return shown.people
  if (part.kind === 'them')
    throw new Say(part.count === undefined ? words.whichOfList(shown.people.length) : words.whichPersonAtAll)
  const done = before.length > 0 ? before : shown.person ? [shown.person] : []
  const left = othersThan(done, shown.people)
  if (part.kind === 'others' && part.count !== undefined && (done.length === 0 || left.length !== part.count))
    return yield* counted(context, { count: part.count, done })
  if (done.length === 0 || (part.kind === 'other' && left.length !== 1)) throw new Say(words.whichPersonAtAll)
  return left
}

/** Of several who bear a name, the only one who is in the job that is named or was just spoken of; else it is asked. */
function* theOneInTheJob(context: Context, { name, people }: Extract<Who, { kind: 'unclear' }>): Flow<Person> {
  const { shown, situation } = context
  const listed = people.every(({ candidateId }) => shown.people.some((one) => one.candidateId === candidateId))
  const jobId = listed ? undefined : (jobNamed(context)?.jobId ?? situation.here.jobId ?? shown.job?.jobId)
  const { columns } = jobId ? yield* ask(context, 'get_pipeline', { jobId }) : { columns: [] }
  const inside = new Set(recordsIn(columns).flatMap(({ cards }) => recordsIn(cards).map(({ candidateId }) => candidateId)))
  const own = people.filter(({ candidateId }) => inside.has(candidateId))
  if (own.length === 1) return own[0]!
  const choices = (own.length > 0 ? own : people).map((one) => one.name)
  throw new Say(context.words.whichPerson(name, choices))
}

/** «les deux», “them”: those spoken of together; so many as were said, or the last of those spoken of one by one. */
function groupMeant({ context: { shown }, before }: Acting, count: number | undefined): Person[] {
  const sets = [
    before,
    ...shown.spoken,
    ...(shown.group ? [shown.group] : []),
    ...(shown.people.length <= 3 ? [shown.people] : []),
  ]
  if (count === undefined) return sets.find(({ length }) => length > 1) ?? (shown.people.length === 1 ? shown.people : [])
  const lately = distinct(shown.spoken.flatMap((set) => (set.length === 1 ? set : [])))
  return sets.find(({ length }) => length === count) ?? (lately.length >= count ? lately.slice(0, count) : [])
}

/** «elle», “him”: whoever was spoken of last and can be called so; where that is nobody, or one of several, it is asked. */
function* oneMeant(context: Context, sex: Sex | undefined, now: Person[][]): Flow<Person[]> {
  const just = now.find(({ length }) => length === 1)
  const fits = (person: Person) => sex === undefined || sexOf(person) === undefined || sexOf(person) === sex
  if (just?.every(fits)) return just
  const sets = [...now.filter(({ length }) => length > 1), ...context.shown.spoken]
  for (const set of sex ? sets : []) {
    const told = set.filter((person) => sexOf(person) === sex)
    if (told.length === 1) return told
    if (told.length > 1) throw new Say(context.words.whichOf(told.map(({ name }) => name)))
    if (set.length === 1 && set.every(fits)) return set
  }
  const people = yield* peopleMeant(context, undefined)
  if (!context.looks && !people.every((person) => !person.name || fits(person))) throw new Say(context.words.whichPersonAtAll)
  return people
}

/** «celui qui a l’offre»: of several, which one is asked. */
function onlyOne({ words }: Context, part: { words: string; single?: boolean }, people: Person[]): Person[] {
  if (!part.single || people.length === 1) return people
  const names = people.slice(0, 4).map(({ name }) => name)
  throw new Say(words.whichPerson(part.words.charAt(0).toUpperCase() + part.words.slice(1), names))
}

const othersThan = (done: readonly Person[], people: readonly Person[]): Person[] =>
  people.filter(({ candidateId }) => !done.some((person) => person.candidateId === candidateId))

/** «les 40 autres»: the rest of the whole list, or what comes after the page on screen; another number is asked about. */
function* counted(context: Context, { count, done }: { count: number; done: readonly Person[] }): Flow<Person[]> {
  const { shown, words } = context
  const total = shown.source?.total ?? shown.people.length
  const spoken = [...done, ...othersThan(done, shown.people)]
  const except = [done, spoken].find((some) => some.length > 0 && total - some.length === count)
  if (!except) throw new Say(words.othersCount(count, total - (done.length > 0 ? done : spoken).length))
  return othersThan(except, yield* wholeList(context))
}

/** “the other three in the bottom five”: of those places, but for whom was just spoken of. */
function someRanked({ context, before }: Acting, { ranks, others }: Extract<Who, { kind: 'ranks' }>): Person[] {
  const people = ranked(context, ranks)
  if (others === undefined) return people
  const done = [before, ...context.shown.spoken].find(({ length }) => length > 0) ?? []
  const left = othersThan(done, people)
  if (left.length !== others) throw new Say(context.words.whichPersonAtAll)
  return left
}

function ranked({ shown, words }: Context, ranks: number[]): Person[] {
  if (shown.people.length === 0) throw new Say(words.noListAsk)
  return ranks.map((rank) => {
    const person = rankedIn(shown, rank)
    if (!person) throw new Say(words.noSuchRank(Math.abs(rank), shown.people.length))
    return person
  })
}

/** «tous sauf Emma» */
export function* without(acting: Acting, people: Person[], except: Who[] | undefined): Flow<Person[]> {
  if (!except) return people
  const out = yield* meant({ ...acting, context: { ...acting.context, given: {} } }, except)
  const left = people.filter(({ candidateId }) => !out.some((one) => one.candidateId === candidateId))
  if (left.length === 0) throw new Say(acting.context.words.whichPersonAtAll)
  return left
}
