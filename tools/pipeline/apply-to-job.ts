import { z } from 'zod'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { shutBecause } from '../kit/job-visibility.ts'
import { applyMove, planMove } from './moving.ts'

export const applyToJob = defineTool({
  name: 'apply_to_job',
  title: { fr: 'Postuler', en: 'Apply' },
  description: 'Apply to an open job with the candidate’s own profile.',
  input: z.object({ jobId: z.string(), message: z.string().max(5000).optional() }),
  output: z.object({
    applicationId: z.string(),
    jobId: z.string(),
    title: z.string(),
    client: z.string(),
    reversalId: z.string(),
  }),
  roles: ['candidate'],
  route: 'POST /jobs/{jobId}/applications',
  effect: 'write',
  approval: 'machine',
  forModel: ({ title, client }) => `applied to ${title}, ${client}`,
  preview: async (context, { jobId, message }) => {
    const job = await openJob(context, jobId)
    const facts = [
      { label: { key: 'field.job' }, value: job.title },
      { label: { key: 'field.client' }, value: job.client },
      ...(message ? [{ label: { key: 'field.message' }, value: message }] : []),
    ]
    return {
      title: { key: 'apply_to_job.title', params: { job: job.title, client: job.client } },
      count: 1,
      facts,
      versions: { [jobId]: job.version },
    }
  },
  execute: async (context, { jobId, message }) => {
    await openJob(context, jobId)
    const move = await planMove(context, { jobId, candidateIds: [context.caller.candidateId ?? ''], stage: 'new' })
    if (move.people[0]?.application) throw new AppError('conflict', 'Already applied to this job', { reason: 'already_applied' })
    return context.write(async (scope) => {
      const { moved, reversalId } = await applyMove(context, scope, {
        move,
        event: 'applied',
        ...(message ? { text: message } : {}),
      })
      return { applicationId: moved[0]!.applicationId, jobId, title: move.job.title, client: move.job.client, reversalId }
    })
  },
})

async function openJob({ db, deps, caller, now }: ReadContext, jobId: string) {
  if (!caller.candidateId) throw new AppError('forbidden', 'This account has no profile', { reason: 'candidate_missing' })
  // A candidate sees no other application, yet the advert closes at the number of all of them.
  const everyone = deps.database.scoped({ organisationId: caller.organisationId })
  const [job, { count }] = await Promise.all([
    db
      .selectFrom('job')
      .select(['title', 'client', 'version', 'status', 'visible_from', 'visible_until', 'closes_at'])
      .where('id', '=', jobId)
      .executeTakeFirst(),
    everyone
      .selectFrom('application')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('job_id', '=', jobId)
      .executeTakeFirstOrThrow(),
  ])
  const shut = job && shutBecause(job, { now, applications: Number(count) })
  if (!job || shut === 'draft' || shut === 'closed' || shut === 'not_yet')
    throw new AppError('not_found', 'This job is not open', { reason: 'job_missing' })
  if (shut) throw new AppError('conflict', `The advert is ${shut}`, { reason: 'job_shut', shut })
  return job
}
