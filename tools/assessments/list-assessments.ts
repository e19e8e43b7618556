import { z } from 'zod'
import { readNames } from '#db/identity'
import { assessmentStates } from '#db/schema'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { sittingSummary, summaryOf } from './sitting-summary.ts'

const input = z.object({
  jobId: z.string().optional(),
  candidateId: z.string().optional(),
  testId: z.string().optional(),
  state: z.enum(assessmentStates).optional(),
  passed: z.boolean().optional(),
  limit: z.number().int().min(1).max(100).default(50),
  cursor: z.string().max(80).optional(),
})

export const listAssessments = defineTool({
  name: 'list_assessments',
  title: { fr: 'Tests envoyés et résultats', en: 'Tests sent and results' },
  description: 'List tests sent and their results, of a job or a person; passed: true is who passed.',
  input,
  output: z.object({
    total: z.number(),
    counts: z.record(z.string(), z.number()),
    items: z.array(sittingSummary.extend({ sentAt: z.string() })),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /assessments',
  offered: ['jobId', 'candidateId', 'passed'],
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [
      `${total} tests`,
      ...items.map(
        ({ name, candidateId, testName, state, share, passed }) =>
          `${name} (${candidateId}): ${testName.fr}, ${state}${share === null ? '' : ` ${share} %`}${passed === null ? '' : passed ? ' passed' : ' not passed'}`,
      ),
    ].join('\n'),
  execute: async (context, given) => {
    const { db, deps, now } = context
    const { limit, cursor } = given
    const [rows, counted] = await Promise.all([
      kept(context, given)
        .innerJoin('job', 'job.id', 'application.job_id')
        .innerJoin('test', 'test.id', 'assessment.test_id')
        .selectAll('assessment')
        .select(['application.job_id', 'job.title', 'test.name_fr', 'test.name_en'])
        .$if(Boolean(cursor), (query) => query.where('assessment.id', '<', cursor!))
        .orderBy('assessment.id', 'desc')
        .limit(limit + 1)
        .execute(),
      kept(context, { ...given, state: undefined })
        .select('assessment.state')
        .select((eb) => eb.fn.countAll<string>().as('n'))
        .groupBy('assessment.state')
        .execute(),
    ])
    const page = rows.slice(0, limit)
    const nameOf = await readNames(
      db,
      deps.keys,
      page.map((row) => row.candidate_id),
    )
    const counts = Object.fromEntries(counted.map(({ state, n }) => [state, Number(n)]))
    const total = given.state ? (counts[given.state] ?? 0) : Object.values(counts).reduce((sum, n) => sum + n, 0)
    const items = page.map((row) => ({
      ...summaryOf(
        row,
        {
          testName: { fr: row.name_fr, en: row.name_en },
          name: nameOf(row.candidate_id),
          jobId: row.job_id,
          jobTitle: row.title,
        },
        now,
      ),
      sentAt: row.created_at.toISOString(),
    }))
    return { total, counts, items, ...(rows.length > limit ? { nextCursor: page.at(-1)!.id } : {}) }
  },
})

type Filter = Omit<z.output<typeof input>, 'limit' | 'cursor'>

function kept({ db }: ReadContext, { jobId, candidateId, testId, state, passed }: Filter) {
  return db
    .selectFrom('assessment')
    .innerJoin('application', 'application.id', 'assessment.application_id')
    .$if(Boolean(jobId), (query) => query.where('application.job_id', '=', jobId!))
    .$if(Boolean(candidateId), (query) => query.where('assessment.candidate_id', '=', candidateId!))
    .$if(Boolean(testId), (query) => query.where('assessment.test_id', '=', testId!))
    .$if(Boolean(state), (query) => query.where('assessment.state', '=', state!))
    .$if(passed !== undefined, (query) => query.where('assessment.passed', '=', passed!))
}
