import { z } from 'zod'
import { readNames } from '#db/identity'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { criteriaOfJob } from './job-criteria.ts'
import { scorecardSummary, summarise } from './scorecard-summary.ts'
import { opinions } from './submit-scorecard.ts'

const label = z.object({ fr: z.string(), en: z.string() })
const said = z.object({ by: z.string(), mine: z.boolean(), score: z.number(), evidence: z.string() })
/** From here on, two colleagues see a criterion differently enough to talk about it. */
const apart = 2

export const getScorecards = defineTool({
  name: 'get_scorecards',
  title: { fr: 'Évaluations', en: 'Scorecards' },
  description:
    'Show the scorecards of a person for a job, criterion by criterion with what each colleague saw, and where they disagree; blind until one’s own is filled.',
  input: z.object({ jobId: z.string(), candidateId: z.string() }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    candidateId: z.string(),
    name: z.string(),
    /** Colleagues’ words are kept back until the reader’s own are there. */
    blind: z.boolean(),
    filled: z.number(),
    mine: z.object({ opinion: z.enum(opinions), comment: z.string(), version: z.number() }).nullable(),
    criteria: z.array(
      z.object({
        key: z.string(),
        label,
        must: z.boolean(),
        average: z.number().nullable(),
        disagree: z.boolean(),
        scores: z.array(said),
      }),
    ),
    opinions: z.array(z.object({ by: z.string(), mine: z.boolean(), opinion: z.enum(opinions), comment: z.string() })),
    disagree: z.boolean(),
    /** Made of colleagues’ words alone; null while they are kept back, or where nobody has filled one. */
    summary: scorecardSummary.nullable(),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /jobs/{jobId}/scorecards/{candidateId}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ name, blind, filled, criteria, opinions: all, disagree }) =>
    blind
      ? `${filled} scorecards of ${name}, kept back until this person fills theirs`
      : [
          `${name}: ${all.map(({ by, opinion }) => `${by} ${opinion}`).join(', ') || 'no scorecard'}${disagree ? '; they disagree' : ''}`,
          ...criteria.flatMap(({ key, scores, disagree: differ }) =>
            scores.length === 0
              ? []
              : [
                  `${key}${differ ? ' (disagree)' : ''}: ${scores.map(({ by, score, evidence }) => `${by} ${score}/4 «${evidence}»`).join('; ')}`,
                ],
          ),
        ].join('\n'),
  execute: async ({ db, deps, caller }, { jobId, candidateId }) => {
    const [job, rows, nameOf, application] = await Promise.all([
      db.selectFrom('job').select(['title', 'criteria', 'nice']).where('id', '=', jobId).executeTakeFirst(),
      db
        .selectFrom('evaluation')
        .innerJoin('application', 'application.id', 'evaluation.application_id')
        .selectAll('evaluation')
        .where('application.job_id', '=', jobId)
        .where('evaluation.candidate_id', '=', candidateId)
        .orderBy('evaluation.created_at')
        .limit(100)
        .execute(),
      readNames(db, deps.keys, [candidateId]),
      db
        .selectFrom('application')
        .select('id')
        .where('job_id', '=', jobId)
        .where('candidate_id', '=', candidateId)
        .executeTakeFirst(),
    ])
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    if (!application) throw new AppError('not_found', 'This person is not in this process', { reason: 'not_applied' })
    const own = rows.find(({ by_user }) => by_user === caller.userId)
    const shown = own ? rows : []
    const mine = (row: { by_user: string }) => row.by_user === caller.userId
    const criteria = criteriaOfJob(job).map((criterion) => {
      const scores = shown.flatMap((row) =>
        row.scores
          .filter((one) => one.criterion === criterion.key)
          .map(({ score, evidence }) => ({ by: row.by_name, mine: mine(row), score, evidence })),
      )
      const points = scores.map(({ score }) => score)
      const average =
        points.length === 0 ? null : Math.round((points.reduce((sum, one) => sum + one, 0) / points.length) * 10) / 10
      return { ...criterion, average, disagree: points.length > 1 && Math.max(...points) - Math.min(...points) >= apart, scores }
    })
    const all = shown.map((row) => ({ by: row.by_name, mine: mine(row), opinion: row.opinion, comment: row.comment }))
    const sides = new Set(all.map(({ opinion }) => opinion.endsWith('yes')))
    return {
      jobId,
      jobTitle: job.title,
      candidateId,
      name: nameOf(candidateId),
      blind: !own && rows.length > 0,
      filled: rows.length,
      mine: own ? { opinion: own.opinion, comment: own.comment, version: own.version } : null,
      criteria,
      opinions: all,
      disagree: sides.size > 1 || criteria.some(({ disagree }) => disagree),
      summary: shown.length === 0 ? null : summarise(criteria),
    }
  },
})
