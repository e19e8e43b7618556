import { sql } from 'kysely'
import { z } from 'zod'
import { stageKinds } from '#db/schema'
import type { ReadContext } from '../kit/define.ts'

const median = z.number().nullable()

export const numbers = z.object({
  applications: z.number(),
  hired: z.number(),
  rejected: z.number(),
  withdrawn: z.number(),
  running: z.number(),
  late: z.number(),
  /** How many got as far as each stage; `share` is of all who applied, `next` of those who reached the stage before. */
  funnel: z.array(z.object({ kind: z.string(), reached: z.number(), share: z.number(), next: z.number().nullable() })),
  stages: z.array(
    z.object({
      kind: z.string(),
      here: z.number(),
      late: z.number(),
      passed: z.number(),
      breached: z.number(),
      medianDays: median,
    }),
  ),
  sources: z.array(z.object({ source: z.string(), applications: z.number(), hired: z.number() })),
  /** Tests sent to these people and not called off; `median` of the shares settled. */
  tests: z.object({
    sent: z.number(),
    done: z.number(),
    passed: z.number(),
    waiting: z.number(),
    expired: z.number(),
    median,
  }),
  daysToHire: z.object({ count: z.number(), median, fastest: median, slowest: median }),
})

export type Numbers = z.infer<typeof numbers>
export type Scope = { jobId?: string | undefined; from?: string | undefined; to?: string | undefined }

const path = stageKinds.filter((kind) => kind !== 'rejected' && kind !== 'withdrawn')
const rank = sql.raw(`array[${path.map((kind) => `'${kind}'`).join(', ')}]`)

/** The applications of a report: of one job or of all, by the day on which they came (both days included). */
const scoped = ({ jobId, from, to }: Scope) => sql`
  select a.* from application a
  where (${jobId ?? null}::text is null or a.job_id = ${jobId ?? null})
    and (${from ?? null}::text is null or (a.created_at at time zone 'Europe/Paris')::date >= ${from ?? null}::date)
    and (${to ?? null}::text is null or (a.created_at at time zone 'Europe/Paris')::date <= ${to ?? null}::date)`

/** How far each got: where they stand or, for who left, where they left from. A move that was undone leaves no trace here. */
const reached = (scope: Scope) => sql`
  select a.id, a.source, a.created_at, a.entered_stage_at, s.kind,
    coalesce(array_position(${rank}, s.kind), array_position(${rank}, origin.kind), 1) as depth
  from (${scoped(scope)}) a
  join stage s on s.id = a.stage_id
  left join lateral (
    select o.kind from application_event e join stage o on o.id = e.from_stage
    where e.application_id = a.id and e.to_stage = a.stage_id order by e.created_at desc, e.id desc limit 1
  ) origin on true`

type Head = {
  applications: string
  hired: string
  rejected: string
  withdrawn: string
  median: number | null
  fastest: number | null
  slowest: number | null
}

/** Every number of a report, straight from SQL. */
export async function numbersOf(context: ReadContext, scope: Scope): Promise<Numbers> {
  const [head, depths, stages, sources, tests] = await Promise.all([
    headOf(context, scope),
    depthsOf(context, scope),
    stagesOf(context, scope),
    sourcesOf(context, scope),
    testsOf(context, scope),
  ])
  const applications = Number(head.applications)
  const counts = { hired: Number(head.hired), rejected: Number(head.rejected), withdrawn: Number(head.withdrawn) }
  const { hired, rejected, withdrawn } = counts
  const found = path.map((kind, index) => ({
    kind,
    reached: depths.filter((depth) => depth.depth > index).reduce((sum, { count }) => sum + Number(count), 0),
  }))
  const used = found.filter(({ kind, reached: n }) => n > 0 || stages.some((stage) => stage.kind === kind))
  return {
    applications,
    ...counts,
    running: applications - hired - rejected - withdrawn,
    late: stages.reduce((sum, { late }) => sum + late, 0),
    funnel: used.map(({ kind, reached: n }, index) => ({
      kind,
      reached: n,
      share: part(n, applications),
      next: index === 0 ? null : part(n, used[index - 1]!.reached),
    })),
    stages,
    sources,
    tests,
    daysToHire: { count: hired, median: head.median, fastest: head.fastest, slowest: head.slowest },
  }
}

const part = (of: number, all: number) => (all === 0 ? 0 : Math.round((of / all) * 1000) / 10)

