import type { Selectable } from 'kysely'
import type { AssessmentProviderName, AssessmentTable } from '#db/schema'

export type Sitting = Selectable<AssessmentTable>
export type Invited = { assessmentId: string; externalTestId: string | null; name: string; email: string }
/** Where a sitting stands. `score` is null while nobody and no rule has settled it. */
export type Standing = {
  state: 'invited' | 'started' | 'finished'
  startedAt: Date | null
  finishedAt: Date | null
  score: number | null
  maxScore: number | null
  /** What it says of how the result came about, on its own pages. */
  report: string | null
}

/** Who holds the tests, lets people sit them and knows how they did. Ours and anybody else's keep the same promises (`contract.test.ts`). */
export type AssessmentProvider = {
  name: AssessmentProviderName
  /** Whether it can be told to give one person more time. */
  givesTime: boolean
  /** The tests that it keeps, which a test of the house may stand for. */
  tests: () => Promise<{ externalId: string; name: string }[]>
  /** Opens a sitting; `address` is where the person takes it. */
  invite: (invited: Invited) => Promise<{ externalId: string; address: string }>
  standing: (sitting: Sitting) => Promise<Standing>
  /** Nobody can take it from here on. */
  cancel: (sitting: Sitting) => Promise<void>
}
