import { explainPeople } from '#retrieval/find'
import { type Preference, learnWeights } from '#retrieval/rank/learn-weights'
import { type Feature, defaultWeights } from '#retrieval/rank/score'
import { monthOfDay } from '#retrieval/text/months'
import type { ReadContext } from '../kit/define.ts'
import { lawful } from '../kit/lawful-search.ts'
import { standingsOf, withJob } from './search-criteria.ts'

/** Fewer decisions teach nothing that could be told from chance. */
export const fewestDecisions = 30
const mostJobs = 60
const mostPeople = 60

/** How far a person came with the job's recruiters; who only applied, or left, was not decided upon. */
const steps: Record<string, number> = { rejected: 0, screening: 1, phone_screen: 1, test: 2, interview: 2, offer: 3, hired: 4 }
export type Decision = { jobId: string; candidateId: string; step: number; reason: string | null }

/** Applications that a person moved on or turned down with a reason, or put on the short list. */
export async function readDecisions({ db }: Pick<ReadContext, 'db'>): Promise<Decision[]> {
  const rows = await db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.job_id', 'application.candidate_id', 'application.shortlisted', 'application.reason', 'stage.kind'])
    .orderBy('application.entered_stage_at', 'desc')
    .limit(5_000)
    .execute()
  return rows.flatMap((row) => {
    const step = steps[row.kind] ?? (row.shortlisted ? 1 : undefined)
    if (step === undefined || (step === 0 && !row.reason)) return []
    return [{ jobId: row.job_id, candidateId: row.candidate_id, step, reason: row.reason }]
  })
}

/** Learns from the decisions of each job apart: who came further stands before who did not. */
export async function learnFrom(context: ReadContext, decisions: readonly Decision[]) {
  const preferences: Preference[] = []
  const byJob = [...Map.groupBy(decisions, ({ jobId }) => jobId)].filter(
    ([, list]) => new Set(list.map(({ step }) => step)).size > 1,
  )
  for (const [jobId, list] of byJob.slice(0, mostJobs)) preferences.push(...(await preferencesOf(context, jobId, list)))
  return { ...learnWeights(preferences, defaultWeights), preferences: preferences.length }
}

async function preferencesOf(context: ReadContext, jobId: string, decisions: readonly Decision[]): Promise<Preference[]> {
  const { caller, deps, now } = context
  const asked = await withJob(context, jobId, {})
  const { filters } = lawful(asked.filters, undefined)
  const standings = await standingsOf(context, filters.pipeline !== undefined)
  const list = decisions.slice(0, mostPeople)
  const found = await explainPeople(deps.search, deps.database.scoped({ organisationId: caller.organisationId }) as never, {
    organisationId: caller.organisationId,
    ids: list.map(({ candidateId }) => candidateId),
    filters,
    nice: asked.nice,
    text: '',
    today: { date: now, month: monthOfDay(now), ...standings, answers: asked.answers },
    questions: asked.questions,
  })
  const valuesOf = new Map(
    found.people.map(({ candidateId, shares }) => [
      candidateId,
      Object.fromEntries(shares.map(({ feature, value }) => [feature, value])) as Partial<Record<Feature, number>>,
    ]),
  )
  return list.flatMap((further) =>
    list.flatMap((other) => {
      const [better, worse] = [valuesOf.get(further.candidateId), valuesOf.get(other.candidateId)]
      return further.step > other.step && better && worse ? [{ better, worse }] : []
    }),
  )
}