async function headOf({ db }: ReadContext, scope: Scope): Promise<Head> {
  const days = sql`extract(epoch from entered_stage_at - created_at) / 86400`
  const one = (of: ReturnType<typeof sql>) => sql`round(cast(${of} filter (where kind = 'hired') as numeric), 1)::float8`
  const { rows } = await sql<Head>`
    with r as (${reached(scope)})
    select count(*) as applications, count(*) filter (where kind = 'hired') as hired,
      count(*) filter (where kind = 'rejected') as rejected, count(*) filter (where kind = 'withdrawn') as withdrawn,
      ${one(sql`percentile_cont(0.5) within group (order by ${days})`)} as median,
      ${one(sql`min(${days})`)} as fastest, ${one(sql`max(${days})`)} as slowest
    from r`.execute(db as never)
  return rows[0]!
}

async function depthsOf({ db }: ReadContext, scope: Scope) {
  const { rows } = await sql<{ depth: number; count: string }>`
    with r as (${reached(scope)}) select depth, count(*) as count from r group by depth`.execute(db as never)
  return rows
}

/** Time in each stage: who is there now, and how long those stayed who have left; a stay that was undone is none. */
async function stagesOf({ db, now }: ReadContext, scope: Scope) {
  type Row = { kind: string; here: string; late: string; passed: string; breached: string; median: number | null }
  const { rows } = await sql<Row>`
    with a as (${scoped(scope)}),
    stay as (
      select e.application_id, e.to_stage, e.kind, e.created_at as came,
        lead(e.created_at) over w as went, lead(e.kind) over w as after
      from application_event e join a on a.id = e.application_id where e.to_stage is not null
      window w as (partition by e.application_id order by e.created_at, e.id)
    ),
    past as (
      select s.kind, s.limit_days, extract(epoch from went - came) / 86400 as days
      from stay join stage s on s.id = stay.to_stage where went is not null and after <> 'undone'
    ),
    now_here as (
      select s.kind, count(*) as here, count(*) filter (where a.entered_stage_at + make_interval(days => s.limit_days) < ${now}) as late
      from a join stage s on s.id = a.stage_id group by s.kind
    )
    select k.kind, coalesce(n.here, 0) as here, coalesce(n.late, 0) as late, count(p.days) as passed,
      count(p.days) filter (where p.days > p.limit_days) as breached,
      round(cast(percentile_cont(0.5) within group (order by p.days) as numeric), 1)::float8 as median
    from unnest(${rank}) with ordinality as k(kind, place)
    left join now_here n on n.kind = k.kind left join past p on p.kind = k.kind
    where k.kind <> 'hired' and (n.kind is not null or p.kind is not null)
    group by k.kind, k.place, n.here, n.late order by k.place`.execute(db as never)
  return rows.map((row) => ({
    kind: row.kind,
    here: Number(row.here),
    late: Number(row.late),
    passed: Number(row.passed),
    breached: Number(row.breached),
    medianDays: row.median,
  }))
}

async function sourcesOf({ db }: ReadContext, scope: Scope) {
  const { rows } = await sql<{ source: string; applications: string; hired: string }>`
    with r as (${reached(scope)})
    select source, count(*) as applications, count(*) filter (where kind = 'hired') as hired
    from r group by source order by count(*) desc, source limit 20`.execute(db as never)
  return rows.map((row) => ({ source: row.source, applications: Number(row.applications), hired: Number(row.hired) }))
}

async function testsOf({ db }: ReadContext, scope: Scope): Promise<Numbers['tests']> {
  type Row = Record<'sent' | 'done' | 'passed' | 'waiting' | 'expired', string> & { median: number | null }
  const { rows } = await sql<Row>`
    select count(*) as sent, count(*) filter (where t.state in ('submitted', 'scored')) as done,
      count(*) filter (where t.passed) as passed, count(*) filter (where t.state = 'submitted') as waiting,
      count(*) filter (where t.state = 'expired') as expired,
      round(cast(percentile_cont(0.5) within group (order by t.share) as numeric), 0)::float8 as median
    from assessment t join (${scoped(scope)}) a on a.id = t.application_id where t.state <> 'cancelled'`.execute(db as never)
  const { median: middle, ...counts } = rows[0]!
  const numbered = Object.fromEntries(Object.entries(counts).map(([key, n]) => [key, Number(n)])) as Record<
    keyof typeof counts,
    number
  >
  return { ...numbered, median: middle }
}
