import { z } from 'zod'
import { AppError } from '#lib/errors'
import { readNames } from '#db/identity'
import { findPeople } from '#retrieval/find'
import { type Weights, features } from '#retrieval/rank/score'
import { monthOfDay } from '#retrieval/text/months'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { lawful } from '../kit/lawful-search.ts'
import { weightsFor, weightsSchema } from '../kit/weights.ts'
import { inProcess, standingsOf, withJob } from './search-criteria.ts'

const firstShown = 10
const full = z.record(z.enum(features), z.number())
const person = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  rank: z.number().int(),
  before: z.number().int().optional().describe('rank with the weights of now; absent when outside the first ten'),
  relevance: z.number(),
  relevanceBefore: z.number().optional(),
})

export const previewWeights = defineTool({
  name: 'preview_weights',
  title: { fr: 'Effet des poids', en: 'Effect of weights' },
  description:
    'Show what other weights of the score would change in the first ten people of a job, before anything is saved. Weights are 0 to 100 a feature.',
  input: z.object({ jobId: z.string(), weights: weightsSchema.default({}) }),
  output: z.object({
    jobId: z.string(),
    title: z.string(),
    current: full,
    proposed: full,
    items: z.array(person),
    left: z.array(z.object({ candidateId: z.string(), name: z.string(), before: z.number().int() })),
    degraded: z.array(z.string()),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/weights/preview',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ title, items, left }) =>
    [
      `${title}: first ${items.length} with these weights`,
      ...items.map(
        ({ rank, before, name }) => `${rank}. ${name.split(' ')[0]} (${before === undefined ? 'new' : `was ${before}`})`,
      ),
      ...(left.length > 0 ? [`no longer among them: ${left.map(({ name }) => name.split(' ')[0]).join(', ')}`] : []),
    ].join('\n'),
  execute: async (context, { jobId, weights }) => {
    const { db, deps } = context
    const job = await db.selectFrom('job').select(['title', 'weights']).where('id', '=', jobId).executeTakeFirst()
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const current = await weightsFor(db, job.weights)
    const proposed = { ...current, ...weights }
    const [was, now] = [await firstOf(context, jobId, current), await firstOf(context, jobId, proposed)]
    const ids = [...new Set([...was.people, ...now.people].map(({ candidateId }) => candidateId))]
    const [rows, nameOf] = await Promise.all([headlinesOf(context, ids), readNames(db, deps.keys, ids)])
    const items = now.people.flatMap(({ candidateId, rank, relevance }) => {
      const old = was.people.find((one) => one.candidateId === candidateId)
      const headline = rows.get(candidateId)
      if (headline === undefined) return []
      const before = old ? { before: old.rank, relevanceBefore: old.relevance } : {}
      return [{ candidateId, name: nameOf(candidateId), headline, rank, relevance, ...before }]
    })
    const left = was.people
      .filter(({ candidateId }) => rows.has(candidateId) && !now.people.some((one) => one.candidateId === candidateId))
      .map(({ candidateId, rank }) => ({ candidateId, name: nameOf(candidateId), before: rank }))
    return { jobId, title: job.title, current, proposed, items, left, degraded: now.degraded }
  },
})

/** The first ten of a job's own search under these weights. */
async function firstOf(context: ReadContext, jobId: string, weights: Weights) {
  const { caller, deps, now } = context
  const asked = await withJob(context, jobId, {})
  const clean = lawful(asked.filters, undefined)
  const standings = await standingsOf(context, clean.filters.pipeline !== undefined)
  return findPeople(deps.search, deps.database.scoped({ organisationId: caller.organisationId }) as never, {
    organisationId: caller.organisationId,
    filters: clean.filters,
    nice: asked.nice,
    text: '',
    today: { date: now, month: monthOfDay(now), ...standings, answers: asked.answers },
    questions: asked.questions,
    sort: 'relevance',
    limit: firstShown,
    weights,
    ...(await inProcess(context, jobId, standings)),
  })
}

async function headlinesOf({ db }: ReadContext, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('candidate').select(['id', 'headline', 'profile']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, headline, profile }) => [id, headline || profile.basics?.label || '']))
}
