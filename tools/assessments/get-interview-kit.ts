import { z } from 'zod'
import { AppError } from '#lib/errors'
import { fold } from '#lib/words'
import { guardText } from '#retrieval/query/guard/guard'
import { askedUnlawfully } from '#retrieval/query/guard/questions'
import { defineTool } from '../kit/define.ts'
import { criteriaOfJob } from './job-criteria.ts'
import { lawfulInstead, questionFor } from './kit-questions.ts'

const words = z.object({ fr: z.string(), en: z.string() })

export const getInterviewKit = defineTool({
  name: 'get_interview_kit',
  title: { fr: 'Trame d’entretien', en: 'Interview kit' },
  description:
    'Make the questions of an interview from the criteria of a job, each with what it is for. Questions of one’s own (`ask`) are read against the law: an unlawful one is refused with what may be asked instead.',
  input: z.object({ jobId: z.string(), ask: z.array(z.string().trim().min(3).max(300)).max(20).default([]) }),
  output: z.object({
    jobId: z.string(),
    jobTitle: z.string(),
    questions: z.array(z.object({ criterion: z.string(), label: words, must: z.boolean(), question: words })),
    own: z.array(z.string()),
    refused: z.array(z.object({ question: z.string(), because: z.array(z.string()), instead: words })),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /jobs/{jobId}/interview-kit',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ questions, own, refused }) =>
    [
      ...questions.map(({ question }) => question.en),
      ...own,
      ...refused.map(({ question, because, instead }) => `refused «${question}» (${because.join(', ')}); instead: ${instead.en}`),
    ].join('\n'),
  execute: async ({ db }, { jobId, ask }) => {
    const job = await db.selectFrom('job').select(['title', 'criteria', 'nice']).where('id', '=', jobId).executeTakeFirst()
    if (!job) throw new AppError('not_found', 'No such job', { reason: 'job_missing' })
    const read = ask.map((question) => ({
      question,
      because: [...new Set([...guardText(question).refused, ...askedUnlawfully(fold(question))])],
    }))
    return {
      jobId,
      jobTitle: job.title,
      questions: criteriaOfJob(job).map(({ key, label, must }) => ({
        criterion: key,
        label,
        must,
        question: questionFor({ key, label }),
      })),
      own: read.filter(({ because }) => because.length === 0).map(({ question }) => question),
      refused: read
        .filter(({ because }) => because.length > 0)
        .map((one) => ({ ...one, instead: lawfulInstead(one.because[0]!) })),
    }
  },
})
