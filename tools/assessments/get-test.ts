import { z } from 'zod'
import { AppError } from '#lib/errors'
import { defineTool } from '../kit/define.ts'
import { testQuestion, testRow, testRowOf } from './test-shape.ts'

export const getTest = defineTool({
  name: 'get_test',
  title: { fr: 'Un test', en: 'A test' },
  description: 'Open a test: its questions in both languages with what counts as right, and how those who took it did.',
  input: z.object({ testId: z.string() }),
  output: testRow.extend({
    intro: z.object({ fr: z.string(), en: z.string() }),
    questions: z.array(testQuestion),
    externalId: z.string().nullable(),
    results: z.object({ sent: z.number(), done: z.number(), passed: z.number(), medianShare: z.number().nullable() }),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /tests/{testId}',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ name, questions, results }) =>
    `${name.en}: ${questions.length} questions; sent ${results.sent}, done ${results.done}, passed ${results.passed}`,
  execute: async ({ db }, { testId }) => {
    const test = await db.selectFrom('test').selectAll().where('id', '=', testId).executeTakeFirst()
    if (!test) throw new AppError('not_found', 'No such test', { reason: 'test_missing' })
    const shares = await db
      .selectFrom('assessment')
      .select((eb) => [
        eb.fn.countAll<string>().as('sent'),
        eb.fn.countAll<string>().filterWhere('state', 'in', ['submitted', 'scored']).as('done'),
        eb.fn.countAll<string>().filterWhere('passed', '=', true).as('passed'),
        eb.fn
          .agg<number | null>('percentile_cont', [eb.lit(0.5)])
          .withinGroupOrderBy('share')
          .as('median'),
      ])
      .where('test_id', '=', testId)
      .where('state', '!=', 'cancelled')
      .executeTakeFirstOrThrow()
    return {
      ...testRowOf(test),
      intro: { fr: test.intro_fr, en: test.intro_en },
      questions: test.questions,
      externalId: test.external_id,
      results: {
        sent: Number(shares.sent),
        done: Number(shares.done),
        passed: Number(shares.passed),
        medianShare: shares.median === null ? null : Math.round(Number(shares.median)),
      },
    }
  },
})
