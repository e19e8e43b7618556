import { z } from 'zod'
import { defaultWeights, features } from '#retrieval/rank/score'
import { defineTool } from '../kit/define.ts'
import { readLearnt } from '../kit/weights.ts'
import { fewestDecisions, learnFrom, readDecisions } from './learning.ts'

const full = z.record(z.enum(features), z.number())

export const getLearning = defineTool({
  name: 'get_learning',
  title: { fr: 'Apprentissage des décisions', en: 'Learning from decisions' },
  description:
    'Show what the organisation’s own decisions would teach the score: evidence, weights before and after, whether it is on, and what stops it.',
  input: z.object({}),
  output: z.object({
    active: z.boolean(),
    decisions: z.number().int(),
    needed: z.number().int(),
    positive: z.number().int(),
    rejected: z.number().int(),
    jobs: z.number().int(),
    preferences: z.number().int(),
    before: full,
    after: full,
    agreementBefore: z.number(),
    agreementAfter: z.number(),
    learntAt: z.string().optional(),
    stopped: z.enum(['too_few', 'adverse_impact']).optional(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /learning',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ active, decisions, needed, agreementBefore, agreementAfter, stopped }) =>
    `${active ? 'on' : 'off'}; ${decisions} decisions of ${needed} needed; order agrees with ${Math.round(100 * agreementBefore)} % → ${Math.round(100 * agreementAfter)} %${stopped ? `; stopped: ${stopped}` : ''}`,
  execute: async (context) => {
    const decisions = await readDecisions(context)
    const enough = decisions.length >= fewestDecisions
    const [learnt, stored, flagged] = await Promise.all([
      learnFrom(context, enough ? decisions : []),
      readLearnt(context.db),
      lastFlag(context.db),
    ])
    const stopped = flagged ? ('adverse_impact' as const) : enough ? undefined : ('too_few' as const)
    const rejected = decisions.filter(({ step }) => step === 0).length
    return {
      active: stored?.active ?? false,
      decisions: decisions.length,
      needed: fewestDecisions,
      positive: decisions.length - rejected,
      rejected,
      jobs: new Set(decisions.map(({ jobId }) => jobId)).size,
      preferences: learnt.preferences,
      before: defaultWeights,
      after: learnt.weights,
      agreementBefore: learnt.before,
      agreementAfter: learnt.after,
      ...(stored ? { learntAt: stored.learntAt.toISOString() } : {}),
      ...(stopped ? { stopped } : {}),
    }
  },
})

type Db = Parameters<typeof readLearnt>[0]

/** Whether the last report of adverse impact flags a category. */
async function lastFlag(db: Db): Promise<boolean> {
  const last = await db.selectFrom('impact_report').select('flagged').orderBy('created_at', 'desc').limit(1).executeTakeFirst()
  return last?.flagged ?? false
}
