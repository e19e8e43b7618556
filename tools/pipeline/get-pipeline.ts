import { z } from 'zod'
import { readIdentities } from '#db/identity'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { stageRow } from '../kit/stages.ts'

export const getPipeline = defineTool({
  name: 'get_pipeline',
  title: { fr: 'Tableau du poste', en: 'Pipeline of a job' },
  description: 'Show the board of a job: who stands in which stage, since when. «Où en est le poste X ?»',
  input: z.object({ jobId: z.string(), perStage: z.number().int().min(1).max(200).default(50) }),
  output: z.object({
    jobId: z.string(),
    title: z.string(),
    client: z.string(),
    status: z.string(),
    total: z.number(),
    columns: z.array(
      stageRow.extend({
        total: z.number(),
        cards: z.array(
          z.object({
            applicationId: z.string(),
            candidateId: z.string(),
            name: z.string(),
            headline: z.string(),
            city: z.string(),
            version: z.number(),
            shortlisted: z.boolean(),
            days: z.number(),
            overdueDays: z.number().nullable(),
          }),
        ),
      }),
    ),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /jobs/{jobId}/pipeline',
  effect: 'read',
  approval: 'never',
  forModel: ({ title, total, columns }) =>
    [
      `${title}: ${total} people`,
      ...columns
        .filter((column) => column.total > 0)
        .map(
          (column) =>
            `${column.kind} ${column.total}: ${column.cards
              .slice(0, 6)
              .map((card) => `${card.name} (${card.candidateId})`)
              .join(', ')}`,
        ),
    ].join('\n'),
  execute: async ({ db, deps, now }, { jobId, perStage }) => {
    const job = await db.selectFrom('job').select(['title', 'client', 'status']).where('id', '=', jobId).executeTakeFirst()
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const [stages, applications] = await Promise.all([
      db.selectFrom('stage').selectAll().where('job_id', '=', jobId).orderBy('position').execute(),
      db
        .selectFrom('application')
        .innerJoin('candidate', 'candidate.id', 'application.candidate_id')
        .select([
          'application.id',
          'application.candidate_id',
          'application.stage_id',
          'application.version',
          'application.shortlisted',
          'application.entered_stage_at',
        ])
        .select(['candidate.headline', 'candidate.city'])
        .where('application.job_id', '=', jobId)
        .orderBy('application.entered_stage_at', 'desc')
        .orderBy('application.id')
        .limit(2000)
        .execute(),
    ])
    const names = await readIdentities(
      db,
      deps.keys,
      applications.map((row) => row.candidate_id),
    )
    const columns = stages.map((stage) => {
      const inStage = applications.filter((row) => row.stage_id === stage.id)
      const cards = inStage.slice(0, perStage).map((row) => {
        const days = Math.floor((now.getTime() - row.entered_stage_at.getTime()) / 86_400_000)
        const overdueDays = stage.limit_days === null ? null : days - stage.limit_days
        const { headline, city, version, shortlisted } = row
        return {
          applicationId: row.id,
          candidateId: row.candidate_id,
          name: names.get(row.candidate_id)?.name ?? '',
          headline,
          city,
          version,
          shortlisted,
          days,
          overdueDays,
        }
      })
      const name = { fr: stage.name_fr, en: stage.name_en }
      return {
        stageId: stage.id,
        kind: stage.kind,
        name,
        position: stage.position,
        limitDays: stage.limit_days,
        total: inStage.length,
        cards,
      }
    })
    return { jobId, ...job, total: applications.length, columns }
  },
})
