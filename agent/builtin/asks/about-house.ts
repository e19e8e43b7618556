import { wallOf } from '#lib/paris-clock'
import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { act, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { houseRule } from '../house.ts'
import { jobJust, speaksOfJob } from '../job-talk.ts'
import { late } from '../late.ts'
import { jobSaid } from '../job-said.ts'
import { asksOwnTests, verdictIn } from '../tests.ts'
import { conceptsOf } from './concepts.ts'
import type { AskKind } from './kinds.ts'
import { coming, dayOf, interviews, interviewsHeld, nameOf, wasMet } from './about-interviews.ts'
import { dayFrom, daysSince, periodIn } from './period.ts'
import { type Asking, jobAsked, jobSpoken } from './whom-asked.ts'
import { askWords } from './words.ts'

/** What is asked of the house as a whole: what waits, what is planned, who applied. */
export const aboutHouse: Partial<Record<AskKind, (context: Asking) => Flow | undefined>> = {
  todo,
  mine,
  interviews,
  waiting,
  tests_who: (context) => testsTold(context),
  applied: (context) => (isAnyTime(context) ? undefined : applied(context)),
  /** «combien de personnes ?» after a search counts those found. */
  pool: (context) =>
    speaksOfJob(context) && /\b(?:postul\w*|candidat\w*|appl\w+)\b/.test(fold(context.text))
      ? act(context, 'get_job_report', { jobId: jobJust(context)! })
      : context.line.trade || (context.shown.search && context.turn.intent === 'count')
        ? undefined
        : act(context, 'get_workspace', {}),
}

/** Of another day than today: whom one meets, then what waits whichever the day. */
function todo(context: Asking): Flow {
  if (/^(?:et |and )?(?:qui|who|a qui)\b/.test(fold(context.text))) return late(context)
  const period = periodIn(context.text, context.situation.now, 'coming')
  return period && period.name !== 'today' ? ahead(context) : waits(context)
}

function* waits(context: Asking): Flow {
  const today = wallOf(context.situation.now).day
  const jobs = (yield* ask(context, 'list_jobs', {
    status: 'open',
    sort: 'late',
    limit: 100,
  })) as unknown as OutputOf<'list_jobs'>
  const met = yield* coming(context)
  const { unread } = yield* ask(context, 'list_notices', { unread: true })
  const { total } = yield* ask(context, 'list_approvals', {})
  const sat = (yield* ask(context, 'list_assessments', {
    state: 'submitted',
    limit: 100,
  })) as unknown as OutputOf<'list_assessments'>
  const late = jobs.items.filter((job) => job.late > 0)
  const words = askWords(context.lang)
  const told = words.todo({
    approvals: Number(total),
    notices: Number(unread),
    today: met.filter(({ start }) => dayOf(start) === today),
    late: late.reduce((sum, job) => sum + job.late, 0),
    lateJob: late[0]?.title ?? '',
    fresh: jobs.items.reduce((sum, { stages }) => sum + (stages.new ?? 0), 0),
    marking: [...new Set(sat.items.filter(({ passed }) => passed === null).map(({ name }) => name))],
  })
  return conceptsOf(context.line.words).includes('reply') ? `${told} ${words.replies}` : told
}

const behind =
  /\b(?:did|done|have|has|had|ai|as|avons|ete|fait\w*|activit\w+|actions?|achieved|bilan|recap\w*|summary|resume|histor\w*|log|moved|sent|hier|yesterday|last|derni\w*|passe\w*|depuis|since)\b/

/** “how’s my week looking?”: what comes, where nothing says that it is over. */
function mine(context: Asking): Flow {
  const coming = periodIn(context.text, context.situation.now, 'coming')
  return coming && !behind.test(fold(context.text)) ? ahead(context) : done(context)
}

/** The interviews of those days, then what waits. */
function* ahead(context: Asking): Flow {
  return `${yield* interviews(context)} ${yield* waits(context)}`
}

function* done(context: Asking): Flow {
  const { now, caller } = context.situation
  const { from, to } = periodIn(context.text, now, 'past') ?? { from: wallOf(now).day, to: wallOf(now).day }
  const { total } = yield* ask(context, 'list_audit', {
    actor: caller.userId,
    people: true,
    outcome: 'done',
    from,
    to,
    limit: 20,
  })
  return askWords(context.lang).mine(Number(total), from === to ? 1 : 2)
}

const over = new Set(['hired', 'rejected', 'withdrawn'])

/** In the job that is spoken of or on screen, else in all of them together. */
function* waiting(context: Asking): Flow {
  const spoken = yield* jobSpoken(context)
  const jobId = spoken?.jobId ?? context.situation.here.jobId
  const { total, items } = (yield* ask(context, 'list_candidates', {
    standing: ['running'],
    ...(jobId ? { jobId } : {}),
    limit: 100,
  })) as unknown as OutputOf<'list_candidates'>
  if (total > items.length && !jobId) return yield* waitingIn(context)
  const people = items.flatMap(({ name, applications }) =>
    applications
      .filter((one) => !over.has(one.stage) && (!jobId || one.jobId === jobId))
      .map(({ stage, title, since }) => ({
        name,
        days: daysSince(since, context.situation.now),
        stage: context.words.stages[stage] ?? stage,
        job: title,
        since,
      })),
  )
  const longest = people.toSorted((left, right) => (left.since < right.since ? -1 : 1))
  const words = askWords(context.lang)
  const asked = sinceAsked(context)
  if (!asked) return words.longest(longest)
  const those = longest.filter(({ days }) => days >= asked)
  return those.length > 0 ? words.waitingSince(those, asked) : `${words.noneSince(asked)} ${words.longest(longest)}`
}

/** “who hasn’t heard from us in two weeks?”: how many days at least. */
function sinceAsked({ text, situation }: Asking): number | undefined {
  const period = periodIn(text, situation.now, 'past')
  const days = period ? daysSince(`${period.from}T12:00:00Z`, situation.now) : 0
  return days > 1 ? days : undefined
}

function* waitingIn(context: Asking): Flow {
  const { jobId } = yield* jobAsked(context)
  const { columns, title } = (yield* ask(context, 'get_pipeline', { jobId })) as unknown as OutputOf<'get_pipeline'>
  const people = columns
    .filter(({ kind }) => !over.has(kind))
    .flatMap(({ cards, kind }) =>
      cards.map(({ name, days }) => ({ name, days, stage: context.words.stages[kind] ?? kind, job: title })),
    )
  return askWords(context.lang).longest(people.toSorted((left, right) => right.days - left.days))
}

const nobody = { passed: [], failed: [], marking: [] }
const notDone =
  /\b(?:pas (?:encore )?(?:fait|faits|passe|rendu|fini|termine|ouvert|commence|repondu|clique)|non (?:faits?|rendus?)|manque\w*|retardataires?|sans retour|(?:has|have|had)(?: not|n t)(?: \w+)?(?: yet)? (?:done|sat|taken|finished|started|opened|sent|handed|completed)|(?:never|still|yet) (?:\w+ )?(?:to (?:do|sit|take|finish)|started|opened|missing|outstanding|waiting)|outstanding|missing|stragglers?|left to (?:do|sit))\b/

/** Who passed, failed, has not done the tests sent: of a job, else of all. */
export function* testsTold(context: Asking, named?: { jobId: string }): Flow {
  if (asksOwnTests(context.text)) return yield* act(context, 'list_tests', {})
  const job = named ?? (yield* jobSpoken(context)) ?? context.situation.here
  const words = askWords(context.lang)
  const undone = notDone.test(fold(context.text))
  const passed = undone ? undefined : verdictIn(fold(context.text))
  const { items } = (yield* ask(context, 'list_assessments', {
    ...(job.jobId ? { jobId: job.jobId } : {}),
    ...(passed === undefined ? {} : { passed }),
    limit: 100,
  })) as unknown as OutputOf<'list_assessments'>
  if (items.length === 0 && passed !== undefined) return context.words.nobodyTested(passed)
  const those = (keep: (item: (typeof items)[number]) => boolean) => [...new Set(items.filter(keep).map(({ name }) => name))]
  const waiting = those(({ state }) => state === 'invited' || state === 'started' || state === 'expired')
  if (undone) return items.length > 0 && waiting.length === 0 ? words.allSat : words.tested({ ...nobody, waiting })
  return words.tested({
    passed: those(({ passed }) => passed === true),
    failed: those(({ passed }) => passed === false),
    marking: those(({ state, passed }) => state === 'submitted' && passed === null),
    waiting,
  })
}

/** «qui a postulé pour le poste …»: the board of the job. */
const isAnyTime = (context: Asking) =>
  (context.line.trade || jobSaid(context) !== undefined) &&
  periodIn(context.text, context.situation.now, 'past') === undefined &&
  houseRule(context) !== undefined

/** Since the day that is said; where none is, in the last seven days. */
function* applied(context: Asking): Flow {
  if (/\b(?:interview|entretien)/.test(fold(context.text)) && wasMet.test(fold(context.text)))
    return yield* interviewsHeld(context)
  const words = askWords(context.lang)
  const { now } = context.situation
  const said = periodIn(context.text, now, 'past')
  const period = said ?? { from: dayFrom(wallOf(now).day, -7), to: wallOf(now).day }
  const job = (yield* jobSpoken(context))?.jobId
  const { items, total } = (yield* ask(context, 'list_candidates', {
    appliedFrom: period.from,
    appliedTo: period.to,
    ...(job ? { jobId: job } : {}),
    sort: 'added',
    limit: 50,
  })) as unknown as OutputOf<'list_candidates'>
  const when = said?.name || (said && said.from === said.to) ? nameOf(context, said) : words.sinces(`${period.from}T12:00:00Z`)
  const told = words.applied([...items.map(({ name }) => name), ...Array<string>(total - items.length).fill('')], when)
  return total === 0 ? `${told}${yield* latest(context, { before: period.from, job })}` : told
}

/** None in those days: who came last before them. */
function* latest(context: Asking, { before, job }: { before: string; job: string | undefined }): Flow {
  for (const days of [1, 7, 30]) {
    const from = dayFrom(before, -days)
    const { items, total } = (yield* ask(context, 'list_candidates', {
      appliedFrom: from,
      ...(job ? { jobId: job } : {}),
      sort: 'added',
      limit: 50,
    })) as unknown as OutputOf<'list_candidates'>
    if (total > 0)
      return ` ${askWords(context.lang).lastApplied(
        items.map(({ name }) => name),
        total,
        `${from}T12:00:00Z`,
      )}`
  }
  return ''
}
