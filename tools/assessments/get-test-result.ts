import { z } from 'zod'
import { defineTool } from '../kit/define.ts'
import { markByRule } from './score-answers.ts'
import { sittingSummary, summaryOf } from './sitting-summary.ts'
import { aboutSitting, readSitting } from './sittings.ts'
import { testQuestion } from './test-shape.ts'

const moment = z.string().nullable()

export const getTestResult = defineTool({
  name: 'get_test_result',
  title: { fr: 'Résultat d’un test', en: 'Result of a test' },
  description: 'Open one person’s test: each question with the answer, the points by rule and those a person gave, and why.',
  input: z.object({ assessmentId: z.string() }),
  output: sittingSummary.extend({
    passShare: z.number(),
    startedAt: moment,
    endsAt: moment,
    score: z.number().nullable(),
    maxScore: z.number().nullable(),
    lastWord: z.string(),
    report: z.string().nullable(),
    sentBy: z.string(),
    version: z.number(),
    questions: z.array(
      z.object({
        question: testQuestion,
        answer: z
          .object({
            value: z.string(),
            values: z.array(z.string()),
            fileId: z.string().optional(),
            fileName: z.string().optional(),
          })
          .nullable(),
        byRule: z.number().nullable(),
        points: z.number().nullable(),
      }),
    ),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /assessments/{assessmentId}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ name, testName, state, share, passed, scoredBy }) =>
    `${name}, «${testName.fr}»: ${state}${share === null ? '' : `, ${share} %`}${passed === null ? '' : passed ? ', passed' : ', not passed'}${scoredBy ? `, last word by ${scoredBy}` : ''}`,
  execute: async (context, { assessmentId }) => {
    const sitting = await readSitting(context, assessmentId)
    const about = await aboutSitting(context, sitting)
    const byRule = markByRule(sitting.questions, sitting.answers)
    const done = sitting.state === 'submitted' || sitting.state === 'scored'
    const iso = (date: Date | null) => date?.toISOString() ?? null
    return {
      ...summaryOf(sitting, about, context.now),
      passShare: sitting.pass_share,
      startedAt: iso(sitting.started_at),
      endsAt: iso(sitting.ends_at),
      score: sitting.score === null ? null : Number(sitting.score),
      maxScore: sitting.max_score === null ? null : Number(sitting.max_score),
      lastWord: sitting.last_word,
      report: sitting.report_address,
      sentBy: sitting.by_name,
      version: sitting.version,
      // Answers are read once they are given: nobody looks over a shoulder.
      questions: sitting.questions.map((question) => {
        const answer = done ? sitting.answers[question.id] : undefined
        return {
          question,
          answer: answer ? { ...answer, values: answer.values ?? [] } : null,
          byRule: done ? (byRule[question.id] ?? null) : null,
          points: done ? (sitting.marks[question.id] ?? null) : null,
        }
      }),
    }
  },
})
