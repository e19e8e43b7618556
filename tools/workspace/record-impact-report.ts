import { z } from 'zod'
import { newId } from '#lib/ids'
import { impactOf, scoredCategories } from '#retrieval/rank/adverse-impact'
import { defineTool } from '../kit/define.ts'

const name = z.string().trim().min(1).max(80)
const counted = z.object({ name, assessed: z.number().int().min(0).max(1e7), selected: z.number().int().min(0).max(1e7) })
const scored = z.object({ name, scores: z.array(z.number()).max(20_000) })
const impact = counted.extend({
  rate: z.number().optional(),
  ratio: z.number().optional(),
  p: z.number().optional(),
  flagged: z.boolean(),
  small: z.boolean(),
})

export const recordImpactReport = defineTool({
  name: 'record_impact_report',
  title: { fr: 'Rapport d’impact', en: 'Impact report' },
  description:
    'Compute selection rates and impact ratios by category (New York LL144) from counts or scores, and keep the report. A flag turns learning from decisions off.',
  input: z
    .object({ counts: z.array(counted).max(60).default([]), scores: z.array(scored).max(60).default([]) })
    .refine(({ counts, scores }) => counts.length + scores.length >= 2, 'two categories at least')
    .refine(({ counts }) => counts.every(({ assessed, selected }) => selected <= assessed), 'more selected than assessed'),
  output: z.object({
    id: z.string(),
    computable: z.boolean(),
    flagged: z.boolean(),
    learningStopped: z.boolean(),
    impacts: z.array(impact),
  }),
  roles: ['admin'],
  route: 'POST /impact-reports',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ impacts, flagged, learningStopped }) =>
    [
      ...impacts.map(({ name: category, ratio }) => `${category}: ${ratio === undefined ? 'not computable' : ratio.toFixed(3)}`),
      flagged ? `flagged under four fifths${learningStopped ? '; learning is off now' : ''}` : 'nothing flagged',
    ].join('\n'),
  preview: async (_context, { counts, scores }) => ({
    title: { key: 'record_impact_report.title' },
    count: 1,
    facts: [...counts, ...scoredCategories(scores)].map((one) => ({
      label: { key: 'record_impact_report.category' },
      value: `${one.name}: ${one.selected}/${one.assessed}`,
    })),
    versions: {},
  }),
  execute: async (context, { counts, scores }) => {
    const report = impactOf([...counts, ...scoredCategories(scores)])
    const { caller, now } = context
    const id = newId('impact')
    const learningStopped = await context.write(async ({ db, changed }) => {
      const row = { id, organisation_id: caller.organisationId, flagged: report.flagged, report: JSON.stringify(report) }
      await db
        .insertInto('impact_report')
        .values({ ...row, by_user: caller.userId, created_at: now })
        .execute()
      changed(id, { flagged: report.flagged })
      if (!report.flagged) return false
      const stopped = await db
        .updateTable('learnt_weights')
        .set({ active: false })
        .where('active', '=', true)
        .returning('organisation_id')
        .execute()
      return stopped.length > 0
    })
    return { id, ...report, learningStopped }
  },
})
