import { fold } from '#lib/words'
import { stageOf, stagesIn } from '#retrieval/query/intent/stage'
import type { Stage } from '#retrieval/query/slots'
import type { Act } from '../act-said.ts'
import { actOn } from '../act-on.ts'
import { cardsWaiting } from '../cards-waiting.ts'
import { bareOf } from '../clauses.ts'
import { type Context, act, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { compare } from '../looks.ts'
import type { Order } from '../order.ts'
import { parseOrders } from '../orders/parse.ts'
import { jobSaid } from '../job-said.ts'
import { labelIn } from '../read-label.ts'
import { markAlone, rateIn } from '../read-mark.ts'
import { jobMeant } from '../resolve.ts'
import { forbids } from '../ruled-out.ts'
import { stageSaid } from '../stage-words.ts'
import { goBack } from '../step-back.ts'
import { withoutJobs } from '../titles-said.ts'
import { whoIn } from '../who.ts'
import type { Who } from '../who-names.ts'
import { whomMeant } from '../whom.ts'
import { amend } from './amend.ts'
import type { WishKind } from './kinds.ts'
import { told } from './told.ts'

type Done = Pick<Order, 'act'> & Partial<Pick<Order, 'stage' | 'note' | 'said'>>

const plainly: ReadonlySet<Who['kind']> = new Set(['people', 'one', 'them', 'ranks', 'unclear'])
/** What leaves somebody out, ties an order to a condition, or leaves open who is meant. */
const guarded =
  /\b(?:si|sinon|if|unless|sauf|x?cept|hormis|seule?|either|ou|or|autres?|others?|euh|finalement|rather|instead|above|below|personne|nobody)\b/

/**
 * One thing is said of people who are named, counted or pointed at, and the reader of orders made nothing of it: what it read, or found
 * unclear, it knows better.
 */
function isPlain(context: Context): boolean {
  const { text, shown } = context
  if (forbids(text) || guarded.test(fold(text)) || stagesIn(text).length > 1) return false
  const who = whomOrdered(context)
  return who.length < 2 && who.every(({ kind }) => plainly.has(kind)) && parseOrders(text, shown, []) === undefined
}

/** One thing done to those whom the message means, in the job that it means. */
const ordered =
  (read: (context: Context) => Done | undefined) =>
  (context: Context): Flow | undefined => {
    const done = isPlain(context) ? read(context) : undefined
    return done && carried(context, done)
  }

function carried(context: Context, done: Done): Flow {
  return actOn(context, [{ ...done, who: whomOrdered(context), text: context.text }], compare)
}

/** Whom the message means: a colleague who is named, or a client, is nobody to act upon. */
function whomOrdered({ situation, text, shown }: Context): Who[] {
  const bare = (situation.mentions?.colleagues ?? []).reduce((left, { words }) => left.replaceAll(words, ' '), text)
  return whoIn(withoutJobs(bare, shown), shown).filter(({ kind }) => kind !== 'unknown')
}

function* shortlisted(context: Context): Flow {
  const people = yield* whomMeant(context, whomOrdered(context))
  const { jobId } = yield* jobMeant(context, jobSaid(context))
  return yield* act(context, 'shortlist_candidates', { jobId, candidateIds: people.map(({ candidateId }) => candidateId) })
}

const said = (act: 'withdraw' | 'reopen') => ordered(() => ({ act, said: { act } }))

function moved({ text }: Context): Done {
  const stage: Stage | undefined = stageOf(text) ?? stageSaid(fold(text))
  if (stage) return { act: 'move', stage }
  return nextStage.test(fold(text)) ? { act: 'next' } : { act: 'move' }
}
const nextStage = /\b(?:suivante?|prochaine?|d un cran|next|forward|up a|along)\b/

const own =
  /\b(?:moi|mien(?:ne)?s?|m en (?:occupe|charge)|je (?:la |le |les )?(?:prends|suis|gere|reprends)|me|mine|myself|i ll|i m)\b/

/** The first colleague whom a message names. */
const colleagueNamed = ({ situation, text }: Pick<Context, 'situation' | 'text'>) =>
  situation.mentions?.colleagues.find(({ words }) => text.includes(words))

/** To the colleague named, or to who writes. */
function assigned({ situation, text }: Context): Done | undefined {
  const mate = colleagueNamed({ situation, text })
  const colleague = mate?.name ?? (own.test(fold(text)) ? 'me' : undefined)
  return colleague ? { act: 'assign', said: { act: 'assign', colleague } } : undefined
}

function tagged({ text }: Context): Done | undefined {
  const read = labelIn(bareOf(text))?.act
  return read ? { act: 'tag', said: read } : undefined
}

function rated({ text }: Context): Done | undefined {
  const rating = markAlone(text)
  const read: Act | undefined = rateIn(bareOf(text))?.act ?? (rating ? { act: 'rate', rating } : undefined)
  return read ? { act: 'rate', said: read } : undefined
}

const noted = ({ text }: Context): Done => ({ act: 'note', ...(told(text) ? { note: told(text)! } : {}) })

function mentioned({ situation, text }: Context): Done | undefined {
  const mate = colleagueNamed({ situation, text })
  return mate && { act: 'mention', said: { act: 'mention', colleague: mate.name, text: told(text) ?? text } }
}

/** Nothing is agreed to where nothing waits, or where it is not said to which; a card waits for clearer words. */
function agreed({ situation, words }: Context): Flow | undefined {
  return cardsWaiting(situation.messages).length === 0 ? say(words.noCard) : undefined
}

const refused = ({ situation, words }: Context): Flow | undefined =>
  cardsWaiting(situation.messages).length > 0 ? say(words.leftAlone) : undefined

export const workWishes: Partial<Record<WishKind, (context: Context) => Flow | undefined>> = {
  shortlist: (context) => (isPlain(context) ? shortlisted(context) : undefined),
  move: ordered(moved),
  reject: ordered(() => ({ act: 'reject' })),
  withdraw: said('withdraw'),
  reopen: said('reopen'),
  assign: ordered(assigned),
  tag: ordered(tagged),
  note: ordered(noted),
  mention: ordered(mentioned),
  rate: ordered(rated),
  undo: goBack,
  amend,
  yes: agreed,
  no: refused,
}
