import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { stageRow, stageRowOf } from '../kit/stages.ts'
import { applyStages } from './apply-stages.ts'
import { stagePlan } from './list-stage-templates.ts'
import { planStages } from './plan-stages.ts'

export const setJobStages = defineTool({
  name: 'set_job_stages',
  title: { fr: 'Régler les étapes', en: 'Set the stages' },
  description:
    'Set the stages of a job, in order: name in both languages, time limit in days, what coming in does (notify, ask_slot, send_test), what going on needs (scorecard, test_result, admin_approval). A stage kept carries its stageId. Where a stage that has people goes away, `moveTo` says to which place of the new list its people go.',
  input: z.object({
    jobId: z.string(),
    stages: z
      .array(stagePlan.extend({ stageId: z.string().optional() }))
      .min(4)
      .max(20),
    moveTo: z
      .record(z.string(), z.number().int().min(0).max(19))
      .default({})
      .describe('id of a stage that goes → place in `stages`, from 0'),
    version: z.number().int().optional().describe('stagesVersion of get_job: a later change by somebody else is a conflict'),
  }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    stages: z.array(stageRow),
    stagesVersion: z.number(),
    moved: z.number(),
    reversalId: z.string(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/stages',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ jobTitle, stages, moved }) =>
    `stages of ${jobTitle}: ${stages.map(({ name }) => name.en).join(' → ')}; ${moved} people moved; can be undone for 10 minutes`,
  preview: async (context, input) => {
    const plan = await planStages(context, input)
    const name = (stage: { fr: string; en: string }) => stage[context.caller.locale]
    const count = plan.removed.reduce((sum, { people }) => sum + people, 0)
    return {
      title: { key: 'set_job_stages.title', params: { job: plan.job.title } },
      count,
      facts: [
        { label: { key: 'field.stages' }, value: input.stages.map((stage) => name(stage.name)).join(' → ') },
        ...plan.removed.map(({ row, people, target }) => ({
          label: { key: 'set_job_stages.people', params: { count: people } },
          before: name({ fr: row.name_fr, en: row.name_en }),
          after: target === undefined ? 'set_job_stages.gone' : name(input.stages[target]!.name),
        })),
      ],
      versions: { [plan.job.id]: plan.job.stages_version },
    }
  },
  execute: async (context, input) => {
    const plan = await planStages(context, input)
    return context.write(async (scope) => {
      const { moved, version } = await applyStages(context, scope, { plan, expected: input.version ?? plan.job.stages_version })
      const rows = await scope.db.selectFrom('stage').selectAll().where('job_id', '=', plan.job.id).orderBy('position').execute()
      if (rows.length !== input.stages.length) throw new AppError('internal', 'Stages were lost')
      scope.changed(plan.job.id, { stages: rows.map(({ kind }) => kind), moved: moved.length })
      const before = { stages: plan.before.map((row) => ({ ...row })), added: plan.added.map(({ id }) => id), moved }
      const reversalId = await scope.undoable([{ kind: 'job_stages', id: plan.job.id, version, before }])
      const head = { jobId: plan.job.id, jobTitle: plan.job.title, stagesVersion: version, moved: moved.length, reversalId }
      return { ...head, stages: rows.map(stageRowOf) }
    })
  },
})
