import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { postNotice } from '../kit/post-notice.ts'
import { stageEntry } from '../kit/stages.ts'

export const enterStage = defineTool({
  name: 'enter_stage',
  title: { fr: 'Arrivée dans une étape', en: 'Entering a stage' },
  description: 'Do what a stage does for who came into it, unless they have left it since.',
  input: z.object({ applicationId: z.string(), stageId: z.string(), enteredAt: z.string(), entry: stageEntry }),
  output: z.object({ applicationId: z.string(), done: z.boolean() }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ applicationId, done }) => `${applicationId}: ${done ? 'done' : 'left meanwhile'}`,
  preview: async (_context, { applicationId }) => ({
    title: { key: 'enter_stage.title' },
    count: 1,
    facts: [{ label: { key: 'id' }, value: applicationId }],
    versions: {},
  }),
  execute: async ({ db, caller, now, write }, { applicationId, stageId, enteredAt, entry }) => {
    const row = await db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .selectAll('application')
      .select('job.created_by')
      .where('application.id', '=', applicationId)
      .executeTakeFirst()
    if (!row || row.stage_id !== stageId || row.entered_stage_at.toISOString() !== enteredAt)
      return { applicationId, done: false }
    return write(async (scope) => {
      scope.changed(applicationId, { entry: entry.do })
      if (entry.do === 'ask_slot') {
        const input = { jobId: row.job_id, candidateId: row.candidate_id, minutes: entry.minutes, ifStill: stageId }
        await scope.later('propose_interview', input, { key: `propose:${applicationId}:${enteredAt}` })
        return { applicationId, done: true }
      }
      if (entry.do === 'send_test') {
        const { testId, days } = entry
        const input = { jobId: row.job_id, candidateIds: [row.candidate_id], testId, days, ifStill: stageId }
        await scope.later('send_test', input, { key: `send_test:${applicationId}:${enteredAt}` })
        return { applicationId, done: true }
      }
      const about = { candidateId: row.candidate_id, jobId: row.job_id }
      const to = [row.owner_id ?? row.created_by]
      await postNotice(scope.db, {
        organisationId: caller.organisationId,
        to,
        kind: 'stage',
        by: '',
        now,
        text: stageId,
        ...about,
      })
      return { applicationId, done: true }
    })
  },
})
