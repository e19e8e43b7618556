import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { z } from 'zod'
import type { Database } from '#db/schema'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { homeOf, isInArea } from '../kit/job-area.ts'
import { listedFor } from '../kit/job-visibility.ts'
import { jobStatus, visibility } from './job-fields.ts'
import { type Wish, jobsWished } from './jobs-wished.ts'

const sorts = ['recent', 'late', 'people', 'title'] as const

export const listJobs = defineTool({
  name: 'list_jobs',
  title: { fr: 'Postes', en: 'Jobs' },
  description:
    'List jobs with how many people stand in each stage and how many wait too long; find one by the words of its title, client or town with `words`.',
  input: z.object({
    words: z.string().max(200).optional(),
    trade: z.string().max(200).optional().describe('a trade, a sector or a kind of work, in any words of either language'),
    place: z.string().max(100).optional().describe('a town or an area: only jobs near it'),
    withinKm: z.number().int().min(1).max(200).default(30),
    status: jobStatus.optional(),
    sort: z.enum(sorts).default('recent'),
    limit: z.number().int().min(1).max(100).default(25),
    offset: z.number().int().min(0).max(1000).default(0),
  }),
  output: z.object({
    total: z.number(),
    statuses: z.record(z.string(), z.number()),
    items: z.array(
      z.object({
        jobId: z.string(),
        title: z.string(),
        client: z.string(),
        city: z.string(),
        contract: z.string(),
        salary: z.string(),
        status: jobStatus,
        visibility,
        positions: z.number(),
        applications: z.number(),
        late: z.number(),
        stages: z.record(z.string(), z.number()),
        /** The last day on which the advert is shown. */
        visibleUntil: z.string().nullable(),
        createdAt: z.string(),
        updatedAt: z.string(),
      }),
    ),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /jobs',
  offered: ['words', 'status'],
  effect: 'read',
  approval: 'never',
  forModel: ({ total, items }) =>
    [
      `${total} jobs`,
      ...items
        .slice(0, 15)
        .map((job) => `${job.title} (${job.jobId}), ${job.client}, ${job.city}, ${job.status}: ${JSON.stringify(job.stages)}`),
    ].join('\n'),
  execute: async (context, { words, status: wanted, sort, limit, offset, ...wish }) => {
    const candidate = context.caller.role === 'candidate'
    const matched = matching(context, words, candidate ? await elsewhere(context) : [])
    const wished = wish.trade || wish.place ? await wishedOf(context, matched, wish) : undefined
    const base = matched.$if(wished !== undefined, (query) => query.where('job.id', 'in', ['', ...wished!]))
    const shown = base.$if(!candidate && Boolean(wanted), (query) => query.where('job.status', '=', wanted!))
    const [jobs, { total }, statuses] = await Promise.all([
      shown
        .selectAll('job')
        .select(lateOf(context.now).as('late'))
        .select(peopleOf().as('people'))
        .orderBy(wished && wished.length > 0 ? placeIn(wished) : orders[sort])
        .orderBy('job.updated_at', 'desc')
        .orderBy('job.id')
        .limit(limit)
        .offset(offset)
        .execute(),
      shown.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
      base
        .select(['job.status'])
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .groupBy('job.status')
        .execute(),
    ])
    const stages = candidate
      ? new Map<string, never>()
      : await stagesOf(
          context.db,
          jobs.map((job) => job.id),
        )
    return {
      total: Number(total),
      statuses: Object.fromEntries(statuses.map((row) => [row.status, Number(row.count)])),
      items: jobs.map((job) => {
        const { title, client, city, contract, salary, positions, status, visibility } = job
        return {
          jobId: job.id,
          title,
          client,
          city,
          contract,
          salary,
          positions,
          status,
          visibility,
          applications: candidate ? 0 : Number(job.people),
          late: candidate ? 0 : Number(job.late),
          stages: stages.get(job.id) ?? {},
          visibleUntil: job.visible_until,
          createdAt: job.created_at.toISOString(),
          updatedAt: job.updated_at.toISOString(),
        }
      }),
    }
  },
})

const orders = {
  recent: sql`array_position(array['open', 'draft', 'closed'], job.status)`,
  late: sql`late desc`,
  people: sql`people desc`,
  title: sql`unaccent(lower(job.title))`,
}

const text = sql<string>`unaccent(lower(job.title || ' ' || job.client || ' ' || job.city))`

/** A candidate sees no other application, yet an advert closes at the number of all of them: jobs are read under the organisation's rights. */
function matching({ deps, caller, now }: ReadContext, words: string | undefined, hidden: readonly string[]) {
  const each = (words ?? '').split(/\s+/).filter((word) => word.length > 1)
  return deps.database
    .scoped({ organisationId: caller.organisationId })
    .selectFrom('job')
    .$if(caller.role === 'candidate', (query) => query.where(listedFor('member', now)))
    .$if(hidden.length > 0, (query) => query.where('job.id', 'not in', hidden))
    .where((eb) =>
      eb.and(each.map((word) => eb(text, 'like', sql<string>`unaccent(lower(${`%${word.replace(/[%_\\]/g, '')}%`}))`))),
    )
}

const placeIn = (ids: readonly string[]) => sql`array_position(array[${sql.join(ids)}]::text[], job.id)`

/** The jobs of a query that come near to a wish, the nearest first. */
async function wishedOf({ deps }: ReadContext, jobs: ReturnType<typeof matching>, wish: Wish): Promise<string[]> {
  const columns = ['job.id', 'job.title', 'job.city', 'job.description', 'job.criteria'] as const
  const rows = await jobs.select(columns).orderBy('job.updated_at', 'desc').limit(500).execute()
  return jobsWished(rows, wish, deps.search.embedder())
}

/** Jobs kept for an area that is not the candidate's. */
async function elsewhere(context: ReadContext): Promise<string[]> {
  const [home, jobs] = await Promise.all([
    homeOf(context),
    context.db.selectFrom('job').select(['id', 'visible_area']).where('visible_area', 'is not', null).limit(5000).execute(),
  ])
  return jobs.filter(({ visible_area: area }) => !isInArea(area, home)).map(({ id }) => id)
}

const peopleOf = () => sql<string>`(select count(*) from application a where a.job_id = job.id)`

const lateOf = (now: Date) => sql<string>`(select count(*) from application a join stage s on s.id = a.stage_id
  where a.job_id = job.id and a.entered_stage_at + make_interval(days => s.limit_days) < ${now})`

async function stagesOf(db: ReadonlyKysely<Database>, ids: string[]): Promise<Map<string, Record<string, number>>> {
  if (ids.length === 0) return new Map()
  const counts = await db
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['application.job_id', 'stage.kind'])
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('application.job_id', 'in', ids)
    .groupBy(['application.job_id', 'stage.kind'])
    .execute()
  const byJob = [...Map.groupBy(counts, (row) => row.job_id)]
  return new Map(byJob.map(([id, rows]) => [id, Object.fromEntries(rows.map((row) => [row.kind, Number(row.count)]))]))
}
