import { fold } from '#lib/words'
import { type Context, Say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { jobsSearched, jobsSpoken, openJobs, stems, titledBy } from '../job-spoken.ts'
import { jobsNamed, withoutClients } from '../named.ts'
import { jobMeant } from '../resolve.ts'
import type { ShownJob } from '../shown.ts'
import { stageSaid } from '../stage-words.ts'

const noun = '(?:jobs?|postes?|roles?|offres?|annonces?|positions?|vacanc(?:y|ies)|posts?|missions?|recrutements?|adverts?|ads?)'
/** “that job”, «ce poste»: the one spoken of, whatever trades are said besides. */
const pointed = new RegExp(`\\b(?:this|that|same|ce|cet|cette|meme) (?:\\w+ )?${noun}\\b`)

/** The job a wish is about: by its client or title, by its trade or its town, else the one on screen or last spoken of. */
export function* jobWished(context: Context): Flow<ShownJob> {
  const { given, shown, situation, text, words } = context
  if (given.job) return yield* jobMeant(context, given.job, { any: true })
  const named = jobsNamed(context)
  if (named.length === 1) return named[0]!
  const here = situation.here.jobId ? { jobId: situation.here.jobId, title: '', client: '' } : undefined
  const lately = here ?? shown.job
  if (named.length === 0 && lately && pointed.test(fold(text))) return lately
  const spoken = yield* jobsOfWords(context, named)
  const [only, ...others] = spoken
  if (only && others.length === 0) return only
  const again = spoken.find(({ jobId }) => jobId === lately?.jobId)
  if (again) return again
  if (only) throw new Say(words.whichJob(spoken.slice(0, 4).map(({ title }) => title)))
  if (lately) return lately
  const [searched, ...more] = yield* jobsSearched(context)
  return searched && more.length === 0 ? searched : yield* jobMeant(context, undefined)
}

/** Whether a sentence says by itself which job it is about. */
export function* saysJob(context: Context): Flow<boolean> {
  return jobsNamed(context).length > 0 || pointed.test(fold(context.text)) || (yield* jobsOfWords(context, [])).length > 0
}

/** Open jobs whose trade, title or town a sentence says; of several named, those of them that it says more of. */
function* jobsOfWords(context: Context, named: readonly ShownJob[]): Flow<ShownJob[]> {
  const text = withoutClients(context.situation, context.text)
  const jobs = named.length > 0 ? [...named] : yield* openJobs(context)
  // What is also the name of a stage says no title.
  const titled = titledBy(new Set(stems(text).filter((word) => stageSaid(word) === undefined)), jobs)
  const traded = titled.length > 0 ? [] : within(jobs, yield* jobsSpoken(context, { title: text }))
  const found = titled.length > 0 ? titled : traded
  const towns = byTown(text, found.length > 0 ? found : jobs)
  const meant = towns.length > 0 ? towns : found
  return meant.length > 0 ? meant : [...named]
}

const within = (jobs: readonly ShownJob[], some: readonly ShownJob[]) =>
  jobs.filter(({ jobId }) => some.some((job) => job.jobId === jobId))

const byTown = (text: string, jobs: readonly ShownJob[]) =>
  jobs.filter(({ city }) => city && ` ${fold(text)} `.includes(` ${fold(city).split(' ')[0]} `))
