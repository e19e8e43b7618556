import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { newId } from '#lib/ids'
import { stripInvisible } from '#lib/words'
import { conflictOn } from '../kit/conflict.ts'
import { type ReadContext, defineTool } from '../kit/define.ts'
import { recordEvent } from '../kit/record-event.ts'
import { criteriaOfJob } from './job-criteria.ts'

export const opinions = ['strong_no', 'no', 'yes', 'strong_yes'] as const

export const submitScorecard = defineTool({
  name: 'submit_scorecard',
  title: { fr: 'Remplir une évaluation', en: 'Fill a scorecard' },
  description:
    'Fill one’s own scorecard of a person for a job: 1 to 4 for each criterion of the job, with what was seen or heard, and an opinion. Colleagues’ scorecards are shown only once one’s own is filled.',
  input: z.object({
    jobId: z.string(),
    candidateId: z.string(),
    scores: z
      .array(
        z.object({
          criterion: z.string().max(200),
          score: z.number().int().min(1).max(4),
          evidence: z.string().trim().min(3).max(1000),
        }),
      )
      .min(1)
      .max(40),
    opinion: z.enum(opinions),
    comment: z.string().trim().max(3000).default(''),
    version: z.number().int().optional().describe('of one’s scorecard that this changes'),
  }),
  output: z.object({
    evaluationId: z.string(),
    candidateId: z.string(),
    jobId: z.string(),
    name: z.string(),
    opinion: z.enum(opinions),
    version: z.number(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'POST /jobs/{jobId}/scorecards',
  offered: false,
  effect: 'write',
  keeps: ({ scores, comment }) => [comment, ...scores.map(({ evidence }) => evidence)],
  approval: 'machine',
  forModel: ({ name, opinion }) => `scorecard of ${name} filled: ${opinion}`,
  preview: async (context, input) => {
    const { name, application, criteria } = await plan(context, input)
    const labelOf = (key: string) => criteria.find((one) => one.key === key)!.label[context.caller.locale]
    return {
      title: { key: 'submit_scorecard.title', params: { name } },
      count: 1,
      facts: [
        ...input.scores.map(({ criterion, score, evidence }) => ({
          label: { key: labelOf(criterion) },
          value: `${score}/4 · ${evidence}`,
        })),
        { label: { key: 'field.opinion' }, value: `opinion.${input.opinion}` },
      ],
      versions: { [application.id]: application.version },
    }
  },
  execute: async (context, input) => {
    const { name, application } = await plan(context, input)
    const { caller, now } = context
    const scores = JSON.stringify(input.scores.map((one) => ({ ...one, evidence: stripInvisible(one.evidence) })))
    const words = { scores, opinion: input.opinion, comment: stripInvisible(input.comment), updated_at: now }
    return context.write(async (scope) => {
      const { db, changed } = scope
      const own = await db
        .selectFrom('evaluation')
        .select(['id', 'version'])
        .where('application_id', '=', application.id)
        .where('by_user', '=', caller.userId)
        .forUpdate()
        .executeTakeFirst()
      if (own && input.version !== undefined && own.version !== input.version) return conflictOn(db, own.id, name)
      const id = own?.id ?? newId('evaluation')
      const of = { organisation_id: caller.organisationId, candidate_id: input.candidateId, application_id: application.id }
      if (own)
        await db
          .updateTable('evaluation')
          .set({ ...words, version: own.version + 1 })
          .where('id', '=', id)
          .execute()
      else {
        await db
          .insertInto('evaluation')
          .values({ id, ...of, ...words, by_user: caller.userId, by_name: caller.name, created_at: now })
          .execute()
        await recordEvent(context, scope, { applicationId: application.id, kind: 'scorecard' })
      }
      changed(id, { scorecard: application.id })
      const { candidateId, jobId, opinion } = input
      return { evaluationId: id, candidateId, jobId, name, opinion, version: own ? own.version + 1 : 1 }
    })
  },
})

type Given = { jobId: string; candidateId: string; scores: { criterion: string }[] }

/** @throws invalid `criteria_unknown` naming those that are not of the job. */
async function plan({ db, deps }: ReadContext, { jobId, candidateId, scores }: Given) {
  const [job, application, nameOf] = await Promise.all([
    db.selectFrom('job').select(['title', 'criteria', 'nice']).where('id', '=', jobId).executeTakeFirst(),
    db
      .selectFrom('application')
      .select(['id', 'version'])
      .where('job_id', '=', jobId)
      .where('candidate_id', '=', candidateId)
      .executeTakeFirst(),
    readNames(db, deps.keys, [candidateId]),
  ])
  if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
  if (!application) throw new AppError('not_found', 'This person is not in this process', { reason: 'not_applied' })
  const criteria = criteriaOfJob(job)
  const foreign = scores
    .filter(({ criterion }) => !criteria.some(({ key }) => key === criterion))
    .map(({ criterion }) => criterion)
  if (foreign.length > 0 || new Set(scores.map(({ criterion }) => criterion)).size < scores.length)
    throw new AppError('invalid', `Not criteria of this job: ${foreign.join(', ')}`, {
      reason: 'criteria_unknown',
      criteria: criteria.map(({ key }) => key),
    })
  return { criteria, application, name: nameOf(candidateId) }
}
