import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { numbers, numbersOf } from './report-numbers.ts'

export const getJobReport = defineTool({
  name: 'get_job_report',
  title: { fr: 'Rapport d’un poste', en: 'Report on a job' },
  description:
    'Count where a job stands: how many in each stage, how many late, funnel, sources, time to hire. «Où en est le poste X ?»',
  input: z.object({ jobId: z.string() }),
  output: z.object({
    jobId: z.string(),
    title: z.string(),
    client: z.string(),
    status: z.string(),
    positions: z.number(),
    openDays: z.number(),
    numbers,
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /jobs/{jobId}/report',
  effect: 'read',
  approval: 'never',
  forModel: ({ title, positions, numbers: n }) =>
    [
      `${title}: ${n.applications} applications, ${n.running} running, ${n.hired} hired of ${positions}, ${n.rejected} turned down, ${n.withdrawn} withdrawn, ${n.late} late`,
      ...(n.tests.sent > 0 ? [`tests: ${n.tests.sent} sent, ${n.tests.done} done, ${n.tests.passed} passed`] : []),
      ...n.stages.map(({ kind, here, late }) => `${kind}: ${here} here, ${late} late`),
    ].join('\n'),
  execute: async (context, { jobId }) => {
    const job = await context.db
      .selectFrom('job')
      .select(['title', 'client', 'status', 'positions', 'created_at'])
      .where('id', '=', jobId)
      .executeTakeFirst()
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const { title, client, status, positions, created_at } = job
    const openDays = Math.floor((context.now.getTime() - created_at.getTime()) / 86_400_000)
    return { jobId, title, client, status, positions, openDays, numbers: await numbersOf(context, { jobId }) }
  },
})
