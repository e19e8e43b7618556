import { z } from 'zod'
import { AppError } from '#lib/errors'
import { fold } from '#lib/words'
import { distanceKm, placeContains, resolvePlace } from '#retrieval/query/places/places'
import { filters } from '#retrieval/query/slots'
import { nearnessToJobs } from '#retrieval/fit'
import { type Plan, buildCriteria } from '#retrieval/rank/criteria/build'
import { distanceTo } from '#retrieval/rank/criteria/locations'
import { explain, judgePerson } from '#retrieval/rank/explain'
import { type Weights, scorePerson } from '#retrieval/rank/score'
import { monthOfDay } from '#retrieval/text/months'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { weightsFor } from '../kit/weights.ts'
import { listedFor } from '../kit/job-visibility.ts'
import { isInArea } from '../kit/job-area.ts'

const label = z.object({ fr: z.string(), en: z.string() })
const criterion = z.object({
  key: z.string(),
  slot: z.string(),
  label,
  importance: z.enum(['must', 'nice', 'exclude']),
  verdict: z.enum(['met', 'not_met', 'unknown']),
  evidence: z.looseObject({ words: z.string(), source: z.enum(['document', 'said', 'edit', 'form']) }).optional(),
  detail: z.object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).optional(),
})
const job = z.object({
  jobId: z.string(),
  title: z.string(),
  client: z.string(),
  city: z.string(),
  contract: z.string(),
  salary: z.string(),
  relevance: z.number(),
  group: z.enum(['met', 'not_stated', 'not_met']),
  distanceKm: z.number().optional(),
  criteria: z.array(criterion),
  missing: z.array(label),
  stage: z.string().optional(),
})

