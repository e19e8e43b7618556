import { fold } from '#lib/words'
import { applications } from './candidate-applications.ts'
import { asks } from './candidate-asks.ts'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobsSpoken } from './job-spoken.ts'
import { sentenceFor } from './sentence.ts'
import { type ShownJob, recordsIn } from './shown.ts'

const ordinals: [RegExp, number][] = [
  [/\b(?:premiere?|1er|1ere|first|1st|numero 1|number 1)\b/, 1],
  [/\b(?:deuxieme|seconde?|2e|2eme|second|2nd|numero 2|number 2)\b/, 2],
  [/\b(?:troisieme|3e|3eme|third|3rd|numero 3|number 3)\b/, 3],
]

/** What the sentence names to look for jobs by: a trade, a place. */
export function jobsAsked({ turn }: Context): string {
  const { titles = [], locations = [] } = turn.filters
  const trade = titles.find((title) => !asks.jobs.test(fold(title)))
  return [trade, locations[0]?.place].filter(Boolean).join(' ')
}

/** Jobs that fit the profile; where a trade or a place is named, those of that name, else, where there are none, those that fit after all. */
export function* jobs(context: Context): Flow {
  const { words } = context
  const asked = jobsAsked(context)
  const place = context.turn.filters.locations?.[0]?.place
  if (place && asks.forMe.test(fold(context.text))) return yield* fitting(context, place)
  if (!asked) return yield* act(context, 'match_jobs', {})
  const { total } = yield* ask(context, 'list_jobs', { words: asked })
  if (Number(total) > 0) return words.jobsFor(Number(total), asked)
  return `${words.noJobFor(asked)} ${yield* act(context, 'match_jobs', {})}`
}

/** «pour moi près de Lyon»: those that fit, near there; where there is none, it is said, and the others near there are shown. */
function* fitting(context: Context, place: string): Flow {
  const { words } = context
  const { items, indexed } = yield* ask(context, 'match_jobs', { place, limit: 10 })
  const count = recordsIn(items).length
  if (count > 0) return words.fitsNear(count, place)
  const none = indexed === false ? words.notIndexed : words.noFitNear(place)
  const { total } = yield* ask(context, 'list_jobs', { words: place })
  return Number(total) > 0 ? `${none} ${words.jobsFor(Number(total), place)}` : none
}

/** A card to say yes to; who has applied is told where that application stands. */
export function* apply(context: Context): Flow {
  const { words, lang } = context
  const { jobId } = yield* jobMeant(context)
  const answer = yield { tool: 'apply_to_job', input: { jobId } }
  const applied = answer.status === 'failed' && answer.error.reason === 'already_applied'
  return applied ? `${words.appliedBefore} ${yield* applications(context)}` : sentenceFor(lang, { name: 'apply_to_job', answer })
}

/** The job that a sentence is about: by its rank or its title, else the one on screen; where there are several, it is asked. */
export function* jobMeant(context: Context): Flow<ShownJob> {
  const { words, situation, shown, given } = context
  const said = fold(`${context.text} ${given.job ?? ''}`)
  const rank = ordinals.find(([pattern]) => pattern.test(said))?.[1]
  if (rank && shown.jobs[rank - 1]) return shown.jobs[rank - 1]!
  const named = titled(shown.jobs, said)
  if (named.length === 1) return named[0]!
  const ofTrade = named.length === 0 ? yield* jobOfTrade(context) : undefined
  if (ofTrade) return ofTrade
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

/** Jobs whose title, or most of its words, are in what was said. */
const titled = (shown: ShownJob[], said: string) => shown.filter(({ title }) => title !== '' && said.includes(fold(title)))

export function* withdraw(context: Context): Flow {
  const { words } = context
  const output = yield* ask(context, 'list_my_applications', {})
  const open = recordsIn(output.items).filter(
    ({ stage }) => stage !== 'withdrawn' && stage !== 'rejected',
  ) as unknown as ShownJob[]
  if (open.length === 0) return words.noApplication
  const named = titled(open, fold(context.text))
  const chosen = named.length === 1 ? named[0] : open.length === 1 ? open[0] : undefined
  if (!chosen) throw new Say(words.whichApplication(open.slice(0, 4).map(({ title }) => title)))
  return yield* act(context, 'withdraw_application', { jobId: chosen.jobId })
}
