import type { Transaction } from 'kysely'
import { readIdentities } from '#db/identity'
import type { Database } from '#db/schema'
import { AppError } from '#lib/errors'
import type { Caller, ReadContext, WriteContext, WriteScope } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { recordEvent } from '../kit/record-event.ts'
import { idOfToken } from '../kit/signed-link.ts'
import type { Sitting } from './providers/provider.ts'
import { markByRule, totalOf } from './score-answers.ts'

/** What was on its way when the time ended still counts. */
export const graceMs = 20_000

/** A sitting that may still be taken. */
export const open = ['invited', 'started'] as const
const isOpen = ({ state }: Sitting) => open.some((one) => one === state)

export const missing = (): never => {
  throw new AppError('not_found', 'No such test', { reason: 'assessment_missing' })
}

/** @throws not_found `assessment_missing` */
export async function readSitting({ db }: Pick<ReadContext, 'db'>, id: string): Promise<Sitting> {
  return (await db.selectFrom('assessment').selectAll().where('id', '=', id).executeTakeFirst()) ?? missing()
}

/** The sitting that a mail's link opens. @throws not_found `assessment_missing` for a link that we did not make */
export async function sittingOfToken(context: Pick<ReadContext, 'db' | 'deps'>, token: string): Promise<Sitting> {
  return readSitting(context, idOfToken(context.deps, 'test', token) ?? missing())
}

