import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { type Context, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobNamed } from './named.ts'
import { jobMeant } from './resolve.ts'
import { stageName } from './sentence.ts'
import { recordsIn } from './shown.ts'

const asking =
  /\b(?:attend\w*|patient\w*|trai?n\w*|stagn\w*) (?:\w+ ){0,3}trop(?: longtemps)?\b|\btrop longtemps\b|\b(?:depass\w+|hors|au dela d[ue]) (?:\w+ ){0,2}(?:delais?|sla|limites?)\b|\b(?:qui|who|quelles?|which|combien|how many|candidat\w*|personnes?|people|anyone|anybody)\b.*\b(?:en retard|late|overdue|stuck|bloque\w*)\b|\b(?:sla|delais?)\b.*\b(?:depass\w+|breach\w*|broken|missed)\b|\b(?:breach\w*|over|past|beyond) (?:\w+ ){0,3}(?:sla|limit|time limit)\b|\bwait(?:ing|s|ed)? (?:\w+ ){0,2}too long\b/

/** «qui attend trop longtemps ?»: those over the limit of their stage. */
export const asksLate = (text: string) => asking.test(fold(text))

const told = 6

export function* late(context: Context): Flow {
  const said = jobSaid(context) ?? /\b(?:pour|sur|for|on)\s+(?:le |la |l['’]|the )?(.{3,60}?)\s*[?.!]?$/iu.exec(context.text)?.[1]
  const { situation } = context
  const named = jobNamed(context)
  if (named) return yield* lateIn(context, named.jobId)
  if (said || context.given.job) return yield* lateIn(context, (yield* jobMeant(context, said)).jobId)
  if (situation.here.jobId) return yield* lateIn(context, situation.here.jobId)
  const output = yield* ask(context, 'list_jobs', { status: 'open', sort: 'late', limit: 100 })
  const jobs = recordsIn(output.items).filter((job) => Number(job.late) > 0)
  if (jobs.length === 0) return context.words.nobodyLate
  if (jobs.length === 1) return yield* lateIn(context, String(jobs[0]!.jobId))
  const total = jobs.reduce((sum, job) => sum + Number(job.late), 0)
  return context.words.lateJobs(
    total,
    jobs.slice(0, told).map(({ title, late: count }) => `${String(title)} ${Number(count)}`),
  )
}

export function* lateIn(context: Context, jobId: string): Flow {
  const { words } = context
  const board = (yield* ask(context, 'get_pipeline', { jobId, late: true })) as unknown as OutputOf<'get_pipeline'>
  if (board.late === 0) return words.nobodyLate
  const people = board.columns
    .flatMap(({ kind, cards }) => cards.map((card) => ({ kind, ...card })))
    .sort((left, right) => (right.overdueDays ?? 0) - (left.overdueDays ?? 0))
  const named = people
    .slice(0, told)
    .map(({ name, kind, overdueDays }) => words.lateOne(name, stageName(words, kind), overdueDays ?? 0))
  return words.late(named, board.late - named.length, board.title)
}
