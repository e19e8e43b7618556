import type { Deps } from '../../kit/deps.ts'
import { signedLink } from '../../kit/signed-link.ts'
import type { ReadContext } from '../../kit/define.ts'
import { totalOf } from '../score-answers.ts'
import type { AssessmentProvider } from './provider.ts'

type Given = { db: ReadContext['db']; deps: Pick<Deps, 'env' | 'secret'> }

/** Tests of the house, taken on our own page and marked by rule; the row of a sitting is all there is to know. */
export function internalProvider({ db, deps }: Given): AssessmentProvider {
  return {
    name: 'internal',
    givesTime: true,
    tests: async () => {
      const rows = await db
        .selectFrom('test')
        .select(['id', 'name_fr'])
        .where('provider', '=', 'internal')
        .where('archived', '=', false)
        .orderBy('updated_at', 'desc')
        .limit(200)
        .execute()
      return rows.map(({ id, name_fr }) => ({ externalId: id, name: name_fr }))
    },
    invite: async ({ assessmentId }) => ({ externalId: assessmentId, address: signedLink(deps, 'test', assessmentId) }),
    standing: async (sitting) => {
      const done = sitting.state === 'submitted' || sitting.state === 'scored'
      const { score, maxScore, waiting } = totalOf(sitting.questions, sitting.marks, sitting.pass_share)
      const settled = done && waiting === 0
      return {
        state: done ? 'finished' : sitting.started_at ? 'started' : 'invited',
        startedAt: sitting.started_at,
        finishedAt: sitting.submitted_at,
        score: settled ? score : null,
        maxScore: settled ? maxScore : null,
        report: null,
      }
    },
    // The row says that it was cancelled: the page of its link reads it.
    cancel: async () => {},
  }
}
