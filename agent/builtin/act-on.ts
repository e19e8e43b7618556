import { fold, stableJson } from '#lib/words'
import { type Context, Say } from './context.ts'
import type { Flow } from './flow.ts'
import { back, entersJob } from './enters-job.ts'
import { jobOf } from './job-of.ts'
import { jobSaid } from './job-said.ts'
import { AskReason, move, note, reject, shortlist } from './pipeline.ts'
import { carryOut } from './acts.ts'
import { contact, handsOver } from './messages.ts'
import { jobsNamed } from './named.ts'
import type { Order } from './order.ts'
import { reasonIn } from './reason.ts'
import type { Given } from './reply.ts'
import type { Person } from './shown.ts'
import { columnsOf } from './standing.ts'
import { meant, without } from './whom.ts'

type Compare = (context: Context) => Flow

/** Carries out the orders of a message one after the other. A reason that lacks is asked for at the end; any other question ends it there. */
export function* actOn(context: Context, orders: Order[], compare: Compare): Flow {
  const job = jobSaid(context)
  const wholly = job !== undefined || jobsNamed(context).length > 0
  const said: string[] = []
  const told: string[] = []
  const asked: string[] = []
  const done = new Set<string>()
  let before: Person[] = []
  for (const order of ordersLeft(orders, context.given)) {
    try {
      const bare = order.act === 'compare' && order.who.length === 0
      const acting = { context: order.act === 'show' ? { ...context, looks: true } : context, job, before, told }
      const people = bare ? undefined : yield* without(acting, yield* meant(acting, order.who), order.except)
      before = [...before, ...(people ?? [])]
      const same = stableJson([order.act, order.stage, order.said, order.note, people?.map(({ candidateId }) => candidateId)])
      if (done.has(same)) continue
      done.add(same)
      said.push(yield* one({ ...context, text: wholly ? context.text : order.text, people }, order, compare))
    } catch (error) {
      if (!(error instanceof Say)) throw error
      if (!(error instanceof AskReason)) return [...said, ...told, error.words].join(' ')
      asked.push(error.words)
    }
  }
  return [...new Set([...said, ...told]), ...asked.slice(0, 1)].join(' ')
}

/** After an answer to a question, the orders before the one that asked are done. */
function ordersLeft(orders: Order[], given: Given): Order[] {
  const asks: [keyof Given, (order: Order) => boolean][] = [
    ['stage', ({ act, stage }) => act === 'move' && !stage],
    ['note', ({ act, note: text }) => act === 'note' && !text],
    ['evidence', ({ act }) => act === 'score'],
    ['opinion', ({ act }) => act === 'score'],
    ['extra', ({ act }) => act === 'time'],
    ['job', ({ act }) => act !== 'compare' && act !== 'note' && act !== 'mention'],
  ]
  if (given.reason) return orders.filter(({ act, text }) => act === 'reject' && !reasonIn(text))
  const asked = asks.find(([key]) => given[key] !== undefined)
  const at = asked ? orders.findIndex(asked[1]) : -1
  return at === -1 ? orders : orders.slice(at)
}

function* one(context: Context, order: Order, compare: Compare): Flow {
  const stage = context.given.stage ?? order.stage
  const text = context.given.note ?? order.note
  const args = { ...context.turn.args, ...(stage ? { stage } : {}), ...(text ? { note: text } : {}) }
  if (!stage) delete args.stage
  const acting = { ...context, turn: { ...context.turn, args } }
  if (order.act === 'compare') return yield* compare(acting)
  if (order.act === 'unsaid' && entersJob(context, order.text)) return yield* shortlist(acting)
  if (order.act === 'unsaid') throw new Say(context.words.whatToDoWith((context.people ?? []).map(({ name }) => name)))
  if (order.act === 'reject') return yield* reject(acting)
  if (order.act === 'note') return yield* note(acting)
  if (order.act === 'next') return yield* step(acting, 1)
  if (order.act === 'back') return yield* step(acting, -1)
  if (order.said) return yield* carryOut(acting, order.said)
  if (order.act === 'move' && !stage && entersJob(context, order.text)) return yield* shortlist(acting)
  if (order.act === 'move' && !stage && handsOver(order.text)) return yield* contact(acting)
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
