import { z } from 'zod'
import { AppError } from '#lib/errors'
import { guardText } from '#retrieval/query/guard/guard'
import { type Filters, type Refusal, filters } from '#retrieval/query/slots'
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

/** Filters without the words that the law forbids as criteria; what is left is searched. */
export function lawful(given: Filters, text: string | undefined): { filters: Filters; text?: string; refused: Refusal[] } {
  const refused = new Set<Refusal>()
  const clean = sift(given, refused) as Filters
  const guarded = text ? guardText(text) : undefined
  guarded?.refused.forEach((name) => refused.add(name))
  const rest = guarded?.text.replace(/·+/g, ' ').trim()
  return { filters: clean, ...(rest ? { text: rest } : {}), refused: [...refused] }
}

const spared = new Set(['place', 'within', 'job', 'country', 'lang', 'currency', 'relocate_to', 'area'])

function sift(value: unknown, refused: Set<Refusal>): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isUnlawful(item, refused)).map((item) => sift(item, refused))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, item]) => spared.has(key) || !isUnlawful(item, refused))
  return Object.fromEntries(kept.map(([key, item]) => [key, sift(item, refused)]))
}

function isUnlawful(value: unknown, refused: Set<Refusal>): boolean {
  if (typeof value !== 'string') return false
  const found = guardText(value).refused
  found.forEach((name) => refused.add(name))
  return found.length > 0
}

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
