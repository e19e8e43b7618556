import { z } from 'zod'
import { defineTool } from '../kit/define.ts'

/** What a candidate is told of a stage: steps of the process, never a colleague's note, never another person. */
const step = z.object({
  kind: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  state: z.enum(['past', 'now', 'next']),
  at: z.string().optional(),
})

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
      }),
    ),
  }),
  roles: ['candidate'],
  route: 'GET /me/applications',
  effect: 'read',
  approval: 'never',
  forModel: ({ items }) =>
    items
      .map(({ title, client, stage, since, jobId }) => `${title} (${jobId}), ${client}: ${stage} since ${since.slice(0, 10)}`)
      .join('\n') || 'no application yet',
  execute: async ({ db, caller }, { limit }) => {
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
    const ids = rows.map((row) => row.id)
    const [stages, events] = await Promise.all([
      ids.length === 0
        ? []
        : db
            .selectFrom('stage')
            .selectAll()
            .where(
              'job_id',
              'in',
              rows.map((row) => row.job_id),
            )
            .orderBy('position')
            .execute(),
      ids.length === 0
        ? []
        : db
            .selectFrom('application_event')
            .select(['application_id', 'to_stage', 'created_at'])
            .where('application_id', 'in', ids)
            .orderBy('created_at')
            .execute(),
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
    }))
    return { items }
  },
})

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
