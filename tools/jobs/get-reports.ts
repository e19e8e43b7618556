import { sql } from 'kysely'
import { z } from 'zod'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { numbers, numbersOf } from './report-numbers.ts'

const line = z.object({
  jobId: z.string(),
  title: z.string(),
  client: z.string(),
  status: z.string(),
  positions: z.number(),
  applications: z.number(),
  hired: z.number(),
  late: z.number(),
  medianDaysToHire: z.number().nullable(),
})

export const getReports = defineTool({
  name: 'get_reports',
  title: { fr: 'Rapports', en: 'Reports' },
  description:
    'Count all recruiting over a period: funnel, conversion, time in stage, late ones, sources, time to hire, and each job in a line.',
  input: z.object({
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    limit: z.number().int().min(1).max(500).default(50),
    offset: z.number().int().min(0).max(10_000).default(0),
  }),
  output: z.object({ numbers, total: z.number(), jobs: z.array(line) }),
  roles: ['recruiter', 'admin'],
  route: 'GET /reports',
  offered: [],
  effect: 'read',
  approval: 'never',
  forModel: ({ numbers: n, total }) =>
    `${total} jobs, ${n.applications} applications, ${n.hired} hired, ${n.late} late; median days to hire: ${n.daysToHire.median ?? 'none yet'}`,
  execute: async (context, { limit, offset, ...scope }) => {
    const [all, jobs, { total }] = await Promise.all([
      numbersOf(context, scope),
      linesOf(context, { ...scope, limit, offset }),
      context.db
        .selectFrom('job')
        .select((eb) => eb.fn.countAll<string>().as('total'))
        .executeTakeFirstOrThrow(),
    ])
    return { numbers: all, total: Number(total), jobs }
  },
})

type Wanted = { from?: string | undefined; to?: string | undefined; limit: number; offset: number }

async function linesOf({ db, now }: ReadContext, { from, to, limit, offset }: Wanted): Promise<z.infer<typeof line>[]> {
  type Row = {
    id: string
    title: string
    client: string
    status: string
    positions: number
    applications: string
    hired: string
    late: string
    median: number | null
  }
  const { rows } = await sql<Row>`
    select j.id, j.title, j.client, j.status, j.positions, count(a.id) as applications, count(a.id) filter (where s.kind = 'hired') as hired,
      count(a.id) filter (where a.entered_stage_at + make_interval(days => s.limit_days) < ${now}) as late,
      round(cast(percentile_cont(0.5) within group (order by extract(epoch from a.entered_stage_at - a.created_at) / 86400)
        filter (where s.kind = 'hired') as numeric), 1)::float8 as median
    from job j
    left join application a on a.job_id = j.id
      and (${from ?? null}::text is null or (a.created_at at time zone 'Europe/Paris')::date >= ${from ?? null}::date)
      and (${to ?? null}::text is null or (a.created_at at time zone 'Europe/Paris')::date <= ${to ?? null}::date)
    left join stage s on s.id = a.stage_id
    group by j.id order by count(a.id) desc, j.title, j.id limit ${limit} offset ${offset}`.execute(db as never)
  return rows.map(({ id, median, ...row }) => ({
    ...row,
    jobId: id,
    applications: Number(row.applications),
    hired: Number(row.hired),
    late: Number(row.late),
    medianDaysToHire: median,
  }))
}
