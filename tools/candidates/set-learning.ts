import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defaultWeights } from '#retrieval/rank/score'
import { defineTool } from '../kit/define.ts'
import type { ReadContext } from '../kit/define.ts'
import { weightsSchema } from '../kit/weights.ts'
import { fewestDecisions, learnFrom, readDecisions } from './learning.ts'

export const setLearning = defineTool({
  name: 'set_learning',
  title: { fr: 'Apprendre des décisions', en: 'Learn from decisions' },
  description:
    'Turn on weights of the score learnt from the organisation’s own decisions (learns anew each time), or off, which brings the defaults back.',
  input: z.object({ on: z.boolean() }),
  output: z.object({ active: z.boolean(), decisions: z.number().int(), weights: weightsSchema }),
  roles: ['admin'],
  route: 'POST /learning',
  offered: false,
  effect: 'write',
  approval: 'machine',
  forModel: ({ active, decisions }) => (active ? `on, from ${decisions} decisions` : 'off: the default weights are back'),
  preview: async (context, { on }) => {
    const learnt = on ? await learnNow(context) : undefined
    const changes = Object.entries(learnt?.weights ?? {}).filter(([name, value]) => before(name) !== value)
    return {
      title: { key: on ? 'set_learning.on' : 'set_learning.off', params: { count: learnt?.decisions ?? 0 } },
      count: 1,
      facts: changes.map(([name, value]) => ({
        label: { key: `weight.${name}` },
        before: String(before(name)),
        after: String(value),
      })),
      versions: {},
    }
  },
  execute: async (context, { on }) => {
    const { caller, now } = context
    if (!on) {
      await context.write(async ({ db, changed }) => {
        await db.updateTable('learnt_weights').set({ active: false }).execute()
        changed(caller.organisationId, { learning: false })
      })
      return { active: false, decisions: 0, weights: {} }
    }
    const { weights, decisions, before: agreementBefore, after: agreementAfter } = await learnNow(context)
    await context.write(async ({ db, changed }) => {
      const row = {
        active: true,
        weights: JSON.stringify(weights),
        decisions,
        agreement_before: agreementBefore,
        agreement_after: agreementAfter,
        learnt_at: now,
      }
      await db
        .insertInto('learnt_weights')
        .values({ organisation_id: caller.organisationId, ...row })
        .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
        .execute()
      changed(caller.organisationId, { learning: true, decisions })
    })
    return { active: true, decisions, weights }
  },
})

const before = (name: string) => defaultWeights[name as keyof typeof defaultWeights]

async function learnNow(context: ReadContext) {
  const last = await context.db
    .selectFrom('impact_report')
    .select('flagged')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last?.flagged)
    throw new AppError('conflict', 'The last report of adverse impact flags', { reason: 'adverse_impact_flagged' })
  const decisions = await readDecisions(context)
  if (decisions.length < fewestDecisions)
    throw new AppError('invalid', `${fewestDecisions} decisions are needed`, {
      reason: 'too_few_decisions',
      count: decisions.length,
      needed: fewestDecisions,
    })
  return { ...(await learnFrom(context, decisions)), decisions: decisions.length }
}
