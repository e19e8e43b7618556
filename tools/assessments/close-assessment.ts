import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { providerOf } from './providers/provider-of.ts'
import { aboutSitting, handIn, lockSitting, recordTest, settle, stateAt, tellFollowers } from './sittings.ts'

export const closeAssessment = defineTool({
  name: 'close_assessment',
  title: { fr: 'Clore un test', en: 'Close a test' },
  description: 'Close a sitting whose day or time is over: what was answered is handed in, what was never begun has expired.',
  input: z.object({ assessmentId: z.string() }),
  output: z.object({ assessmentId: z.string(), state: z.string() }),
  roles: ['system'],
  effect: 'write',
  approval: 'never',
  forModel: ({ assessmentId, state }) => `${assessmentId}: ${state}`,
  preview: async () => ({ title: { key: 'close_assessment.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { assessmentId }) => {
    const { db, now } = context
    const found = await db.selectFrom('assessment').selectAll().where('id', '=', assessmentId).executeTakeFirst()
    if (!found) return { assessmentId, state: 'missing' }
    const due = stateAt(found, now)
    if (due === found.state) return { assessmentId, state: found.state }
    const about = await aboutSitting(context, found)
    const state = await context.write(async (scope) => {
      const sitting = await lockSitting(scope.db, assessmentId)
      const state = stateAt(sitting, now)
      if (state === 'over') return handIn(context, scope, { sitting, about, at: sitting.ends_at! })
      if (state !== 'expired' || sitting.state === 'expired') return sitting.state
      await settle(context, scope, { sitting, state: 'expired' })
      await recordTest(context, scope, { sitting, news: 'expired' })
      await tellFollowers(context, scope, { sitting, news: 'expired', about })
      return state
    })
    if (state === 'expired' && found.provider !== 'internal') await providerOf(context, found.provider).cancel(found)
    return { assessmentId, state }
  },
})
