import { z } from 'zod'
import { AppError } from '#lib/errors'
import { type Filters, filters } from '#retrieval/query/slots'
import type { Answers } from '#retrieval/rank/criteria/answers'
import type { ReadContext } from '../kit/define.ts'

export const label = z.object({ fr: z.string(), en: z.string() })
export const evidence = z.object({
  words: z.string(),
  path: z.string().optional(),
  documentId: z.string().optional(),
  page: z.number().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
  source: z.enum(['document', 'said', 'edit', 'form']),
})
export const importance = z.enum(['must', 'nice', 'exclude'])
export const explained = z.object({
  key: z.string(),
  slot: z.string(),
  label,
  importance,
  verdict: z.enum(['met', 'not_met', 'unknown']),
  evidence: evidence.optional(),
  detail: z.object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).optional(),
})
export const niceKeys = z
  .array(z.string().max(80))
  .max(50)
  .default([])
  .describe('slots or keys that only rank: locations, experience.0')

/** The criteria of a job under those of the search: what the search says of a slot replaces what the job says. */
export async function withJob({ db }: Pick<ReadContext, 'db'>, jobId: string | undefined, given: Filters) {
  if (!jobId) return { filters: given, nice: [], questions: [], answers: new Map() as Answers }
  const job = await db
    .selectFrom('job')
    .select(['title', 'city', 'criteria', 'nice', 'weights', 'questions'])
    .where('id', '=', jobId)
    .executeTakeFirst()
  if (!job) throw new AppError('not_found', `No job ${jobId}`, { reason: 'job_unknown' })
  const questions = job.questions.flatMap(({ id, text, hoped }) => (hoped ? [{ id, text, hoped }] : []))
  const answers = questions.length > 0 ? await answersTo(db, jobId) : (new Map() as Answers)
  return { filters: { ...criteriaOf(job), ...given } as Filters, weights: job.weights, nice: job.nice, questions, answers }
}

async function answersTo(db: ReadContext['db'], jobId: string): Promise<Answers> {
  const rows = await db.selectFrom('application').select(['candidate_id', 'answers']).where('job_id', '=', jobId).execute()
  return new Map(rows.map((row) => [row.candidate_id, new Map(row.answers.map(({ id, answer }) => [id, answer]))]))
}

/** What a job asks for: its criteria, its title where they name none, its town where they name no place. */
export function criteriaOf(job: { title: string; city: string; criteria: unknown }): Filters {
  const parsed = filters.safeParse(job.criteria)
  const town = job.city ? { locations: [{ place: job.city, type: 'city' as const, radius: 30, unit: 'km' as const }] } : {}
  return { titles: [job.title], ...town, ...(parsed.success ? parsed.data : {}) }
}

/** What the criteria of the pipeline look at: every application of the organisation, and when each person was last contacted. */
export async function standingsOf({ db, now }: Pick<ReadContext, 'db' | 'now'>, wanted: boolean) {
  if (!wanted) return {}
  const [rows, people] = await Promise.all([
    db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .innerJoin('stage', 'stage.id', 'application.stage_id')
      .select(['application.candidate_id', 'application.job_id', 'job.title', 'stage.kind', 'application.entered_stage_at'])
      .execute(),
    db.selectFrom('candidate').select(['id', 'contacted_at']).where('contacted_at', 'is not', null).execute(),
  ])
  const days = (from: Date) => Math.floor((now.getTime() - from.getTime()) / 86_400_000)
  const list = rows.map((row) => ({
    id: row.candidate_id,
    standing: { jobId: row.job_id, title: row.title, stage: row.kind, days: days(row.entered_stage_at) },
  }))
  const standings = new Map([...Map.groupBy(list, ({ id }) => id)].map(([id, own]) => [id, own.map(({ standing }) => standing)]))
  return { standings, contacted: new Map(people.map((row) => [row.id, days(row.contacted_at!)])) }
}

/** Who agreed to the process that a search is about: those who applied to its job, or those in the stages that it asks for. */
export async function inProcess(
  { db }: Pick<ReadContext, 'db'>,
  jobId: string | undefined,
  standings: { standings?: ReadonlyMap<string, unknown> },
): Promise<{ inProcess?: ReadonlySet<string> }> {
  if (standings.standings) return { inProcess: new Set(standings.standings.keys()) }
  if (!jobId) return {}
  const rows = await db.selectFrom('application').select('candidate_id').where('job_id', '=', jobId).execute()
  return { inProcess: new Set(rows.map((row) => row.candidate_id)) }
}
