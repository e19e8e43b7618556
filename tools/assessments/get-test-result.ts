import { z } from 'zod'
import { assessmentProviders, assessmentStates } from '#db/schema'
import { defineTool } from '../kit/define.ts'
import { markByRule } from './score-answers.ts'
import { aboutSitting, minutesOf, readSitting, stateAt } from './sittings.ts'
import { testQuestion } from './test-shape.ts'

const words = z.object({ fr: z.string(), en: z.string() })
const moment = z.string().nullable()

export const getTestResult = defineTool({
  name: 'get_test_result',
  title: { fr: 'Résultat d’un test', en: 'Result of a test' },
  description: 'Open one person’s test: each question with the answer, the points by rule and those a person gave, and why.',
  input: z.object({ assessmentId: z.string() }),
  output: z.object({
    assessmentId: z.string(),
    testId: z.string(),
    testName: words,
    candidateId: z.string(),
    name: z.string(),
    jobId: z.string(),
    jobTitle: z.string(),
    provider: z.enum(assessmentProviders),
    state: z.enum(assessmentStates),
    minutes: z.number(),
    extraShare: z.number(),
    passShare: z.number(),
    dueAt: z.string(),
    startedAt: moment,
    endsAt: moment,
    submittedAt: moment,
    remindedAt: moment,
    share: z.number().nullable(),
    passed: z.boolean().nullable(),
    score: z.number().nullable(),
    maxScore: z.number().nullable(),
    lastWord: z.string(),
    scoredBy: z.string().nullable(),
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
    const state = stateAt(sitting, context.now)
    const iso = (date: Date | null) => date?.toISOString() ?? null
    return {
      assessmentId,
      testId: sitting.test_id,
      testName: about.testName,
      candidateId: sitting.candidate_id,
      name: about.name,
      jobId: about.jobId,
      jobTitle: about.jobTitle,
      provider: sitting.provider,
      state: state === 'over' ? ('started' as const) : state,
      minutes: minutesOf(sitting),
      extraShare: sitting.extra_share,
      passShare: sitting.pass_share,
      dueAt: sitting.due_at.toISOString(),
      startedAt: iso(sitting.started_at),
      endsAt: iso(sitting.ends_at),
      submittedAt: iso(sitting.submitted_at),
      remindedAt: iso(sitting.reminded_at),
      share: sitting.share,
      passed: sitting.passed,
      score: sitting.score === null ? null : Number(sitting.score),
      maxScore: sitting.max_score === null ? null : Number(sitting.max_score),
      lastWord: sitting.last_word,
      scoredBy: sitting.scored_by,
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
