import { sql } from 'kysely'
import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { jobStatus } from './job-fields.ts'

export const listJobs = defineTool({
  name: 'list_jobs',
  title: { fr: 'Postes', en: 'Jobs' },
  description:
    'List jobs with how many people stand in each stage; find one by the words of its title, client or town with `words`.',
  input: z.object({
    words: z.string().max(200).optional(),
    status: jobStatus.optional(),
    limit: z.number().int().min(1).max(100).default(25),
    offset: z.number().int().min(0).max(1000).default(0),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        jobId: z.string(),
        title: z.string(),
        client: z.string(),
        city: z.string(),
        contract: z.string(),
        salary: z.string(),
        status: jobStatus,
        positions: z.number(),
        applications: z.number(),
        stages: z.record(z.string(), z.number()),
        createdAt: z.string(),
        updatedAt: z.string(),
      }),
    ),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /jobs',
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [
      `${total} jobs`,
      ...items
        .slice(0, 15)
        .map((job) => `${job.title} (${job.jobId}), ${job.client}, ${job.city}, ${job.status}: ${JSON.stringify(job.stages)}`),
    ].join('\n'),
  execute: async ({ db, caller }, { words, status, limit, offset }) => {
    const shown = caller.role === 'candidate' ? 'open' : status
    const each = (words ?? '').split(/\s+/).filter((word) => word.length > 1)
    const text = sql<string>`unaccent(lower(title || ' ' || client || ' ' || city))`
    const base = db
      .selectFrom('job')
      .$if(Boolean(shown), (query) => query.where('status', '=', shown!))
      .where((eb) =>
        eb.and(each.map((word) => eb(text, 'like', sql<string>`unaccent(lower(${`%${word.replace(/[%_\\]/g, '')}%`}))`))),
      )
    const { total } = await base.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
    const jobs = await base
      .selectAll()
      .orderBy('status', 'desc')
      .orderBy('updated_at', 'desc')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute()
    const ids = jobs.map((job) => job.id)
    const counts =
      caller.role === 'candidate' || ids.length === 0
        ? []
        : await db
            .selectFrom('application')
            .innerJoin('stage', 'stage.id', 'application.stage_id')
            .select(['application.job_id', 'stage.kind'])
            .select((eb) => eb.fn.countAll<string>().as('count'))
            .where('application.job_id', 'in', ids)
            .groupBy(['application.job_id', 'stage.kind'])
            .execute()
    return {
      total: Number(total),
      items: jobs.map((job) => {
        const stages = Object.fromEntries(
          counts.filter((row) => row.job_id === job.id).map((row) => [row.kind, Number(row.count)]),
        )
        const { title, client, city, contract, salary, positions } = job
        const dates = { createdAt: job.created_at.toISOString(), updatedAt: job.updated_at.toISOString() }
        return {
          jobId: job.id,
          title,
          client,
          city,
          contract,
          salary,
          status: job.status,
          positions,
          stages,
          applications: Object.values(stages).reduce((sum, n) => sum + n, 0),
          ...dates,
        }
      }),
    }
  },
})
