import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { periodIn } from '../asks/period.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { jobJust } from '../job-talk.ts'
import { late, lateIn } from '../late.ts'
import { asksNews } from '../pipeline.ts'
import { sentenceFor, stageName } from '../sentence.ts'
import { jobWords } from './job-words.ts'
import { jobWished, saysJob } from './job-wished.ts'
import { isWorded } from './worded.ts'

type Numbers = OutputOf<'get_reports'>['numbers']
type Figures = { numbers: Numbers; positions?: number }

const ofAll =
  /\b(?:all|overall|every|everything|across|whole|together|altogether|tous|toutes|toute|global\w*|ensemble|confondu\w*|partout|general)\b/
const waits =
  /\b(?:late|overdue|retard\w*|too long|trop longtemps|stuck|bloque\w*|(?:past|over|beyond|hors|depass\w*) (?:\w+ ){0,2}(?:limits?|deadlines?|delais?|sla))\b/
const asked: [name: 'sources' | 'pace' | 'left' | 'drops' | 'hires', RegExp][] = [
  [
    'sources',
    /\b(?:sources?|canal|canaux|channels?|job ?boards?|come from|coming from|d ou (?:\w+ ){0,3}vien\w*|provenance|through which)\b/,
  ],
  ['pace', /\b(?:how long|how fast|how quick\w*|combien de (?:temps|jours)|delais?|time to|duree|vitesse|speed)\b/],
  [
    'left',
    /\b(?:manqu\w*|missing|short|left to (?:fill|find|hire)|still (?:to|need)|reste\w* (?:a|combien)|a pourvoir|unfilled|to go)\b/,
  ],
  ['drops', /\b(?:funnel|drop\w*|lose|losing|conversion|entonnoir|perd\w*|decroch\w*|leak\w*)\b/],
  ['hires', /\b(?:hires?|hired|placements?|placed|embauch\w*|recrute\w*|signatures?|plac\w+)\b/],
]

/** A wording that knows a job’s title or the reports answers with the same numbers. */
export const reportWish = (context: Context): Flow | undefined =>
  isWorded(context) || asksNews(context.text) ? undefined : report(context)

/** Figures of the job that is meant, else of all of them: who waits too long, sources, pace, what is still to fill, where people leave. */
function* report(context: Context): Flow {
  const said = fold(context.text)
  const words = jobWords(context.lang)
  const jobId = yield* jobOfReport(context, said)
  if (waits.test(said)) return yield* jobId ? lateIn(context, jobId) : late(context)
  const kind = asked.find(([, pattern]) => pattern.test(said))?.[0]
  const told = (name: string, output: OutputOf<'get_reports'> | OutputOf<'get_job_report'>) =>
    sentenceFor(context.lang, { name, answer: { status: 'done', output } as never })
  if (jobId) {
    const output = (yield* ask(context, 'get_job_report', { jobId })) as unknown as OutputOf<'get_job_report'>
    const figure = figureOf(context, kind, output)
    return figure
      ? words.figure(output.client ? `${output.title}, ${output.client}` : output.title, figure)
      : told('get_job_report', output)
  }
  const period = periodIn(context.text, context.situation.now, 'past')
  const output = (yield* ask(
    context,
    'get_reports',
    period ? { from: period.from, to: period.to } : {},
  )) as unknown as OutputOf<'get_reports'>
  return figureOf(context, kind, output) ?? `${told('get_reports', output)} ${words.totals(output.numbers)}`
}

/** The job whose figures are asked: one that is said, or the one just spoken of, unless all are. */
function* jobOfReport(context: Context, said: string): Flow<string | undefined> {
  if (ofAll.test(said)) return undefined
  const open = context.situation.here.jobId ?? jobJust(context)
  return (yield* saysJob(context)) || open ? (yield* jobWished(context)).jobId : undefined
}

function figureOf(
  context: Context,
  kind: (typeof asked)[number][0] | undefined,
  { numbers, positions }: Figures,
): string | undefined {
  const words = jobWords(context.lang)
  const { sources, daysToHire, hired, funnel } = numbers
  if (kind === 'sources')
    return words.sources(
      sources
        .toSorted((one, other) => other.applications - one.applications)
        .map(({ source, applications }) => [source, applications]),
    )
  if (kind === 'pace') return words.pace(daysToHire.median)
  if (kind === 'left' && positions !== undefined) return words.left(Math.max(0, positions - hired), positions)
  if (kind === 'hires') return words.hires(hired)
  const worst = funnel
    .filter(({ next, reached }) => next !== null && reached > 0)
    .toSorted((one, other) => one.next! - other.next!)[0]
  return kind === 'drops' && worst ? words.drops(stageName(context.words, worst.kind), Math.round(worst.next!)) : undefined
}
