import { type SqlBool, sql } from 'kysely'
import { findByName, readNames } from '#db/identity'
import { type Filters, filters } from '#retrieval/query/slots'
import { buildCriteria } from '#retrieval/rank/criteria/build'
import { yearsOf } from '#retrieval/rank/criteria/experience'
import { judgePerson } from '#retrieval/rank/explain'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'
import type { ReadContext } from '../kit/define.ts'

export type BoardJob = { id: string; title: string; city: string; criteria: unknown; nice: string[] }
export type BoardFilter = { words?: string | undefined; owner?: string | undefined; late?: boolean | undefined }
type Page = { perStage: number; stageId?: string | undefined; offset: number }

const due = sql<Date>`application.entered_stage_at + make_interval(days => stage.limit_days)`

/** The applications of a job that a filter keeps, under the caller's rights. */
async function kept({ db, deps, now }: ReadContext, jobId: string, { words, owner, late }: BoardFilter) {
  const named = words?.trim() ? await findByName(db, deps.keys, words, 500) : undefined
  return db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .where('application.job_id', '=', jobId)
    .$if(owner === 'none', (query) => query.where('application.owner_id', 'is', null))
    .$if(Boolean(owner) && owner !== 'none', (query) => query.where('application.owner_id', '=', owner!))
    .$if(Boolean(late), (query) => query.where(sql<SqlBool>`${due} < ${now}`))
    .$if(named !== undefined, (query) => query.where('application.candidate_id', 'in', named!.length > 0 ? named! : ['']))
}

export async function countColumns(context: ReadContext, jobId: string, filter: BoardFilter) {
  const rows = await (
    await kept(context, jobId, filter)
  )
    .select('application.stage_id')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .select(sql<string>`count(*) filter (where ${due} < ${context.now})`.as('late'))
    .groupBy('application.stage_id')
    .execute()
  return new Map(rows.map((row) => [row.stage_id, { total: Number(row.total), late: Number(row.late) }]))
}

/** The cards of each column, who has waited longest first: the `perStage` after `offset`. */
export async function readCards(context: ReadContext, job: BoardJob, { page, filter }: { page: Page; filter: BoardFilter }) {
  const base = (await kept(context, job.id, filter))
    .innerJoin('candidate', 'candidate.id', 'application.candidate_id')
    .leftJoin('user', 'user.id', 'application.owner_id')
    .leftJoin('search_document', 'search_document.candidate_id', 'application.candidate_id')
    .$if(Boolean(page.stageId), (query) => query.where('application.stage_id', '=', page.stageId!))
    .selectAll('application')
    .select(['candidate.headline', 'candidate.city', 'user.name as owner_name', 'search_document.body', due.as('due')])
    .select(
      sql<string>`row_number() over (partition by application.stage_id order by application.entered_stage_at, application.id)`.as(
        'place',
      ),
    )
  const rows = await context.db
    .selectFrom(base.as('card'))
    .selectAll()
    .where('place', '>', String(page.offset))
    .where('place', '<=', String(page.offset + page.perStage))
    .orderBy('place')
    .execute()
  const [nameOf, tests] = await Promise.all([
    readNames(
      context.db,
      context.deps.keys,
      rows.map((row) => row.candidate_id),
    ),
    lastTests(
      context,
      rows.map((row) => row.id),
    ),
  ])
  const judge = judgeOf(job, context.now)
  return rows.map((row) => ({
    stageId: row.stage_id,
    applicationId: row.id,
    candidateId: row.candidate_id,
    name: nameOf(row.candidate_id),
    headline: row.headline,
    city: row.city,
    version: row.version,
    shortlisted: row.shortlisted,
    enteredStageAt: row.entered_stage_at.toISOString(),
    dueAt: row.due?.toISOString() ?? null,
    days: daysBetween(row.entered_stage_at, context.now),
    overdueDays: row.due ? daysBetween(row.due, context.now) : null,
    owner: row.owner_id
      ? {
          id: row.owner_id,
          name: row.owner_name ?? '',
        }
      : null,
    tags: row.tags,
    rating: row.rating,
    answers: row.answers,
    test: tests.get(row.id) ?? null,
    ...judge(row.body as unknown as SearchDocument | null),
  }))
}

/** Where the last test of each application stands. */
async function lastTests({ db }: ReadContext, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('assessment')
    .distinctOn('application_id')
    .select(['application_id', 'state', 'share', 'passed'])
    .where('application_id', 'in', ids)
    .where('state', '!=', 'cancelled')
    .orderBy('application_id')
    .orderBy('created_at', 'desc')
    .execute()
  return new Map(rows.map(({ application_id, ...test }) => [application_id, test]))
}

const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / 86_400_000)

/** The row of ✓ ✗ ?: every criterion that must be met, in the job's order; open where a person is not indexed yet. */
function judgeOf(job: BoardJob, now: Date) {
  const parsed = filters.safeParse(job.criteria)
  const { pipeline: _pipeline, ...wanted }: Filters = { titles: [job.title], ...(parsed.success ? parsed.data : {}) }
  const criteria = buildCriteria(wanted, job.nice).criteria.filter(({ importance }) => importance === 'must')
  const today = { date: now, month: monthOfDay(now) }
  return (document: SearchDocument | null) => {
    const findings = document ? judgePerson(criteria, document, today).findings : []
    const years = document ? yearsOf(document, today) : undefined
    return {
      criteria: criteria.map(({ key, label }, index) => ({
        key,
        label,
        verdict: findings[index]?.verdict ?? ('unknown' as const),
      })),
      ...(years === undefined ? {} : { experienceYears: years }),
    }
  }
}
