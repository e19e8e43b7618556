import { z } from 'zod'
import { readNames } from '#db/identity'
import { filters } from '#retrieval/query/slots'
import { findPeople, sorts } from '#retrieval/find'
import { raises } from '#retrieval/rank/reliability'
import { monthOfDay } from '#retrieval/text/months'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { lawful } from '../kit/lawful-search.ts'
import { weightsFor } from '../kit/weights.ts'
import { testsOf } from './tests-of.ts'
import { explained, importance, inProcess, label, niceKeys, standingsOf, withJob } from './search-criteria.ts'

const item = z.object({
  candidateId: z.string(),
  rank: z.number().int(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  experienceYears: z.number().optional(),
  availability: z.object({ from: z.string().optional(), noticeDays: z.number().optional() }).optional(),
  relevance: z.number(),
  relevanceRange: z.tuple([z.number(), z.number()]).optional(),
  shares: z.array(z.object({ feature: z.string(), points: z.number() })).optional(),
  reliability: z.number(),
  reliabilityRaise: z.array(z.enum(raises)).optional(),
  criteria: z.array(explained),
  /** The latest first; `since` is when the stage was entered. */
  applications: z.array(z.object({ jobId: z.string(), title: z.string(), stage: z.string(), since: z.string() })).optional(),
})
const chip = z.object({ slot: z.string(), key: z.string(), label, value: z.json(), importance, path: z.string() })
const value = z.object({ value: z.string(), label, count: z.number().int(), filters })
const relaxation = z.object({
  key: z.enum(['without', 'wider', 'with_not_stated']),
  params: z.record(z.string(), z.union([z.string(), z.number(), label])),
  filters,
  count: z.number().int(),
})

export const searchCandidates = defineTool({
  name: 'search_candidates',
  title: { fr: 'Recherche de candidats', en: 'Candidate search' },
  description:
    'Find people by criteria: filters, ranks and explains each criterion with its source, counts facets. Pass the whole state of the filters each time; `similarTo` finds people like one, `jobId` adds the criteria of a job, `cursor` gives the next page.',
  input: z.object({
    filters: filters.default({}),
    text: z.string().max(2000).optional().describe('what no slot holds, in the words of the person'),
    nice: niceKeys,
    sort: z.enum(sorts).default('relevance'),
    limit: z.number().int().min(1).max(50).default(5),
    cursor: z.string().max(400).optional(),
    similarTo: z.string().optional(),
    jobId: z.string().optional(),
  }),
  output: z.object({
    understood: z.object({ chips: z.array(chip), filters }),
    refused: z.array(z.string()),
    total: z.object({ met: z.number().int(), notStated: z.number().int(), notMet: z.number().int() }),
    groups: z.array(z.object({ kind: z.enum(['met', 'not_stated']), items: z.array(item) })),
    facets: z.array(z.object({ slot: z.string(), values: z.array(value) })),
    relaxations: z.array(relaxation),
    nextCursor: z.string().optional(),
    degraded: z.array(z.string()),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/search',
  effect: 'read',
  approval: 'never',
  forModel: ({ total, groups, refused, degraded, relaxations }) =>
    [
      `${total.met} met, ${total.notStated} not stated, ${total.notMet} not met`,
      ...(refused.length > 0 ? [`refused as unlawful: ${refused.join(', ')}`] : []),
      ...(degraded.length > 0 ? [`degraded: ${degraded.join(', ')}`] : []),
      ...groups.flatMap(({ kind, items }) => items.map((one) => lineOf(one, kind))),
      ...relaxations.slice(0, 3).map(({ key, params, count }) => `option ${key} ${JSON.stringify(params)}: ${count}`),
    ].join('\n'),
  execute: async (context, input) => {
    const { caller, db, deps, now } = context
    const asked = await withJob(context, input.jobId, input.filters)
    const clean = lawful(asked.filters, input.text)
    const standings = await standingsOf(context, clean.filters.pipeline !== undefined)
    const found = await findPeople(deps.search, deps.database.scoped({ organisationId: caller.organisationId }) as never, {
      ...input,
      nice: [...new Set([...input.nice, ...asked.nice])],
      organisationId: caller.organisationId,
      filters: clean.filters,
      text: clean.text ?? '',
      today: { date: now, month: monthOfDay(now), ...standings, answers: asked.answers },
      questions: asked.questions,
      testsOf: (ids) => testsOf(db, ids),
      weights: await weightsFor(db, asked.weights),
      ...(await inProcess(context, input.jobId, standings)),
    })
    const rows = await seen(
      context,
      found.people.map(({ candidateId }) => candidateId),
    )
    const nameOf = await readNames(db, deps.keys, [...rows.keys()])
    const items = found.people.flatMap(({ group, ...person }) => {
      const row = rows.get(person.candidateId)
      return row ? [{ group, person: { ...person, ...row, name: nameOf(person.candidateId) } }] : []
    })
    const groups = (['met', 'not_stated'] as const).map((kind) => ({
      kind,
      items: items.filter(({ group }) => group === kind).map(({ person }) => person),
    }))
    return {
      understood: { chips: found.chips as z.input<typeof chip>[], filters: clean.filters },
      refused: clean.refused,
      total: found.total,
      groups: groups.filter(({ items: list }) => list.length > 0),
      facets: found.facets,
      relaxations: found.relaxations,
      ...(found.nextCursor ? { nextCursor: found.nextCursor } : {}),
      degraded: found.degraded,
    }
  },
})

/** The rows that the caller may see, in one select; the index authorises nobody. */
async function seen({ db }: ReadContext, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db.selectFrom('candidate').select(['id', 'headline', 'city', 'profile']).where('id', 'in', ids).execute()
  const applications = await db
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.candidate_id', 'application.job_id', 'job.title', 'stage.kind', 'application.entered_stage_at'])
    .where('application.candidate_id', 'in', ids)
    .orderBy('application.entered_stage_at', 'desc')
    .limit(200)
    .execute()
  return new Map(
    rows.map(({ id, headline, city, profile }) => {
      const own = applications.filter((one) => one.candidate_id === id)
      return [
        id,
        {
          headline: headline || profile.basics?.label || '',
          city: city || profile.basics?.location?.city || '',
          ...(profile.bassin?.availability ? { availability: profile.bassin.availability } : {}),
          ...(own.length > 0
            ? {
                applications: own.map((one) => ({
                  jobId: one.job_id,
                  title: one.title,
                  stage: one.kind,
                  since: one.entered_stage_at.toISOString(),
                })),
              }
            : {}),
        },
      ] as const
    }),
  )
}

function lineOf({ rank, name, candidateId, criteria }: z.output<typeof item>, kind: string): string {
  const missing = criteria.find(({ verdict, importance: weight }) => verdict !== 'met' && weight !== 'exclude')
  const what = missing ? `${missing.verdict}: ${missing.label.en}` : 'all met'
  return `${rank}. ${name.split(' ')[0]} (${candidateId}) ${kind}; ${what}`
}
