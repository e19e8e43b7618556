import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { orderFrom, readStart } from '../kit/paging.ts'
import { peoplePageOf } from '../kit/people-page.ts'

export const listClearances = defineTool({
  name: 'list_clearances',
  title: { fr: 'Accords demandés', en: 'Approvals asked for' },
  description: 'List the approvals asked of administrators that nobody has decided on yet, newest first.',
  input: z.object({
    jobId: z.string().optional(),
    limit: z.number().int().min(1).max(100).default(20),
    cursor: z.string().optional(),
  }),
  output: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        requestId: z.string(),
        candidateId: z.string(),
        name: z.string(),
        jobId: z.string(),
        jobTitle: z.string(),
        client: z.string(),
        stageName: z.object({ fr: z.string(), en: z.string() }),
        by: z.string(),
        at: z.string(),
        text: z.string(),
        /** Whether the reader may decide. */
        mayDecide: z.boolean(),
      }),
    ),
    previousCursor: z.string().optional(),
    nextCursor: z.string().optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /clearances',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [`${total} waiting`, ...items.map(({ name, jobTitle, by, text }) => `${name}, ${jobTitle}: asked by ${by} ${text}`)].join(
      '\n',
    ),
  execute: async ({ db, deps, caller }, { jobId, limit, cursor }) => {
    const start = readStart(cursor)
    const { sign, direction } = orderFrom(start)
    // Asked for in the stage where the person still stands, since they came into it: as `requestsFor` reads it.
    const open = db
      .selectFrom('clearance_request as request')
      .innerJoin('application', 'application.id', 'request.application_id')
      .innerJoin('stage', 'stage.id', 'application.stage_id')
      .innerJoin('job', 'job.id', 'application.job_id')
      .where('request.state', '=', 'asked')
      .whereRef('request.stage_id', '=', 'application.stage_id')
      .whereRef('request.created_at', '>=', 'application.entered_stage_at')
      .$if(Boolean(jobId), (query) => query.where('application.job_id', '=', jobId!))
    const [rows, { total }] = await Promise.all([
      open
        .selectAll('request')
        .select(['application.candidate_id', 'application.job_id', 'job.title', 'job.client', 'stage.name_fr', 'stage.name_en'])
        .$if(start !== undefined, (query) => query.where('request.id', sign, start!.key))
        .orderBy('request.id', direction)
        .limit(limit + 1)
        .execute(),
      open.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
    ])
    const { page, cursors, nameOf } = await peoplePageOf({ db, deps }, rows, { limit, start })
    const items = page.map((row) => ({
      requestId: row.id,
      candidateId: row.candidate_id,
      name: nameOf(row.candidate_id),
      jobId: row.job_id,
      jobTitle: row.title,
      client: row.client,
      stageName: { fr: row.name_fr, en: row.name_en },
      by: row.by_name,
      at: row.created_at.toISOString(),
      text: row.text,
      mayDecide: caller.role === 'admin',
    }))
    return { total: Number(total), items, ...cursors }
  },
})
