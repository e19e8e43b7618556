import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { applyMove, planMove, previewMove } from './moving.ts'

export const withdrawApplication = defineTool({
  name: 'withdraw_application',
  title: { fr: 'Retirer ma candidature', en: 'Withdraw my application' },
  description: 'Withdraw the candidate’s own application to a job.',
  input: z.object({ jobId: z.string() }),
  output: z.object({ applicationId: z.string(), jobId: z.string(), title: z.string(), reversalId: z.string() }),
  roles: ['candidate'],
  route: 'DELETE /jobs/{jobId}/applications',
  effect: 'write',
  approval: 'machine',
  forModel: ({ title }) => `withdrew the application to ${title}; can be undone for 10 minutes`,
  preview: async (context, { jobId }) =>
    previewMove(
      await planMove(context, own(context.caller.candidateId, jobId)),
      'withdraw_application.title',
      context.caller.locale,
    ),
  execute: async (context, { jobId }) => {
    const move = await planMove(context, own(context.caller.candidateId, jobId))
    if (!move.people[0]?.application) throw new AppError('not_found', 'No application to this job', { reason: 'not_applied' })
    return context.write(async (scope) => {
      const { moved, reversalId } = await applyMove(context, scope, { move, event: 'withdrawn' })
      return { applicationId: moved[0]!.applicationId, jobId, title: move.job.title, reversalId }
    })
  },
})

const own = (candidateId: string | undefined, jobId: string) => ({ jobId, candidateIds: [candidateId ?? ''], stage: 'withdrawn' })
