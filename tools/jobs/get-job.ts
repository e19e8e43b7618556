import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { stageRow } from '../kit/stages.ts'
import { jobFields } from './job-fields.ts'

export const getJob = defineTool({
  name: 'get_job',
  title: { fr: 'Poste', en: 'Job' },
  description: 'Open one job: text, criteria, stages.',
  input: z.object({ jobId: z.string() }),
  output: jobFields.extend({
    jobId: z.string(),
    version: z.number(),
    stages: z.array(stageRow),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /jobs/{jobId}',
  effect: 'read',
  approval: 'never',
  forModel: ({ title, jobId, client, city, contract, salary, status, stages }) =>
    `${title} (${jobId}), ${client}, ${city}, ${contract}, ${salary}, ${status}; stages: ${stages.map(({ kind }) => kind).join(', ')}`,
  execute: async ({ db, caller }, { jobId }) => {
    const [job, stages] = await Promise.all([
      db
        .selectFrom('job')
        .selectAll()
        .where('id', '=', jobId)
        .$if(caller.role === 'candidate', (query) => query.where('status', '=', 'open'))
        .executeTakeFirst(),
      db.selectFrom('stage').selectAll().where('job_id', '=', jobId).orderBy('position').execute(),
    ])
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const { id, organisation_id: _org, created_by: _by, created_at, updated_at, weights: _weights, ...fields } = job
    return {
      ...fields,
      lang: fields.lang === 'en' ? ('en' as const) : ('fr' as const),
      jobId: id,
      stages: stages.map((stage) => ({
        stageId: stage.id,
        kind: stage.kind,
        name: { fr: stage.name_fr, en: stage.name_en },
        position: stage.position,
        limitDays: stage.limit_days,
      })),
      createdAt: created_at.toISOString(),
      updatedAt: updated_at.toISOString(),
    }
  },
})
