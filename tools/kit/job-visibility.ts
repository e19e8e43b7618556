import type { ExpressionBuilder, Selectable } from 'kysely'
import type { Database, JobTable } from '#db/schema'

/** A signed-in member of the house sees what a stranger sees, and the jobs kept for members. */
export type JobReader = 'stranger' | 'member'

/** Why an advert takes no application. */
export type JobShut = 'draft' | 'closed' | 'not_yet' | 'over' | 'full'

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The day of the employment area's calendar, ISO. */
export const localDay = (moment: Date) => calendar.format(moment)

type Dates = Pick<Selectable<JobTable>, 'status' | 'visible_from' | 'visible_until' | 'closes_at'>

/** `applications` is how many there are; undefined while the job takes applications. */
export function shutBecause(job: Dates, { now, applications }: { now: Date; applications: number }): JobShut | undefined {
  if (job.status !== 'open') return job.status
  const day = localDay(now)
  if (job.visible_from && day < job.visible_from) return 'not_yet'
  if (job.visible_until && day > job.visible_until) return 'over'
  return job.closes_at !== null && applications >= job.closes_at ? 'full' : undefined
}

type Jobs = ExpressionBuilder<Database, 'job'>

/** The same in SQL, for lists. Jobs shown by link alone are in no list; the area is judged by who asks. */
export function listedFor(reader: JobReader, now: Date) {
  const day = localDay(now)
  return (eb: Jobs) =>
    eb.and([
      eb('job.status', '=', 'open'),
      eb('job.visibility', 'in', reader === 'member' ? (['public', 'members'] as const) : (['public'] as const)),
      eb.or([eb('job.visible_from', 'is', null), eb('job.visible_from', '<=', day)]),
      eb.or([eb('job.visible_until', 'is', null), eb('job.visible_until', '>=', day)]),
      eb.or([
        eb('job.closes_at', 'is', null),
        eb(
          eb
            .selectFrom('application')
            .select((count) => count.fn.countAll<number>().as('count'))
            .whereRef('application.job_id', '=', 'job.id'),
          '<',
          eb.ref('job.closes_at'),
        ),
      ]),
    ])
}
