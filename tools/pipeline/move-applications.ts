import { z } from 'zod'
import { stageKinds } from '#db/schema'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { applyMove, planMove, previewMove } from './moving.ts'
import { onlyChanges } from './only-changes.ts'
import { refuseUnmet } from './stage-needs.ts'

export const movedRow = z.object({
  applicationId: z.string(),
  candidateId: z.string(),
  name: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  version: z.number(),
})

const seen = ({ expected }: { expected?: Record<string, number> | undefined }) => (expected ? { expected } : {})

export const moveApplications = defineTool({
  name: 'move_applications',
  title: { fr: 'Changer d’étape', en: 'Move to a stage' },
  description: `Move one or several people to a stage of a job (${stageKinds.join(', ')}, or a stage id). Who is not in the process yet enters it. To turn people down use reject_applications.`,
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    stage: z.string(),
    /** Versions that the caller saw, by application: a later change by somebody else is a conflict. */
    expected: z.record(z.string(), z.number().int()).optional(),
  }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    stage: z.string(),
    moved: z.array(movedRow),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/moves',
  offered: ['jobId', 'candidateIds', 'stage'],
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ moved, stage, jobTitle }) =>
    `moved to ${stage} for ${jobTitle}: ${moved.map(({ name }) => name).join(', ')}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const move = onlyChanges(await planMove(context, input), seen(input))
    await refuseUnmet(context, move)
    return previewMove(move, 'move_applications.title', context.caller.locale)
  },
  execute: async (context, input) => {
    const move = onlyChanges(await planMove(context, input), seen(input))
    if (move.target.kind === 'rejected' || move.target.kind === 'withdrawn') {
      throw new AppError('invalid', 'Turning somebody down needs a reason: use reject_applications', { reason: 'reason_needed' })
    }
    await refuseUnmet(context, move)
    return context.write(async (scope) => {
      const { moved, reversalId } = await applyMove(context, scope, {
        move,
        event: 'moved',
        ...(input.expected ? { expected: input.expected } : {}),
      })
      return { jobId: move.job.id, jobTitle: move.job.title, stage: move.target.kind, moved, reversalId }
    })
  },
})
