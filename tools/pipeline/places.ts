import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'

/** Where people stand in one job. @throws not_found for a job that is not there, invalid `not_applied` naming who is not in it. */
export async function readPlaces({ db, deps }: ReadContext, given: { jobId: string; candidateIds: readonly string[] }) {
  const ids = [...new Set(given.candidateIds)]
  const [job, applications, stages, nameOf] = await Promise.all([
    db.selectFrom('job').selectAll().where('id', '=', given.jobId).executeTakeFirst(),
    db.selectFrom('application').selectAll().where('job_id', '=', given.jobId).where('candidate_id', 'in', ids).execute(),
    db.selectFrom('stage').selectAll().where('job_id', '=', given.jobId).execute(),
    readNames(db, deps.keys, ids),
  ])
  if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  const outside = ids.filter((id) => !applications.some((row) => row.candidate_id === id))
  if (outside.length > 0)
    throw new AppError('invalid', 'Not in this process', { reason: 'not_applied', names: outside.map(nameOf), ids: outside })
  return ids.map((candidateId) => {
    const application = applications.find((row) => row.candidate_id === candidateId)!
    return {
      candidateId,
      name: nameOf(candidateId),
      jobTitle: job.title,
      client: job.client,
      application,
      stage: stages.find(({ id }) => id === application.stage_id)!,
      /** Who is told of what happens: the colleague who follows it, else who made the job. */
      follower: application.owner_id ?? job.created_by,
    }
  })
}

export type Place = Awaited<ReturnType<typeof readPlaces>>[number]
