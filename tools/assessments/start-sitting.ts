import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import {
  aboutSitting,
  endOf,
  graceMs,
  lockSitting,
  recordTest,
  refuseUnlessRunning,
  sittingOfToken,
  stateAt,
  tellFollowers,
} from './sittings.ts'

export const startSitting = defineTool({
  name: 'start_sitting',
  title: { fr: 'Commencer un test', en: 'Begin a test' },
  description: 'Start the clock of a test, by the link of a mail: once. Asked again, the clock runs on.',
  input: z.object({ token: z.string().max(200) }),
  output: z.object({ startedAt: z.string(), endsAt: z.string() }),
  roles: ['system'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: ({ endsAt }) => `until ${endsAt}`,
  preview: async () => ({ title: { key: 'start_sitting.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { token }) => {
    const { now } = context
    const found = await sittingOfToken(context, token)
    if (found.provider !== 'internal') throw new AppError('invalid', 'This one is taken elsewhere', { reason: 'test_elsewhere' })
    const about = await aboutSitting(context, found)
    return context.write(async (scope) => {
      const sitting = await lockSitting(scope.db, found.id)
      if (stateAt(sitting, now) !== 'invited') {
        refuseUnlessRunning(sitting, now)
        return { startedAt: sitting.started_at!.toISOString(), endsAt: sitting.ends_at!.toISOString() }
      }
      const ends = endOf(sitting, now)
      await scope.db
        .updateTable('assessment')
        .set((eb) => ({ state: 'started', started_at: now, ends_at: ends, version: eb('version', '+', 1) }))
        .where('id', '=', sitting.id)
        .execute()
      const at = new Date(ends.getTime() + graceMs)
      await scope.later('close_assessment', { assessmentId: sitting.id }, { key: `end:${sitting.id}`, at })
      scope.changed(sitting.id, { started: true })
      await recordTest(context, scope, { sitting, news: 'started' })
      await tellFollowers(context, scope, { sitting, news: 'started', about })
      return { startedAt: now.toISOString(), endsAt: ends.toISOString() }
    })
  },
})
