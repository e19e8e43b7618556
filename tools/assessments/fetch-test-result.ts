import { z } from 'zod'
import { type WriteContext, type WriteScope, defineTool } from '../kit/define.ts'
import type { Sitting, Standing } from './providers/provider.ts'
import { providerOf } from './providers/provider-of.ts'
import { type About, aboutSitting, lockSitting, readSitting, recordTest, tellFollowers } from './sittings.ts'

export const fetchTestResult = defineTool({
  name: 'fetch_test_result',
  title: { fr: 'Demander un résultat', en: 'Ask for a result' },
  description: 'Ask the provider of a test where one sitting stands, and take its result over. What a person decided stays.',
  input: z.object({ assessmentId: z.string() }),
  output: z.object({ assessmentId: z.string(), state: z.string(), share: z.number().nullable() }),
  roles: ['recruiter', 'admin', 'system'],
  route: 'POST /assessments/{assessmentId}/result',
  offered: false,
  effect: 'write',
  approval: 'never',
  forModel: ({ state, share }) => `${state}${share === null ? '' : `, ${share} %`}`,
  preview: async () => ({ title: { key: 'fetch_test_result.title' }, count: 1, facts: [], versions: {} }),
  execute: async (context, { assessmentId }) => {
    const found = await readSitting(context, assessmentId)
    const settled = found.provider === 'internal' || !found.external_id || found.state === 'scored' || found.state === 'cancelled'
    if (settled) return { assessmentId, state: found.state, share: found.share }
    const [standing, about] = await Promise.all([
      providerOf(context, found.provider).standing(found),
      aboutSitting(context, found),
    ])
    return context.write(async (scope) => {
      const sitting = await lockSitting(scope.db, assessmentId)
      const taken = sitting.scored_by
        ? { state: sitting.state, share: sitting.share }
        : await take(context, scope, { sitting, standing, about })
      return { assessmentId, ...taken }
    })
  },
})

type Taking = { sitting: Sitting; standing: Standing; about: About }

async function take(context: WriteContext, scope: WriteScope, { sitting, standing, about }: Taking) {
  const { startedAt, finishedAt, score, maxScore, report } = standing
  const scored = score !== null && maxScore !== null && maxScore > 0
  const state = scored
    ? 'scored'
    : standing.state === 'finished'
      ? 'submitted'
      : standing.state === 'started'
        ? 'started'
        : sitting.state
  const share = scored ? Math.round((score / maxScore) * 100) : null
  const passed = share === null ? null : share >= sitting.pass_share
  if (state === sitting.state && share === sitting.share) return { state, share }
  await scope.db
    .updateTable('assessment')
    .set((eb) => ({
      state,
      started_at: startedAt,
      submitted_at: finishedAt,
      score,
      max_score: maxScore,
      share,
      passed,
      report_address: report,
      scored_at: scored ? context.now : null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', sitting.id)
    .execute()
  scope.changed(sitting.id, { state, share })
  if (state === 'started') return { state, share }
  const told = { sitting, news: scored ? 'scored' : 'submitted', share, passed } as const
  await recordTest(context, scope, told)
  await tellFollowers(context, scope, { ...told, about })
  return { state, share }
}
