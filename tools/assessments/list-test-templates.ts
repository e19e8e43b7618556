import { z } from 'zod'
import { testTemplates } from '#db/seed/tests/all'
import { defineTool } from '../kit/define.ts'
import { tradeFamilies } from '../kit/trade-families.ts'
import { testQuestion } from './test-shape.ts'

const words = z.object({ fr: z.string(), en: z.string() })

export const listTestTemplates = defineTool({
  name: 'list_test_templates',
  title: { fr: 'Modèles de tests', en: 'Templates of tests' },
  description: 'List the tests that come with the house, by trade, to save one with `save_test` as it is or changed.',
  input: z.object({ trade: z.enum(tradeFamilies).optional() }),
  output: z.object({
    templates: z.array(
      z.object({
        key: z.string(),
        trade: z.enum(tradeFamilies),
        name: words,
        intro: words,
        minutes: z.number(),
        passShare: z.number(),
        questions: z.array(testQuestion),
      }),
    ),
  }),
  roles: ['recruiter', 'admin'],
  route: 'GET /test-templates',
  offered: false,
  effect: 'read',
  approval: 'never',
  forModel: ({ templates }) =>
    templates.map(({ key, name, questions }) => `${key}: ${name.en}, ${questions.length} questions`).join('\n'),
  execute: async (_context, { trade }) => ({
    templates: testTemplates.filter((one) => !trade || one.trade === trade),
  }),
})
