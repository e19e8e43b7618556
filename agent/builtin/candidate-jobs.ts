import { fold } from '#lib/words'
import { applications } from './candidate-applications.ts'
import { asks } from './candidate-asks.ts'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { type JobWish, jobWish } from './applicant/job-wish.ts'
import { jobsCalled, jobsNamedAmong, jobsWished } from './applicant/job-named.ts'
import { openContext } from './open-context.ts'
import { jobsSpoken } from './job-spoken.ts'
import { ranksIn } from './read-command.ts'
import { sentenceFor } from './sentence.ts'
import { type ShownJob, recordsIn } from './shown.ts'

/** Whether a sentence names what to look for jobs by: a trade, a sector, a place. */
export function namesJobs(context: Context): boolean {
  const { said, place } = jobWish(context)
  return said !== undefined || place !== undefined
}

/** Jobs that fit the profile; where a kind of work or a place is named, those, else, where there are none, those that fit after all. */
export function* jobs(context: Context): Flow {
  const wish = jobWish(context)
  const { trade, place, closer } = wish
  if (place && (closer || !trade || asks.forMe.test(fold(context.text)))) return yield* fitting(context, place, closer)
  return trade ? yield* wanted(context, wish) : yield* act(context, 'match_jobs', {})
}

const closeKm = 10

/** Of the kind of work that is wished, near the place, else anywhere; where there is none, what the profile goes with. */
function* wanted(context: Context, { trade, said, place }: JobWish): Flow {
  const { words } = context
  const asked = [said, place].filter(Boolean).join(', ')
  const near = Number((yield* ask(context, 'list_jobs', { trade, ...(place ? { place } : {}) })).total)
  if (near > 0) return said ? words.jobsFor(near, asked) : words.jobsLike(near)
  const total = place ? Number((yield* ask(context, 'list_jobs', { trade })).total) : 0
  if (total > 0) return `${words.noJobFor(asked)} ${words.jobsElsewhere(total)}`
  if (!said) return place ? yield* fitting(context, place, false) : yield* act(context, 'match_jobs', {})
  return `${words.noJobFor(asked)} ${words.byProfile(yield* act(context, 'match_jobs', {}))}`
}

/** Those that fit, near there; where there is none, it is said, and the others near there are shown. */
function* fitting(context: Context, place: string, closer: boolean): Flow {
  const { words } = context
  const within = closer ? { withinKm: closeKm } : {}
  const { items, indexed } = yield* ask(context, 'match_jobs', { place, ...within, limit: 10 })
  const count = recordsIn(items).length
  if (count > 0) return words.fitsNear(count, place)
  const none = indexed === false ? words.notIndexed : words.noFitNear(place)
  const { total } = yield* ask(context, 'list_jobs', { place, ...within })
  return Number(total) > 0 ? `${none} ${words.jobsNear(Number(total), place)}` : none
}

/** The clause that applies, where one does: «laisse la sécurité. Je postule au nettoyage». */
function applying(context: Context): Context {
  const clauses = context.text.split(/(?<=[.!?;])\s+/)
  const own = clauses.filter((clause) => asks.apply.test(fold(clause)))
  const [only] = own
  if (own.length !== 1 || clauses.length === 1) return context
  return openContext(context.situation, { ...context, text: only! })
}

/** A card to say yes to; who has applied is told where that application stands. */
export function* apply(context: Context): Flow {
  const { words, lang } = context
  const { jobId } = yield* jobMeant(applying(context), { wished: true })
  const answer = yield { tool: 'apply_to_job', input: { jobId } }
  const applied = answer.status === 'failed' && answer.error.reason === 'already_applied'
  return applied ? `${words.appliedBefore} ${yield* applications(context)}` : sentenceFor(lang, { name: 'apply_to_job', answer })
}

/** «la 1», «le numéro 2» */
const numbered = /\b(?:la|le|l|numero|number|no|n) (\d)(?: ?e(?:me)?)?\b(?! ?(?:h|km|euros?|ans|jours|semaines|mois))/

/** The rank that a sentence says of a list. */
function rankSaid(said: string): number | undefined {
  return ranksIn(said)[0]?.rank ?? (Number(numbered.exec(said)?.[1]) || undefined)
}

