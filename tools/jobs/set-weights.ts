import { z } from 'zod'
import { AppError } from '#lib/errors'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { weightsFor, weightsSchema } from '../kit/weights.ts'

export const setWeights = defineTool({
  name: 'set_weights',
  title: { fr: 'Poids du score', en: 'Weights of the score' },
  description:
    'Set how much each feature of the score counts for one job, 0 to 100; a feature left out goes back to the default. Show preview_weights first.',
  input: z.object({ jobId: z.string(), weights: weightsSchema, expectedVersion: z.number().int().optional() }),
  output: z.object({ jobId: z.string(), title: z.string(), version: z.number().int(), weights: weightsSchema }),
  roles: ['recruiter', 'admin'],
  route: 'PATCH /jobs/{jobId}/weights',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ title, weights }) => `${title}: ${JSON.stringify(weights)}`,
  preview: async (context, { jobId, weights }) => {
    const row = await find(context, jobId)
    const [before, after] = [await weightsFor(context.db, row.weights), await weightsFor(context.db, weights)]
    const changed = Object.entries(after).filter(([feature, value]) => before[feature as keyof typeof before] !== value)
    return {
      title: { key: 'set_weights.title', params: { title: row.title } },
      count: 1,
      facts: changed.map(([feature, value]) => ({
        label: { key: `weight.${feature}` },
        before: String(before[feature as keyof typeof before]),
        after: String(value),
      })),
      versions: { [jobId]: row.version },
    }
  },
  execute: async (context, { jobId, weights, expectedVersion }) => {
    await find(context, jobId)
    return context.write(async ({ db, changed }) => {
      const locked = await db.selectFrom('job').select('version').where('id', '=', jobId).forUpdate().executeTakeFirstOrThrow()
      if (expectedVersion !== undefined && locked.version !== expectedVersion) await conflictOn(db, jobId)
      const updated = await db
        .updateTable('job')
        .set((eb) => ({ weights: JSON.stringify(weights), version: eb('version', '+', 1), updated_at: context.now }))
        .where('id', '=', jobId)
        .returning(['title', 'version'])
        .executeTakeFirstOrThrow()
      changed(jobId, { fields: ['weights'] })
      return { jobId, ...updated, weights }
    })
  },
})

async function find({ db }: ReadContext, jobId: string) {
  const row = await db.selectFrom('job').select(['title', 'version', 'weights']).where('id', '=', jobId).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  return row
}
