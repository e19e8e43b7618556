import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { movedRow } from './move-applications.ts'
import { applyMove, planMove, previewMove } from './moving.ts'
import { onlyChanges } from './only-changes.ts'
import { refuseUnmet } from './stage-needs.ts'

export const shortlistCandidates = defineTool({
  name: 'shortlist_candidates',
  title: { fr: 'Présélectionner', en: 'Shortlist' },
  description: 'Shortlist people for a job: they enter screening, or stay further on.',
  input: z.object({ jobId: z.string(), candidateIds: z.array(z.string()).min(1).max(100) }),
  output: z.object({ jobId: z.string(), jobTitle: z.string(), moved: z.array(movedRow), reversalId: z.string() }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/shortlist',
  effect: 'write',
  approval: ({ candidateIds }) => (candidateIds.length > 1 ? 'always' : 'machine'),
  forModel: ({ moved, jobTitle }) => `shortlisted for ${jobTitle}: ${moved.map(({ name }) => name).join(', ')}`,
  preview: async (context, input) => {
    const move = onlyChanges(await planMove(context, { ...input, stage: 'screening' }), { further: true })
    await refuseUnmet(context, move)
    return previewMove(move, 'shortlist_candidates.title', context.caller.locale)
  },
  execute: async (context, input) => {
    const move = onlyChanges(await planMove(context, { ...input, stage: 'screening' }), { further: true })
    await refuseUnmet(context, move)
    return context.write(async (scope) => {
      const done = await applyMove(context, scope, { move, event: 'shortlisted' })
      const ids = done.moved.map(({ applicationId }) => applicationId)
      await scope.db.updateTable('application').set({ shortlisted: true }).where('id', 'in', ids).execute()
      return { jobId: move.job.id, jobTitle: move.job.title, ...done }
    })
  },
})