/** The job that a sentence is about: by its rank, title or town, else the one opened last or on screen; where there are several, it is asked. */
export function* jobMeant(context: Context, { wished = false } = {}): Flow<ShownJob> {
  const { words, situation, shown, given } = context
  const said = fold(`${context.text} ${given.job ?? ''}`)
  const rank = rankSaid(said)
  if (rank && shown.jobs[rank - 1]) return shown.jobs[rank - 1]!
  if (rank && shown.jobs.length > 0) throw new Say(words.onlyShown(shown.jobs.length))
  const named = jobsNamedAmong(`${context.text} ${given.job ?? ''}`, shown.jobs)
  if (named.length === 1) return named[0]!
  const elsewhere = named.length === 0 ? ((yield* jobOfTrade(context)) ?? (yield* jobElsewhere(context, { wished }))) : undefined
  if (elsewhere) return elsewhere
  if (shown.opened) return shown.opened
  if (situation.here.jobId) return { jobId: situation.here.jobId, title: '', client: '' }
  if (shown.jobs.length === 1) return shown.jobs[0]!
  if (shown.jobs.length === 0 && shown.job) return shown.job
  if (shown.jobs.length > 0) throw new Say(words.whichJob(shown.jobs.slice(0, 4).map(({ title }) => title)))
  const output = yield* ask(context, 'match_jobs', {})
  const found = recordsIn(output.items) as unknown as ShownJob[]
  if (rank && found[rank - 1]) return found[rank - 1]!
  throw new Say(found.length === 0 ? words.noMatch : `${words.matches(found.length)} ${words.matchNext}`)
}

/** “the forklift job”, of a trade that only the word beside it tells. */
const beside = /\bthe ([a-z][a-z ]{2,30}) (?:job|role|position|vacancy)\b/

/** The open job of the trade that is named, «le poste de cariste»; where there are several, it is asked. */
function* jobOfTrade(context: Context): Flow<ShownJob | undefined> {
  const { titles = [], locations = [] } = context.turn.filters
  const trade = titles.find((title) => !asks.jobs.test(fold(title)))
  const said = fold(context.text)
  const title = trade ?? beside.exec(said)?.[1]
  if (!title || !asks.jobs.test(said)) return undefined
  const place = locations[0]?.place
  const near = place ? yield* listed(context, `${title} ${place}`) : []
  const found = near.length > 0 ? near : yield* jobsSpoken(context, { title })
  const { here } = context.situation
  const before = found.find(({ jobId }) => jobId === here.jobId || context.shown.job?.jobId === jobId)
  if (!before && found.length > 1) throw new Say(context.words.whichJob(found.slice(0, 4).map(({ title }) => title)))
  return before ?? found[0]
}

function* listed(context: Context, words: string): Flow<ShownJob[]> {
  const { items } = yield* ask(context, 'list_jobs', { words })
  return recordsIn(items) as unknown as ShownJob[]
}

const namesSomething = /(?<=\S )\p{Lu}\p{L}/u

/** A job that is not on screen: by its client or title; `wished`: by the kind of work that is named too. */
function* jobElsewhere(context: Context, { wished }: { wished: boolean }): Flow<ShownJob | undefined> {
  const called = namesSomething.test(context.text) ? yield* jobsCalled(context) : []
  if (called.length === 1) return called[0]
  const found = called.length === 0 && wished ? yield* jobsWished(context) : []
  if (found.length > 1) throw new Say(context.words.whichJob(found.slice(0, 4).map(({ title }) => title)))
  return found[0]
}

export function* withdraw(context: Context): Flow {
  const { words } = context
  const output = yield* ask(context, 'list_my_applications', {})
  const open = recordsIn(output.items).filter(
    ({ stage }) => stage !== 'withdrawn' && stage !== 'rejected',
  ) as unknown as ShownJob[]
  if (open.length === 0) return words.noApplication
  const named = jobsNamedAmong(context.text, open)
  const chosen = named.length === 1 ? named[0] : open.length === 1 ? open[0] : undefined
  if (!chosen) throw new Say(words.whichApplication(open.slice(0, 4).map(({ title }) => title)))
  return yield* act(context, 'withdraw_application', { jobId: chosen.jobId })
}
