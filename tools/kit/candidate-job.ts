import type { Selectable } from 'kysely'
import type { JobTable } from '#db/schema'
import { sameText } from '#lib/secrets'
import { AppError } from '#lib/errors'
import type { ReadContext } from './define.ts'
import { homeOf, isInArea } from './job-area.ts'
import { type JobShut, shutBecause } from './job-visibility.ts'

type Job = Selectable<JobTable>

/**
 * A job as its rules let the calling candidate see it: open, within its days, in its area where the candidate's home is known, by its key
 * where it is shown by link alone. Who has applied goes on seeing it. `shut` says why it takes no application.
 * @throws not_found `job_missing`
 */
export async function jobForCandidate(
  context: ReadContext,
  { jobId, key }: { jobId: string; key?: string | undefined },
): Promise<{ job: Job; shut: JobShut | undefined; applied: boolean }> {
  const { db, deps, caller, now } = context
  // A candidate sees no other application, yet the advert closes at the number of all of them.
  const everyone = deps.database.scoped({ organisationId: caller.organisationId })
  const [job, { count }, own, home] = await Promise.all([
    db.selectFrom('job').selectAll().where('id', '=', jobId).executeTakeFirst(),
    everyone
      .selectFrom('application')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('job_id', '=', jobId)
      .executeTakeFirstOrThrow(),
    db.selectFrom('application').select('id').where('job_id', '=', jobId).executeTakeFirst(),
    homeOf(context),
  ])
  const shut = job && shutBecause(job, { now, applications: Number(count) })
  const keyed = job?.visibility !== 'link' || sameText(key ?? '', job.link_key)
  const hidden = !keyed || (job && !isInArea(job.visible_area, home))
  if (!job || shut === 'draft' || shut === 'not_yet' || (hidden && !own))
    throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  return { job, shut, applied: own !== undefined }
}
