import { fold } from '#lib/words'
import { type Context, Say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { jobSaid } from '../job-said.ts'
import { jobsSearched, jobsSpoken } from '../job-spoken.ts'
import { whoOf } from '../orders/line.ts'
import { jobMeant } from '../resolve.ts'
import type { Person, ShownJob } from '../shown.ts'
import { whomMeant } from '../whom.ts'
import { type AskLine, askLine, somebody } from './line.ts'

/** A question being answered: what is said in it of people and trades is read once. */
export type Asking = Context & { line: AskLine }

const most = 3

export const asking = (context: Context): Asking => ({ ...context, looks: true, line: askLine(context.text, context.shown) })

/** Whom a question is about, three at most; whom the conversation spoke of last where it names nobody. */
export function* whomAsked(context: Asking): Flow<Person[]> {
  if (context.people) return context.people
  const said = context.line.mentions.filter(({ sort }) => sort !== 'mate' && sort !== 'pool')
  const spoken = somebody(said)
  const named = spoken.filter(({ sort }) => sort !== 'pronoun')
  const people = yield* whomMeant(context, whoOf(named.length > 0 ? named : spoken.slice(0, 1)))
  if (people.length === 0 || people.length > most) throw new Say(context.words.whichPersonAtAll)
  return people
}

/** The same told of each of them. */
export function* ofEach(context: Asking, tell: (person: Person) => Flow): Flow {
  const said: string[] = []
  for (const person of yield* whomAsked(context)) said.push(yield* tell(person))
  return said.join(' ')
}

const noun = '(?:job|jobs|poste|role|offre|annonce|position|vacancy|post|mission)'
const bare = new RegExp(
  `\\b(?:this|that|the|it|ce|cet|cette|le|l|la|dessus|celui la) ?${noun}?$|\\b(?:this|that|ce|cet|cette) ${noun}\\b`,
)

/** The job that a question speaks of in its own words, else the one on screen or last spoken of; undefined where it speaks of none. */
export function* jobSpoken(context: Asking): Flow<ShownJob | undefined> {
  const said = fold(context.text)
  const title = jobSaid(context)
  if (context.given.job) return yield* jobMeant(context, context.given.job, { any: true })
  if (context.line.trade || (new RegExp(`\\b${noun}\\b`).test(said) && !bare.test(said))) {
    const [only, ...others] = yield* jobsSpoken(context)
    if (only && others.length === 0) return only
    if (only) throw new Say(context.words.whichJob([only, ...others].slice(0, 4).map((job) => job.title)))
    if (context.line.trade && title) return yield* jobMeant(context, title, { any: true })
  }
  return undefined
}

const itself = /\b(?:it|its|this|that|there|ce|cet|cette|ca|c|cela|y|il|elle)\b/

export function* jobAsked(context: Asking): Flow<ShownJob> {
  return (yield* jobSpoken(context)) ?? (yield* jobByWord(context)) ?? (yield* jobMeant(context, undefined))
}

/** «fais le point sur l’accueil»: a word of a title is enough where none is pointed at; else the only job of the trade searched for. */
function* jobByWord(context: Asking): Flow<ShownJob | undefined> {
  const pointed = context.situation.here.jobId ?? (itself.test(fold(context.text)) ? context.shown.job : undefined)
  if (pointed) return undefined
  const said = yield* jobsSpoken(context)
  const [only, ...others] = said.length > 0 || context.shown.job ? said : yield* jobsSearched(context)
  return others.length === 0 ? only : undefined
}
