import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { aboutSitting, handIn, lockSitting, refuseUnlessRunning, sittingOfToken, stateAt } from './sittings.ts'

export const submitSitting = defineTool({
  name: 'submit_sitting',
  title: { fr: 'Rendre un test', en: 'Hand in a test' },
  description: 'Hand in a test, by the link of a mail: once; what was answered is marked by rule, and a person decides.',
  input: z.object({ token: z.string().max(200) }),
  output: z.object({ given: z.literal(true) }),
  roles: ['system'],
  doors: ['page'],
  effect: 'write',
  approval: 'never',
  forModel: () => 'handed in',
  preview: async () => ({ title: { key: 'submit_sitting.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { token }) => {
    const { now } = context
    const found = await sittingOfToken(context, token)
    const about = await aboutSitting(context, found)
    return context.write(async (scope) => {
      const sitting = await lockSitting(scope.db, found.id)
      const state = stateAt(sitting, now)
      const given = { given: true } as const
      // Handed in twice, by a second tab or by the clock: it is in.
      if (state === 'submitted' || state === 'scored') return given
      if (state !== 'over') refuseUnlessRunning(sitting, now)
      await handIn(context, scope, { sitting, about, at: state === 'over' ? sitting.ends_at! : now })
      return given
    })
  },
})
