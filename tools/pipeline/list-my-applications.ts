import { z } from 'zod'
import { interviewModes } from '#db/schema'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { signedLink } from '../kit/signed-link.ts'

/** What a candidate is told of a stage: steps of the process, never a colleague's note, never another person. */
const step = z.object({
  kind: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  state: z.enum(['past', 'now', 'next']),
  at: z.string().optional(),
})

/** What waits for the candidate themselves: an interview to choose a time for or to come to, a test to take. */
const waiting = {
  interview: z
    .object({
      start: z.string().nullable().describe('null: times are offered, none is chosen'),
      mode: z.enum(interviewModes),
      place: z.string(),
      minutes: z.number(),
      link: z.string(),
    })
    .nullable(),
  test: z.object({ dueAt: z.string(), link: z.string() }).nullable(),
}

export const listMyApplications = defineTool({
  name: 'list_my_applications',
  title: { fr: 'Mes candidatures', en: 'My applications' },
  description: 'Tell the candidate where each of their applications stands: «où en est ma candidature ?»',
  input: z.object({ limit: z.number().int().min(1).max(50).default(20) }),
  output: z.object({
    items: z.array(
      z.object({
        applicationId: z.string(),
        jobId: z.string(),
        title: z.string(),
        client: z.string(),
        city: z.string(),
        stage: z.string(),
        reason: z.string().nullable(),
        since: z.string(),
        appliedAt: z.string(),
        answerBy: z.string().nullable(),
        contact: z.string(),
        steps: z.array(step),
        ...waiting,
      }),
    ),
  }),
  roles: ['candidate'],
  route: 'GET /me/applications',
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) =>
    items
      .map(({ title, client, stage, since, jobId, interview, test }) =>
        [
          `${title} (${jobId}), ${client}: ${stage} since ${since.slice(0, 10)}`,
          ...(interview ? [`interview ${interview.start ?? 'to choose a time for'}`] : []),
          ...(test ? [`test due ${test.dueAt}`] : []),
        ].join(', '),
      )
      .join('\n') || 'no application yet',
  execute: async (context, { limit }) => {
    const { db, caller } = context
    const rows = await db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .innerJoin('stage', 'stage.id', 'application.stage_id')
      .leftJoin('user', 'user.id', 'job.created_by')
      .selectAll('application')
      .select(['job.title', 'job.client', 'job.city', 'stage.kind', 'stage.position', 'stage.limit_days', 'user.name as contact'])
      .where('application.candidate_id', '=', caller.candidateId ?? '')
      .orderBy('application.created_at', 'desc')
      .limit(limit)
      .execute()
    if (rows.length === 0) return { items: [] }
    const ids = rows.map((row) => row.id)
    const [stages, events, interviewOf, testOf] = await Promise.all([
      db
        .selectFrom('stage')
        .selectAll()
        .where(
          'job_id',
          'in',
          rows.map((row) => row.job_id),
        )
        .orderBy('position')
        .execute(),
      db
        .selectFrom('application_event')
        .select(['application_id', 'to_stage', 'created_at'])
        .where('application_id', 'in', ids)
        .orderBy('created_at')
        .execute(),
      interviewsOf(context, ids),
      testsOf(context, ids),
    ])
    const items = rows.map((row) => ({
      applicationId: row.id,
      jobId: row.job_id,
      title: row.title,
      client: row.client,
      city: row.city,
      stage: row.kind,
      reason: row.reason,
      since: row.entered_stage_at.toISOString(),
      appliedAt: row.created_at.toISOString(),
      answerBy:
        row.limit_days === null ? null : new Date(row.entered_stage_at.getTime() + row.limit_days * 86_400_000).toISOString(),
      contact: row.contact ?? '',
      steps: stagesOf(stages, events, row),
      interview: interviewOf.get(row.id) ?? null,
      test: testOf.get(row.id) ?? null,
    }))
    return { items }
  },
})

/** By application, the interview that is to come, or whose time is to be chosen. */
async function interviewsOf({ db, deps, now }: ReadContext, applicationIds: readonly string[]) {
  const rows = await db
    .selectFrom('interview')
    .select(['id', 'application_id', 'starts_at', 'mode', 'place', 'minutes'])
    .where('application_id', 'in', applicationIds)
    .where((eb) => eb.or([eb('state', '=', 'proposed'), eb.and([eb('state', '=', 'booked'), eb('ends_at', '>', now)])]))
    .orderBy('created_at')
    .execute()
  return new Map(
    rows.map(({ id, application_id, starts_at, mode, place, minutes }) => [
      application_id,
      { start: starts_at?.toISOString() ?? null, mode, place, minutes, link: signedLink(deps, 'interview', id) },
    ]),
  )
}

/** By application, the test that may still be taken. */
async function testsOf({ db, deps, now }: ReadContext, applicationIds: readonly string[]) {
  const rows = await db
    .selectFrom('assessment')
    .select(['id', 'application_id', 'due_at', 'external_address'])
    .where('application_id', 'in', applicationIds)
    .where('state', 'in', ['invited', 'started'])
    .where('due_at', '>', now)
    .orderBy('due_at')
    .execute()
  return new Map(
    rows.map(({ id, application_id, due_at, external_address }) => [
      application_id,
      { dueAt: due_at.toISOString(), link: external_address ?? signedLink(deps, 'test', id) },
    ]),
  )
}

const outcomes = new Set(['rejected', 'withdrawn'])

type Row = { id: string; job_id: string; stage_id: string; position: number; kind: string }
type StageRow = { id: string; job_id: string; kind: string; name_fr: string; name_en: string; position: number }
type EventRow = { application_id: string; to_stage: string | null; created_at: Date }

function stagesOf(stages: StageRow[], events: EventRow[], row: Row): z.infer<typeof step>[] {
  const ended = outcomes.has(row.kind)
  return stages
    .filter((stage) => stage.job_id === row.job_id && (stage.id === row.stage_id || !outcomes.has(stage.kind)))
    .map((stage) => ({
      stage,
      at: events.findLast((event) => event.application_id === row.id && event.to_stage === stage.id)?.created_at.toISOString(),
    }))
    .filter(({ stage, at }) => !ended || at !== undefined || stage.id === row.stage_id)
    .map(({ stage, at }) => ({
      kind: stage.kind,
      name: { fr: stage.name_fr, en: stage.name_en },
      state: stage.id === row.stage_id ? ('now' as const) : stage.position < row.position ? ('past' as const) : ('next' as const),
      ...(at ? { at } : {}),
    }))
}
