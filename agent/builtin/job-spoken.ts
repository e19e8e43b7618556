import { fold } from '#lib/words'
import { type Term, matchTerms, related } from '#retrieval/query/taxonomy/taxonomy'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { type ShownJob, recordsIn } from './shown.ts'

const small = new Set(
  'pour avec dans sur les des une the for and with our notre nos job jobs poste postes role position vacancy offre annonce recrutement'.split(
    ' ',
  ),
)
/** The words of a title that tell it apart, without endings of gender and number. */
export const stems = (title: string): string[] =>
  fold(title)
    .split(' ')
    .filter((word) => word.length > 2 && !small.has(word))
    .map((word) => (word.length > 5 ? word.replace(/(?:e|es|s)$/, '') : word))

const tradesIn = (text: string): Term[] => matchTerms(text).flatMap(({ term, kind }) => (kind === 'occupation' ? [term] : []))

/** Those of which the most words of the title are said, wholly where one is. */
export function titledBy(words: ReadonlySet<string>, jobs: readonly ShownJob[]): ShownJob[] {
  const count = ({ title }: ShownJob) => stems(title).filter((stem) => words.has(stem)).length
  const most = Math.max(0, ...jobs.map(count))
  const best = most === 0 ? [] : jobs.filter((job) => count(job) === most)
  const whole = best.filter(({ title }) => stems(title).length === most)
  return whole.length > 0 ? whole : best
}

/** The jobs of a list whose title a text says best: the most of its words, else the same trade in whichever language. */
function saidAmong(text: string, jobs: readonly ShownJob[]): ShownJob[] {
  const titled = titledBy(new Set(stems(text)), jobs)
  if (titled.length > 0) return titled
  return ofTrade(text, jobs)
}

/** The jobs whose title names the same trade; “the forklift job” is a driver’s. */
export function ofTrade(text: string, jobs: readonly ShownJob[]): ShownJob[] {
  const named = text.replace(/\s+(?:job|role|position|vacancy)\b.*$|[\s.!?]+$/iu, '')
  const driving = matchTerms(`${named} driver`).filter(({ kind, start }) => kind === 'occupation' && start < named.length)
  const said = [...tradesIn(text), ...driving.map(({ term }) => term)]
  const trades = jobs.map((job) => ({ job, own: tradesIn(job.title) }))
  const same = trades.filter(({ own }) => own.some(({ id }) => said.some((term) => term.id === id)))
  const near = trades.filter(({ own }) => own.some((one) => said.some((term) => related(one, term))))
  return (same.length > 0 ? same : near).map(({ job }) => job)
}

/** Those of a list of the trade that was searched for. */
export function ofSearch({ shown }: Context, jobs: readonly ShownJob[]): ShownJob[] {
  const near = new Set((shown.search?.filters.titles ?? []).flatMap((title) => ofTrade(title, jobs)))
  return jobs.filter((job) => near.has(job))
}

/** The open jobs that a sentence speaks of; of a `title`, those of its trade. */
export function* jobsSpoken(context: Context, { title }: { title?: string | undefined } = {}): Flow<ShownJob[]> {
  const jobs = yield* openJobs(context)
  return title ? ofTrade(title, jobs) : saidAmong(context.text, jobs)
}

/** The open jobs of the trade that was searched for. */
export function* jobsSearched(context: Context): Flow<ShownJob[]> {
  return ofSearch(context, yield* openJobs(context))
}

export function* openJobs(context: Context): Flow<ShownJob[]> {
  const { items } = yield* ask(context, 'list_jobs', { status: 'open', limit: 100 })
  return recordsIn(items) as unknown as ShownJob[]
}
