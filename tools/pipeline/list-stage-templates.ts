import { z } from 'zod'
import { stageKinds, stageNeeds } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { stageEntry } from '../kit/stages.ts'
import { tradeFamilies } from '../kit/trade-families.ts'
import { stageTemplates } from './stage-templates.ts'

export const stagePlan = z.object({
  kind: z.enum(stageKinds),
  name: z.object({ fr: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(60) }),
  limitDays: z.number().int().min(1).max(365).nullable().default(null),
  entry: z.array(stageEntry).max(3).default([]),
  needs: z.array(z.enum(stageNeeds)).max(3).default([]),
})

export const listStageTemplates = defineTool({
  name: 'list_stage_templates',
  title: { fr: 'Modèles d’étapes', en: 'Stage templates' },
  description: 'List the usual stages of each family of trades, to lay out those of a job with set_job_stages.',
  input: z.object({}),
  output: z.object({ templates: z.array(z.object({ family: z.enum(tradeFamilies), stages: z.array(stagePlan) })) }),
  roles: ['recruiter', 'admin'],
  route: 'GET /stage-templates',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ templates }) =>
    templates.map(({ family, stages }) => `${family}: ${stages.map(({ name }) => name.en).join(' → ')}`).join('\n'),
  execute: async () => ({ templates: tradeFamilies.map((family) => ({ family, stages: stageTemplates[family] })) }),
})
