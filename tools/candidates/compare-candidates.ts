import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { explainPeople } from '#retrieval/find'
import { filters } from '#retrieval/query/slots'
import { monthOfDay } from '#retrieval/text/months'
import { defineTool } from '../kit/define.ts'
import { lawful } from '../kit/lawful-search.ts'
import { weightsFor } from '../kit/weights.ts'
import { testsOf } from './tests-of.ts'
import { explained, importance, label, niceKeys, standingsOf, withJob } from './search-criteria.ts'

const person = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  group: z.enum(['met', 'not_stated', 'not_met']),
  experienceYears: z.number().optional(),
  relevance: z.number(),
  relevanceRange: z.tuple([z.number(), z.number()]).optional(),
  shares: z.array(z.object({ feature: z.string(), points: z.number() })),
  reliability: z.number(),
  criteria: z.array(explained),
})

export const compareCandidates = defineTool({
  name: 'compare_candidates',
  title: { fr: 'Comparaison', en: 'Comparison' },
  description: 'Compare up to five people criterion by criterion, with the words that say so. Pass the filters of their search.',
  input: z.object({
    ids: z.array(z.string()).min(1).max(5),
    filters: filters.default({}),
    text: z.string().max(2000).optional(),
    nice: niceKeys,
    jobId: z.string().optional(),
  }),
  output: z.object({
    criteria: z.array(z.object({ key: z.string(), slot: z.string(), label, importance })),
    people: z.array(person),
    refused: z.array(z.string()),
    degraded: z.array(z.string()),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /candidates/compare',
  effect: 'read',
  approval: 'never',
  forModel: ({ people }) =>
    people
      .map(({ name, candidateId, criteria }) => {
        const having = (verdict: string) => criteria.filter((one) => one.verdict === verdict).map((one) => one.label.en)
        return `${name.split(' ')[0]} (${candidateId}) met: ${having('met').join(', ') || '-'}; not stated: ${having('unknown').join(', ') || '-'}; not met: ${having('not_met').join(', ') || '-'}`
      })
      .join('\n'),
  execute: async (context, input) => {
    const { caller, db, deps, now } = context
    const asked = await withJob(context, input.jobId, input.filters)
    const clean = lawful(asked.filters, input.text)
    const standings = await standingsOf(context, clean.filters.pipeline !== undefined)
    const rows = await db
      .selectFrom('candidate')
      .select(['id', 'headline', 'city', 'profile'])
      .where('id', 'in', input.ids)
      .execute()
    const missing = input.ids.find((id) => !rows.some((row) => row.id === id))
    if (missing) throw new AppError('not_found', `No candidate ${missing}`, { reason: 'candidate_unknown' })
    const found = await explainPeople(deps.search, deps.database.scoped({ organisationId: caller.organisationId }) as never, {
      organisationId: caller.organisationId,
      ids: input.ids,
      filters: clean.filters,
      nice: input.nice,
      text: clean.text ?? '',
      today: { date: now, month: monthOfDay(now), ...standings, answers: asked.answers },
      questions: asked.questions,
      testsOf: (ids) => testsOf(db, ids),
      weights: await weightsFor(db, asked.weights),
    })
    const nameOf = await readNames(db, deps.keys, input.ids)
    const people = found.people.map(({ rank: _rank, ...one }) => {
      const row = rows.find(({ id }) => id === one.candidateId)!
      const { headline, city, profile } = row
      return {
        ...one,
        name: nameOf(row.id),
        headline: headline || profile.basics?.label || '',
        city: city || profile.basics?.location?.city || '',
      }
    })
    const criteria = found.criteria.map(({ key, slot, label: name, importance: weight }) => ({
      key,
      slot,
      label: name,
      importance: weight,
    }))
    return { criteria, people, refused: clean.refused, degraded: found.degraded }
  },
})
