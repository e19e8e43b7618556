import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { providerOf } from './providers/provider-of.ts'
import { aboutSitting } from './sittings.ts'

const hour = 3600_000

export const openExternalTest = defineTool({
  name: 'open_external_test',
  title: { fr: 'Ouvrir un test chez Codility', en: 'Open a test at Codility' },
  description: 'Invite one person at the provider that keeps the test, once their mail can no longer be called back.',
  input: z.object({ assessmentId: z.string() }),
  output: z.object({ assessmentId: z.string(), opened: z.boolean() }),
  roles: ['system'],
  effect: 'send',
  approval: 'never',
  forModel: ({ assessmentId, opened }) => `${assessmentId}: ${opened ? 'open' : 'no longer'}`,
  preview: async () => ({ title: { key: 'open_external_test.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { assessmentId }) => {
    const { db, now } = context
    const sitting = await db.selectFrom('assessment').selectAll().where('id', '=', assessmentId).executeTakeFirst()
    if (!sitting || sitting.state !== 'invited' || sitting.external_id) return { assessmentId, opened: false }
    const [about, test] = await Promise.all([
      aboutSitting(context, sitting),
      db.selectFrom('test').select('external_id').where('id', '=', sitting.test_id).executeTakeFirstOrThrow(),
    ])
    const provider = providerOf(context, sitting.provider)
    const { externalId, address } = await provider.invite({
      assessmentId,
      externalTestId: test.external_id,
      name: about.name,
      email: about.email ?? '',
    })
    const opened = await context.write(async (scope) => {
      const row = await scope.db
        .updateTable('assessment')
        .set((eb) => ({ external_id: externalId, external_address: address, version: eb('version', '+', 1) }))
        .where('id', '=', assessmentId)
        .where('external_id', 'is', null)
        .where('state', '=', 'invited')
        .executeTakeFirst()
      if (row.numUpdatedRows !== 1n) return false
      // A result is posted to us where we have a public address; we also ask, so that one that was lost is found.
      for (const at of [new Date(sitting.due_at.getTime() - hour), new Date(sitting.due_at.getTime() + hour)])
        if (at > now)
          await scope.later('fetch_test_result', { assessmentId }, { key: `fetch:${assessmentId}:${at.getTime()}`, at })
      scope.changed(assessmentId, { opened: sitting.provider })
      return true
    })
    // Called back while the provider was being asked: nobody shall take it.
    if (!opened) await provider.cancel({ ...sitting, external_id: externalId })
    return { assessmentId, opened }
  },
})
