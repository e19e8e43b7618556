import { fold, stableJson } from '#lib/words'
import { type Context, Say } from './context.ts'
import type { Flow } from './flow.ts'
import { jobOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
import { AskReason, move, note, reject, shortlist } from './pipeline.ts'
import { carryOut } from './acts.ts'
import type { Order } from './read-order.ts'
import { reasonIn } from './reason.ts'
import type { Given } from './reply.ts'
import { namedElsewhere, peopleMeant } from './resolve.ts'
import { type Person, rankedIn } from './shown.ts'
import { columnsOf, standing } from './standing.ts'
import { testedPeople } from './tested.ts'
import { wholeList } from './whole-list.ts'
import type { Who } from './who-names.ts'

type Acting = { context: Context; job: string | undefined; before: Person[] }
type Compare = (context: Context) => Flow

/** Carries out the orders of a message one after the other. A reason that lacks is asked for at the end; any other question ends it there. */
export function* actOn(context: Context, orders: Order[], compare: Compare): Flow {
  const job = jobSaid(context)
  const said: string[] = []
  const asked: string[] = []
  const done = new Set<string>()
  let before: Person[] = []
  for (const order of ordersLeft(orders, context.given)) {
    try {
      const bare = order.act === 'compare' && order.who.length === 0
      const acting = { context, job, before }
      const people = bare ? undefined : yield* without(acting, yield* meant(acting, order.who), order.except)
      before = [...before, ...(people ?? [])]
      const same = stableJson([order.act, order.stage, order.said, order.note, people?.map(({ candidateId }) => candidateId)])
      if (done.has(same)) continue
      done.add(same)
      said.push(yield* one({ ...context, text: job ? context.text : order.text, people }, order, compare))
    } catch (error) {
      if (!(error instanceof Say)) throw error
      if (!(error instanceof AskReason)) return [...said, error.words].join(' ')
      asked.push(error.words)
    }
  }
  return [...new Set(said), ...asked.slice(0, 1)].join(' ')
}

/** «tous sauf Emma» */
function* without(acting: Acting, people: Person[], except: Who[] | undefined): Flow<Person[]> {
  if (!except) return people
  const out = yield* meant({ ...acting, context: { ...acting.context, given: {} } }, except)
  const left = people.filter(({ candidateId }) => !out.some((one) => one.candidateId === candidateId))
  if (left.length === 0) throw new Say(acting.context.words.whichPersonAtAll)
  return left
}

/** After an answer to a question, the orders before the one that asked are done. */
function ordersLeft(orders: Order[], given: Given): Order[] {
  const asks: [keyof Given, (order: Order) => boolean][] = [
    ['stage', ({ act, stage }) => act === 'move' && !stage],
    ['note', ({ act, note: text }) => act === 'note' && !text],
    ['evidence', ({ act }) => act === 'score'],
    ['opinion', ({ act }) => act === 'score'],
    ['job', ({ act }) => act !== 'compare' && act !== 'note' && act !== 'mention'],
  ]
  if (given.reason) return orders.filter(({ act, text }) => act === 'reject' && !reasonIn(text))
  const asked = asks.find(([key]) => given[key] !== undefined)
  const at = asked ? orders.findIndex(asked[1]) : -1
  return at === -1 ? orders : orders.slice(at)
}

/** Who is sent back there was shortlisted once. */
const back = /\b(?:back|remet\w*|remis\w*|repass\w*|retour\w*|revien\w*|redescend\w*|rebascul\w*|recul\w*)\b/

function* one(context: Context, order: Order, compare: Compare): Flow {
  const stage = context.given.stage ?? order.stage
  const text = context.given.note ?? order.note
  const args = { ...context.turn.args, ...(stage ? { stage } : {}), ...(text ? { note: text } : {}) }
  if (!stage) delete args.stage
  const acting = { ...context, turn: { ...context.turn, args } }
  if (order.act === 'compare') return yield* compare(acting)
  if (order.act === 'reject') return yield* reject(acting)
  if (order.act === 'note') return yield* note(acting)
  if (order.act === 'next') return yield* step(acting, 1)
  if (order.act === 'back') return yield* step(acting, -1)
  if (order.said) return yield* carryOut(acting, order.said)
  return stage === 'screening' && !back.test(fold(order.text)) ? yield* shortlist(acting) : yield* move(acting)
}

const ends = new Set(['rejected', 'withdrawn'])

/** «d’une étape», «recule-la»: where all stand in one stage, the one after it, or before. */
function* step(context: Context, by: 1 | -1): Flow {
  const jobId = yield* jobOf(context, context.people ?? [])
  const columns = (yield* columnsOf(context, jobId)).sort((left, right) => left.position - right.position)
  const open = columns.filter(({ kind }) => !ends.has(kind))
  const at = new Set(
    (context.people ?? []).map(({ candidateId }) =>
      open.findIndex(({ cards }) => cards.some((card) => card.candidateId === candidateId)),
    ),
  )
  const next = at.size === 1 ? open[[...at][0]! + by] : undefined
  if (!next || at.has(-1)) throw new Say(context.words.whichStage)
  const args = { ...context.turn.args, stage: next.kind as never }
  return yield* move({ ...context, turn: { ...context.turn, args } })
}

/** Whom a sentence means that orders nothing by itself. */
export const whomMeant = (context: Context, who: Who[]): Flow<Person[]> =>
  meant({ context, job: jobSaid(context), before: [] }, who)

function* meant(acting: Acting, who: Who[]): Flow<Person[]> {
  const { context, before } = acting
  if (context.given.who) return yield* answered(acting, who)
  if (who.length === 0) return before.length > 0 ? before : yield* peopleMeant({ ...context, people: undefined }, undefined)
  const people: Person[] = []
  for (const part of who) people.push(...(yield* partMeant(acting, part, people)))
  return people.filter((person, at) => people.findIndex(({ candidateId }) => candidateId === person.candidateId) === at)
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
  if (part.kind === 'unclear')
    throw new Say(
      words.whichPerson(
        part.name,
        part.people.map(({ name }) => name),
      ),
    )
  if (part.kind === 'name') return yield* namedElsewhere(bare, part)
  if (part.kind === 'ranks') return ranked(context, part.ranks)
  if (part.kind === 'stage') return onlyOne(context, part, yield* standing(context, { job: acting.job, stage: part.stage }))
  if (part.kind === 'unknown') throw new Say(words.whichPersonAtAll)
  if (part.kind === 'tested')
    return onlyOne(context, part, yield* testedPeople(context, { job: acting.job, passed: part.passed }))
  if (part.kind === 'one') return before.length === 1 ? before : sofar.length === 1 ? sofar : yield* peopleMeant(bare, undefined)
  if (shown.people.length === 0) throw new Say(words.noListAsk)
  if (part.kind === 'all') return shown.people
  if (part.kind === 'them') {
    const those = before.length > 1 ? before : (shown.group ?? (shown.people.length <= 3 ? shown.people : []))
    if (those.length === 0) throw new Say(words.whichPersonAtAll)
    return those
  }
  const done = before.length > 0 ? before : shown.person ? [shown.person] : []
  const left = othersThan(done, shown.people)
  if (part.kind === 'others' && part.count !== undefined && (done.length === 0 || left.length !== part.count))
    return yield* counted(context, { count: part.count, done })
  if (done.length === 0 || (part.kind === 'other' && left.length !== 1)) throw new Say(words.whichPersonAtAll)
  return left
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

function ranked({ shown, words }: Context, ranks: number[]): Person[] {
  if (shown.people.length === 0) throw new Say(words.noListAsk)
  return ranks.map((rank) => {
    const person = rankedIn(shown, rank)
    if (!person) throw new Say(words.noSuchRank(Math.abs(rank), shown.people.length))
    return person
  })
}