export const matchJobs = defineTool({
  name: 'match_jobs',
  title: { fr: 'Offres qui correspondent', en: 'Jobs that fit' },
  description:
    'Find the open jobs that fit a person, with what is met, what is missing and the distance. A candidate asks for themself.',
  input: z.object({
    candidateId: z.string().optional(),
    /** A town: only jobs near it. */
    place: z.string().max(100).optional(),
    /** This one alone. */
    jobId: z.string().max(100).optional(),
    withinKm: z.number().int().min(1).max(200).default(30),
    limit: z.number().int().min(1).max(20).default(3),
  }),
  output: z.object({ indexed: z.boolean(), total: z.number().int(), items: z.array(job) }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'POST /jobs/match',
  offered: ['candidateId'],
  effect: 'read',
  approval: 'never',
  forModel: ({ indexed, items }) =>
    indexed
      ? items
          .map(
            ({ title, jobId, client, group, missing }) =>
              `${title} (${jobId}), ${client}: ${group}${missing[0] ? `; to tell: ${missing[0].en}` : ''}`,
          )
          .join('\n') || 'no job fits'
      : 'the profile is not indexed yet',
  execute: async (context, { candidateId, place, jobId, withinKm, limit }) => {
    const { caller, db } = context
    const id = caller.role === 'candidate' ? caller.candidateId : candidateId
    if (!id || (candidateId && candidateId !== id))
      throw new AppError('not_found', 'No such candidate', { reason: 'candidate_unknown' })
    const known = await db.selectFrom('candidate').select('id').where('id', '=', id).executeTakeFirst()
    if (!known) throw new AppError('not_found', `No candidate ${id}`, { reason: 'candidate_unknown' })
    const row = await db.selectFrom('search_document').select('body').where('candidate_id', '=', id).executeTakeFirst()
    if (!row) return { indexed: false, total: 0, items: [] }
    const [jobs, applied, general] = await Promise.all([openJobs(context), stagesOf(context, id), weightsFor(db)])
    const document = row.body as unknown as SearchDocument
    const planned = jobs
      .filter(({ id: own }) => !jobId || own === jobId)
      .filter(({ visible_area: area }) => caller.role !== 'candidate' || isInArea(area, document.place))
      .map((row) => ({ row, plan: planOf(row), weights: { ...general, ...row.weights } }))
      .filter(({ plan }) => !place || isNear(plan, place, withinKm))
    const handle = context.deps.database.scoped({ organisationId: caller.organisationId }) as never
    const plans = planned.map(({ plan }) => plan)
    const likeness = await nearnessToJobs(context.deps.search, handle, {
      candidateId: id,
      organisationId: context.caller.organisationId,
      plans,
    })
    const items = planned
      .map((one, index) => ({
        ...judgeJob(context, document, { ...one, similarity: likeness?.[index] }),
        ...(applied.has(one.row.id) ? { stage: applied.get(one.row.id)! } : {}),
      }))
      .filter(({ group, titleMet }) => group !== 'not_met' || titleMet)
      .sort((a, b) => Number('stage' in a) - Number('stage' in b) || b.relevance - a.relevance)
    return { indexed: true, total: items.length, items: items.slice(0, limit).map(({ titleMet: _titleMet, ...item }) => item) }
  },
})

async function openJobs({ deps, caller, now }: ReadContext) {
  return deps.database
    .scoped({ organisationId: caller.organisationId })
    .selectFrom('job')
    .select(['id', 'title', 'client', 'city', 'contract', 'salary', 'criteria', 'nice', 'weights', 'visible_area'])
    .$if(caller.role === 'candidate', (query) => query.where(listedFor('member', now)))
    .where('status', '=', 'open')
    .orderBy('updated_at', 'desc')
    .limit(500)
    .execute()
}

async function stagesOf({ db }: ReadContext, candidateId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.job_id', 'stage.kind'])
    .where('application.candidate_id', '=', candidateId)
    .execute()
  return new Map(rows.map((row) => [row.job_id, row.kind]))
}

type JobRow = Awaited<ReturnType<typeof openJobs>>[number]

/** What a search for the job would ask for, but where people stand in it. */
function planOf(row: JobRow): Plan {
  const parsed = filters.safeParse(row.criteria)
  const town = row.city ? { locations: [{ place: row.city, type: 'city' as const, radius: 30, unit: 'km' as const }] } : {}
  const { pipeline: _pipeline, ...wanted } = { titles: [row.title], ...town, ...(parsed.success ? parsed.data : {}) }
  return buildCriteria(wanted, row.nice)
}

/** Whether the job is so many kilometres from the town, or inside it where it is more than a town. */
function isNear({ areas: [area] }: Plan, name: string, withinKm: number): boolean {
  const wanted = resolvePlace(name)[0]
  if (!wanted || !area?.place) return fold(area?.name ?? '') === fold(name)
  return placeContains(wanted, area.place) || distanceKm(wanted, area.place) <= withinKm
}

type Compared = { row: JobRow; plan: Plan; weights: Weights; similarity: number | undefined }

/** The same criteria, judge, likeness and score as a search for the job: one ranker serves both directions. */
function judgeJob({ now }: ReadContext, document: SearchDocument, { row, plan, weights, similarity: near }: Compared) {
  const today = { date: now, month: monthOfDay(now) }
  const judged = judgePerson(plan.criteria, document, today)
  const pairs = plan.criteria.map((one, index) => ({ criterion: one, finding: judged.findings[index]! }))
  const title = pairs.find(({ criterion: one }) => one.slot === 'titles')?.finding
  const fit = title?.degree ?? 0.5
  const score = scorePerson(pairs, { document, today, similarity: near ?? fit, weights })
  const criteria = explain(plan.criteria, judged)
  const km = plan.areas[0] ? distanceTo(plan.areas[0], document) : undefined
  return {
    jobId: row.id,
    title: row.title,
    client: row.client,
    city: row.city,
    contract: row.contract,
    salary: row.salary,
    relevance: Math.round(score.relevance),
    group: judged.group,
    titleMet: title?.verdict === 'met' || fit >= 0.5,
    ...(km === undefined ? {} : { distanceKm: Math.round(km) }),
    criteria,
    missing: criteria
      .filter(({ verdict, importance }) => verdict === 'unknown' && importance !== 'exclude')
      .map((one) => one.label),
  }
}
