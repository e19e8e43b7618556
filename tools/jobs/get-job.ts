import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { jobForCandidate } from '../kit/candidate-job.ts'
import { shutBecause } from '../kit/job-visibility.ts'
import { stageRow, stageRowOf } from '../kit/stages.ts'
import { addressOf, shut } from './job-address.ts'
import { fieldsOf, jobFields } from './job-fields.ts'

export const getJob = defineTool({
  name: 'get_job',
  title: { fr: 'Poste', en: 'Job' },
  description: 'Open one job: text, criteria, stages, who sees it.',
  input: z.object({ jobId: z.string(), key: z.string().max(80).optional() }),
  output: jobFields.extend({
    jobId: z.string(),
    version: z.number(),
    stages: z.array(stageRow),
    stagesVersion: z.number(),
    applications: z.number().describe('0 for a candidate'),
    address: z.string().describe('path of the public page, with its key where the job is shown by link'),
    shut: shut.optional(),
    createdBy: z.string(),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
  roles: ['recruiter', 'admin', 'candidate'],
  route: 'GET /jobs/{jobId}',
  offered: ['jobId'],
  effect: 'read',
  approval: 'never',
  forModel: ({ title, jobId, client, city, contract, salary, status, stages }) =>
    `${title} (${jobId}), ${client}, ${city}, ${contract}, ${salary}, ${status}; stages: ${stages.map(({ kind }) => kind).join(', ')}`,
  execute: async (context, { jobId, key }) => {
    const { db, caller, now } = context
    const candidate = caller.role === 'candidate'
    const seen = candidate ? await jobForCandidate(context, { jobId, key }) : undefined
    const [job, stages, count] = await Promise.all([
      db
        .selectFrom('job')
        .leftJoin('user', 'user.id', 'job.created_by')
        .selectAll('job')
        .select('user.name as author')
        .where('job.id', '=', jobId)
        .executeTakeFirst(),
      db.selectFrom('stage').selectAll().where('job_id', '=', jobId).orderBy('position').execute(),
      db
        .selectFrom('application')
        .select((eb) => eb.fn.countAll<string>().as('count'))
        .where('job_id', '=', jobId)
        .executeTakeFirstOrThrow(),
    ])
    const applications = Number(count.count)
    const because = seen ? seen.shut : job && shutBecause(job, { now, applications })
    if (!job || (seen && because && !seen.applied)) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    return {
      ...fieldsOf(job),
      ...(candidate ? { questions: job.questions.map(({ hoped: _hoped, ...asked }) => asked) } : {}),
      jobId,
      version: job.version,
      applications: candidate ? 0 : applications,
      address: addressOf(job),
      ...(because ? { shut: because } : {}),
      createdBy: job.author ?? '',
      stages: stages.map((stage) => ({ ...stageRowOf(stage), ...(candidate ? { entry: [], needs: [] } : {}) })),
      stagesVersion: job.stages_version,
      createdAt: job.created_at.toISOString(),
      updatedAt: job.updated_at.toISOString(),
    }
  },
})
