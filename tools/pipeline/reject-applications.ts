import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { movedRow } from './move-applications.ts'
import { applyMove, planMove, previewMove } from './moving.ts'

export const rejectionReasons = [
  'skills',
  'experience',
  'certification',
  'availability',
  'location',
  'salary',
  'position_filled',
  'other_candidate',
  'no_answer',
] as const

export const rejectApplications = defineTool({
  name: 'reject_applications',
  title: { fr: 'Ne pas retenir', en: 'Turn down' },
  description: 'Turn people down for a job, with a reason tied to the job. A person always decides.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    reason: z.enum(rejectionReasons),
    comment: z.string().max(2000).optional(),
    expected: z.record(z.string(), z.number().int()).optional(),
  }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    reason: z.string(),
    moved: z.array(movedRow),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/rejections',
  effect: 'write',
  keeps: ({ comment }) => [comment],
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ moved, jobTitle }) =>
    `turned down for ${jobTitle}: ${moved.map(({ name }) => name).join(', ')}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const move = await planMove(context, { ...input, stage: 'rejected' })
    const preview = previewMove(move, 'reject_applications.title', context.caller.locale)
    return { ...preview, facts: [...preview.facts, { label: { key: 'field.reason' }, value: `rejection.${input.reason}` }] }
  },
  execute: async (context, input) => {
    const move = await planMove(context, { ...input, stage: 'rejected' })
    const outside = move.people.filter(({ application }) => !application).map(({ name }) => name)
    if (outside.length > 0) throw new AppError('invalid', 'Not in this process', { reason: 'not_applied', names: outside })
    return context.write(async (scope) => {
      const given = { move, event: 'rejected' as const, reason: input.reason, ...(input.comment ? { text: input.comment } : {}) }
      const done = await applyMove(context, scope, { ...given, ...(input.expected ? { expected: input.expected } : {}) })
      return { jobId: move.job.id, jobTitle: move.job.title, reason: input.reason, ...done }
    })
  },
})
