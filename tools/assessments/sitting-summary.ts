import { z } from 'zod'
import { assessmentProviders, assessmentStates } from '#db/schema'
import type { Sitting } from './providers/provider.ts'
import { minutesOf, stateAt } from './sittings.ts'

const moment = z.string().nullable()

/** What is said of a person's test wherever it is shown, in a list or whole. */
export const sittingSummary = z.object({
  assessmentId: z.string(),
  testId: z.string(),
  testName: z.object({ fr: z.string(), en: z.string() }),
  candidateId: z.string(),
  name: z.string(),
  jobId: z.string(),
  jobTitle: z.string(),
  provider: z.enum(assessmentProviders),
  state: z.enum(assessmentStates),
  minutes: z.number(),
  extraShare: z.number(),
  dueAt: z.string(),
  submittedAt: moment,
  remindedAt: moment,
  share: z.number().nullable(),
  passed: z.boolean().nullable(),
  scoredBy: z.string().nullable(),
})

type About = Pick<z.output<typeof sittingSummary>, 'testName' | 'name' | 'jobId' | 'jobTitle'>

export function summaryOf(row: Sitting, { testName, name, jobId, jobTitle }: About, now: Date): z.output<typeof sittingSummary> {
  const state = stateAt(row, now)
  return {
    assessmentId: row.id,
    testId: row.test_id,
    testName,
    candidateId: row.candidate_id,
    name,
    jobId,
    jobTitle,
    provider: row.provider,
    state: state === 'over' ? 'started' : state,
    minutes: minutesOf(row),
    extraShare: row.extra_share,
    dueAt: row.due_at.toISOString(),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    remindedAt: row.reminded_at?.toISOString() ?? null,
    share: row.share,
    passed: row.passed,
    scoredBy: row.scored_by,
  }
}
