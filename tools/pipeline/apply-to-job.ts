import { z } from 'zod'
import { AppError } from '#lib/errors'
import type { ReadContext } from '../kit/define.ts'
import { defineTool } from '../kit/define.ts'
import { answersTo } from '../kit/answers.ts'
import { jobForCandidate } from '../kit/candidate-job.ts'
import { takePlace } from '../kit/take-place.ts'
import { applyMove, planMove } from './moving.ts'

export const applyToJob = defineTool({
  name: 'apply_to_job',
  title: { fr: 'Postuler', en: 'Apply' },
  description:
    'Apply to an open job with the candidate’s own profile. Where it fails with `answers_missing`, ask the person each question and send their own answers by question id; skipped ones are left out.',
  input: z.object({
    jobId: z.string(),
    message: z.string().max(5000).optional(),
    /** By id of the question; given, even empty, says that the questions were asked. */
    answers: z.record(z.string().max(40), z.string().trim().max(500)).optional(),
    key: z.string().max(80).optional(),
  }),
  output: z.object({
    applicationId: z.string(),
    jobId: z.string(),
    title: z.string(),
    client: z.string(),
    reversalId: z.string(),
  }),
  roles: ['candidate'],
  route: 'POST /jobs/{jobId}/applications',
  offered: ['jobId', 'message', 'answers'],
  effect: 'write',
  approval: 'machine',
  forModel: ({ title, client }) => `applied to ${title}, ${client}`,
  preview: async (context, input) => {
    const { job, answers } = await openJob(context, input)
    const facts = [
      { label: { key: 'field.job' }, value: job.title },
      { label: { key: 'field.client' }, value: job.client },
      ...(input.message ? [{ label: { key: 'field.message' }, value: input.message }] : []),
      ...answers.map(({ text, answer }) => ({
        label: { key: text },
        value: answerWords.has(answer) ? `answer.${answer}` : answer,
      })),
    ]
    return {
      title: { key: 'apply_to_job.title', params: { job: job.title, client: job.client } },
      count: 1,
      facts,
      versions: { [input.jobId]: job.version },
    }
  },
  execute: async (context, input) => {
    const { answers } = await openJob(context, input)
    const { jobId, message } = input
    const move = await planMove(context, { jobId, candidateIds: [context.caller.candidateId ?? ''], stage: 'new' })
    return context.write(async (scope) => {
      await takePlace(scope.db, { job: move.job, caller: context.caller, now: context.now })
      const { moved, reversalId } = await applyMove(context, scope, {
        move,
        event: 'applied',
        answers,
        ...(message ? { text: message } : {}),
      })
      return { applicationId: moved[0]!.applicationId, jobId, title: move.job.title, client: move.job.client, reversalId }
    })
  },
})

const answerWords = new Set(['yes', 'soon', 'no'])

type Input = { jobId: string; key?: string | undefined; answers?: Record<string, string> | undefined }

/** @throws `answers_missing` where the job asks questions that nobody has put to the person yet; no answer turns anybody down. */
async function openJob(context: ReadContext, { jobId, key, answers }: Input) {
  if (!context.caller.candidateId) throw new AppError('forbidden', 'This account has no profile', { reason: 'candidate_missing' })
  const { job, shut, applied } = await jobForCandidate(context, { jobId, key })
  if (applied) throw new AppError('conflict', 'Already applied to this job', { reason: 'already_applied' })
  if (shut === 'closed') throw new AppError('not_found', 'This job is not open', { reason: 'job_missing' })
  if (shut) throw new AppError('conflict', `The advert is ${shut}`, { reason: 'job_shut', shut })
  if (job.questions.length > 0 && !answers) {
    const questions = job.questions.map(({ hoped: _hoped, ...asked }) => asked)
    throw new AppError('invalid', 'Ask the person first', { reason: 'answers_missing', jobId, questions })
  }
  return { job, answers: answersTo(job.questions, answers ?? {}) }
}
