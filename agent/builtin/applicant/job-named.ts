import { fold } from '#lib/words'
import { type ShownJob, recordsIn } from '../shown.ts'
import { ofTrade } from '../job-spoken.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { jobWish } from './job-wish.ts'

const holds = (text: string, words: string) => words !== '' && ` ${fold(text)} `.includes(` ${fold(words)} `)

/** What may name a job: its title, its client, its trade, its town. */
const clues: ((text: string, jobs: readonly ShownJob[]) => ShownJob[])[] = [
  (text, jobs) => jobs.filter(({ title }) => holds(text, title)),
  (text, jobs) => jobs.filter(({ client }) => holds(text, client)),
  ofTrade,
  (text, jobs) => jobs.filter(({ city = '' }) => holds(text, city)),
]

/** Those of some jobs that a sentence names: each clue that names any narrows them; none where no clue does. */
export function jobsNamedAmong(text: string, jobs: readonly ShownJob[]): ShownJob[] {
  let [left, named] = [[...jobs], false]
  for (const clue of clues) {
    const found = clue(text, left)
    if (found.length > 0) [left, named] = [found, true]
  }
  return named ? left : []
}

/** The open jobs of the kind of work that a sentence names, near the place it names. */
export function* jobsWished(context: Context): Flow<ShownJob[]> {
  const { said, trade, place } = jobWish(context)
  if (!said || !trade) return []
  const { items } = yield* ask(context, 'list_jobs', { trade, ...(place ? { place } : {}) })
  return recordsIn(items) as unknown as ShownJob[]
}

/** The open jobs whose client or whole title a sentence says. */
export function* jobsCalled(context: Context): Flow<ShownJob[]> {
  const { items } = yield* ask(context, 'list_jobs', { limit: 100 })
  const jobs = recordsIn(items) as unknown as ShownJob[]
  const called = jobs.filter(({ title, client }) => holds(context.text, title) || holds(context.text, client))
  return jobsNamedAmong(context.text, called)
}
