import { z } from 'zod'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
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

async function openJob({ db, caller }: ReadContext, jobId: string) {
  if (!caller.candidateId) throw new AppError('forbidden', 'This account has no profile', { reason: 'candidate_missing' })
  const job = await db
    .selectFrom('job')
    .select(['title', 'client', 'version'])
    .where('id', '=', jobId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  if (!job) throw new AppError('not_found', 'This job is not open', { reason: 'job_missing' })
  return job
}
