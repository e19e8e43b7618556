import { z } from 'zod'
import { AppError } from '#lib/errors'
import { stripInvisible } from '#lib/words'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { movedRow } from './move-applications.ts'
import { type Move, applyMove, planMove, previewMove } from './moving.ts'

export const withdrawApplications = defineTool({
  name: 'withdraw_applications',
  title: { fr: 'Noter un retrait', en: 'Record a withdrawal' },
  description:
    'Record that people told us they withdraw from a job, with what they said; to turn people down use reject_applications.',
  input: z.object({
    jobId: z.string(),
    candidateIds: z.array(z.string()).min(1).max(100),
    comment: z.string().trim().max(2000).optional(),
  }),
  output: z.object({ jobId: z.string(), jobTitle: z.string(), moved: z.array(movedRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/withdrawals',
  offered: false,
  effect: 'write',
  keeps: ({ comment }) => [comment],
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ moved, jobTitle }) =>
    `withdrew from ${jobTitle}: ${moved.map(({ name }) => name).join(', ')}; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const preview = previewMove(await leaving(context, input), 'withdraw_applications.title', context.caller.locale)
    const said = input.comment ? [{ label: { key: 'field.message' }, value: input.comment }] : []
    return { ...preview, facts: [...preview.facts, ...said] }
  },
  execute: async (context, input) => {
    const move = await leaving(context, input)
    const text = input.comment ? { text: stripInvisible(input.comment) } : {}
    return context.write(async (scope) => {
      const done = await applyMove(context, scope, { move, event: 'withdrawn', ...text })
      return { jobId: move.job.id, jobTitle: move.job.title, ...done }
    })
  },
})

/** @throws invalid `not_applied`, conflict `already_ended`, both naming who. */
async function leaving(context: ReadContext, input: { jobId: string; candidateIds: string[] }): Promise<Move> {
  const move = await planMove(context, { ...input, stage: 'withdrawn' })
  const outside = move.people.filter(({ application }) => !application).map(({ name }) => name)
  if (outside.length > 0) throw new AppError('invalid', 'Not in this process', { reason: 'not_applied', names: outside })
  const over = move.people.filter(({ application }) => ended(move, application!.stage_id)).map(({ name }) => name)
  if (over.length > 0)
    throw new AppError('conflict', `Over already: ${over.join(', ')}`, { reason: 'already_ended', names: over })
  return move
}

const ended = ({ stages }: Move, stageId: string) => ['rejected', 'withdrawn'].includes(stages.get(stageId)!.kind)