/** The same, kept still for a write. */
export async function lockSitting(db: Transaction<Database>, id: string): Promise<Sitting> {
  return (await db.selectFrom('assessment').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? missing()
}

export const endOf = ({ minutes, extra_share }: Pick<Sitting, 'minutes' | 'extra_share'>, start: Date) =>
  new Date(start.getTime() + minutes * (1 + extra_share / 100) * 60_000)

/** Minutes that the person has, their extra time in them. */
export const minutesOf = ({ minutes, extra_share }: Pick<Sitting, 'minutes' | 'extra_share'>) =>
  Math.round(minutes * (1 + extra_share / 100))

/** What the moment makes of a row that no job has looked at yet. */
export function stateAt(sitting: Sitting, now: Date): Sitting['state'] | 'over' {
  if (sitting.state === 'invited' && sitting.due_at <= now) return 'expired'
  if (sitting.state === 'started' && sitting.ends_at && sitting.ends_at.getTime() + graceMs <= now.getTime()) return 'over'
  return sitting.state
}

/** @throws conflict `test_cancelled`, `test_expired`, `test_given` (handed in), `test_over` (its time is up), `test_not_started` */
export function refuseUnlessRunning(sitting: Sitting, now: Date): void {
  const state = stateAt(sitting, now)
  if (state === 'started') return
  const reasons = {
    cancelled: 'test_cancelled',
    expired: 'test_expired',
    submitted: 'test_given',
    scored: 'test_given',
    over: 'test_over',
    invited: 'test_not_started',
  } as const
  throw new AppError('conflict', `It is ${state}`, { reason: reasons[state] })
}

export type About = {
  name: string
  email: string | undefined
  lang: 'fr' | 'en'
  testName: { fr: string; en: string }
  intro: { fr: string; en: string }
  jobId: string
  jobTitle: string
  client: string
  organisation: string
  /** Whom news of it goes to: who follows the person, else who made the job; and who sent it. */
  followers: string[]
}

/** All that letters, pages and notices say of a sitting. */
export async function aboutSitting({ db, deps }: Pick<ReadContext, 'db' | 'deps'>, sitting: Sitting): Promise<About> {
  const [row, house, identities] = await Promise.all([
    db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .innerJoin('candidate', 'candidate.id', 'application.candidate_id')
      .select(['application.owner_id', 'job.id', 'job.title', 'job.client', 'job.created_by', 'candidate.lang'])
      .where('application.id', '=', sitting.application_id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('test')
      .innerJoin('organisation', 'organisation.id', 'test.organisation_id')
      .select(['test.name_fr', 'test.name_en', 'test.intro_fr', 'test.intro_en', 'organisation.name'])
      .where('test.id', '=', sitting.test_id)
      .executeTakeFirstOrThrow(),
    readIdentities(db, deps.keys, [sitting.candidate_id]),
  ])
  const identity = identities.get(sitting.candidate_id)
  return {
    name: identity?.name ?? '',
    email: identity?.email,
    lang: row.lang === 'en' ? 'en' : 'fr',
    testName: { fr: house.name_fr, en: house.name_en },
    intro: { fr: house.intro_fr, en: house.intro_en },
    jobId: row.id,
    jobTitle: row.title,
    client: row.client,
    organisation: house.name,
    followers: [...new Set([row.owner_id ?? row.created_by, ...(sitting.by_user === 'system' ? [] : [sitting.by_user])])],
  }
}

export type News = 'sent' | 'started' | 'submitted' | 'scored' | 'marked' | 'expired' | 'cancelled' | 'reminded' | 'blocked'

type Telling = {
  sitting: Sitting
  news: News
  share?: number | null
  passed?: boolean | null
  by?: Pick<Caller, 'userId' | 'name'>
}

/** `scored 82 passed`: what happened as codes that screens word, the share and the verdict where there are some. */
export const newsText = ({ news, share, passed }: Pick<Telling, 'news' | 'share' | 'passed'>) =>
  [
    news,
    ...(share === null || share === undefined ? [] : [share]),
    ...(passed ? ['passed'] : passed === false ? ['failed'] : []),
  ].join(' ')

/** A line in the history of the application. */
export async function recordTest(
  context: Pick<WriteContext, 'caller' | 'now'>,
  scope: Pick<WriteScope, 'db'>,
  { sitting, by = { userId: sitting.candidate_id, name: '' }, ...telling }: Telling,
): Promise<void> {
  await recordEvent(context, scope, { applicationId: sitting.application_id, kind: 'test', text: newsText(telling), by })
}

/** Tells who follows the person. */
export async function tellFollowers(
  { now }: Pick<WriteContext, 'now'>,
  { db }: Pick<WriteScope, 'db'>,
  { about, ...telling }: Telling & { about: Pick<About, 'followers' | 'jobId'> },
): Promise<void> {
  const { sitting } = telling
  await postNotice(db, {
    organisationId: sitting.organisation_id,
    to: about.followers,
    kind: 'test',
    by: telling.by?.name ?? '',
    now,
    candidateId: sitting.candidate_id,
    jobId: about.jobId,
    text: newsText(telling),
  })
}

type Ending = { sitting: Sitting; about: About; at: Date }

/** Handed in, by the person or by the clock: marked by rule; where a question waits for a person, it is one who settles it. */
export async function handIn(
  context: WriteContext,
  scope: WriteScope,
  { sitting, about, at }: Ending,
): Promise<Sitting['state']> {
  const { marks, score, maxScore, share, passed, waiting } = totalOf(
    sitting.questions,
    markByRule(sitting.questions, sitting.answers),
    sitting.pass_share,
  )
  const state = waiting > 0 ? 'submitted' : 'scored'
  await scope.db
    .updateTable('assessment')
    .set((eb) => ({
      state,
      submitted_at: at,
      marks: JSON.stringify(marks),
      score,
      max_score: maxScore,
      share: waiting > 0 ? null : share,
      passed,
      scored_at: waiting > 0 ? null : context.now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', sitting.id)
    .execute()
  scope.changed(sitting.id, { state })
  const told = { sitting, news: state, share: waiting > 0 ? null : share, passed } as const
  await recordTest(context, scope, told)
  await tellFollowers(context, scope, { ...told, about })
  return state
}

/** Nobody may take it any more. */
export async function settle(
  { now }: WriteContext,
  scope: WriteScope,
  { sitting, state }: { sitting: Sitting; state: 'expired' | 'cancelled' },
): Promise<void> {
  await scope.db
    .updateTable('assessment')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', sitting.id)
    .execute()
  scope.changed(sitting.id, { state, at: now.toISOString() })
}

/** @throws conflict `test_not_open` where it was taken, has expired or was cancelled */
export function refuseUnlessOpen(sitting: Sitting): void {
  if (isOpen(sitting)) return
  throw new AppError('conflict', `It is ${sitting.state}`, { reason: 'test_not_open' })
}
