import type { Selectable } from 'kysely'
import { z } from 'zod'
import { type TestQuestion, type TestTable, assessmentProviders } from '#db/schema'
import { AppError } from '#lib/errors'
import { fold } from '#lib/words'
import { askedUnlawfully } from '#retrieval/query/guard/questions'
import { lawfulInstead } from './kit-questions.ts'
import { tradeFamilies } from '../kit/trade-families.ts'

export type Test = Selectable<TestTable>

const words = (most: number) => z.object({ fr: z.string().trim().min(1).max(most), en: z.string().trim().min(1).max(most) })
const id = z.string().regex(/^[\w-]{1,40}$/)
const choice = z.object({ id, text: words(300), share: z.number().int().min(0).max(100) })
const base = { id, text: words(2000), points: z.number().min(0.5).max(100) }
const choices = z.array(choice).min(2).max(10)

export const testQuestion = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('choice'), choices }),
  z.object({ ...base, kind: z.literal('choices'), choices }),
  z.object({ ...base, kind: z.literal('situation'), choices }),
  z.object({
    ...base,
    kind: z.literal('number'),
    answer: z.number(),
    tolerance: z.number().min(0).default(0),
    unit: z.string().trim().max(20).default(''),
  }),
  z.object({ ...base, kind: z.literal('text'), accepted: z.array(z.string().trim().min(1).max(200)).max(20).default([]) }),
  z.object({ ...base, kind: z.literal('file') }),
])

const intro = z.object({ fr: z.string().trim().max(1000), en: z.string().trim().max(1000) })

export const testFields = {
  name: words(120),
  intro: intro.default({ fr: '', en: '' }),
  trade: z.enum(tradeFamilies).default('general'),
  provider: z.enum(assessmentProviders).default('internal'),
  minutes: z.number().int().min(1).max(240),
  passShare: z.number().int().min(0).max(100).default(60),
  questions: z.array(testQuestion).max(60).default([]),
  externalId: z.string().trim().min(1).max(80).nullable().default(null),
}

export const testRow = z.object({
  testId: z.string(),
  name: z.object({ fr: z.string(), en: z.string() }),
  trade: z.string(),
  provider: z.enum(assessmentProviders),
  minutes: z.number(),
  passShare: z.number(),
  questionCount: z.number(),
  points: z.number(),
  archived: z.boolean(),
  version: z.number(),
  updatedAt: z.string(),
})

export const testRowOf = (test: Test): z.output<typeof testRow> => ({
  testId: test.id,
  name: { fr: test.name_fr, en: test.name_en },
  trade: test.trade,
  provider: test.provider,
  minutes: test.minutes,
  passShare: test.pass_share,
  questionCount: test.questions.length,
  points: test.questions.reduce((sum, { points }) => sum + points, 0),
  archived: test.archived,
  version: test.version,
  updatedAt: test.updated_at.toISOString(),
})

type Wanted = { provider: 'internal' | 'codility'; questions: TestQuestion[]; externalId: string | null }

/** @throws invalid: `test_empty`, `test_external_missing`, `question_ids`, `question_answer` and `question_unlawful`, which name the question. */
export function checkTest({ provider, questions, externalId }: Wanted): void {
  if (provider !== 'internal') {
    if (!externalId) throw new AppError('invalid', 'Which test of the provider?', { reason: 'test_external_missing' })
    return
  }
  if (questions.length === 0) throw new AppError('invalid', 'A test has at least one question', { reason: 'test_empty' })
  if (new Set(questions.map((one) => one.id)).size < questions.length)
    throw new AppError('invalid', 'Two questions have one id', { reason: 'question_ids' })
  for (const [index, question] of questions.entries()) checkQuestion(question, index + 1)
}

function checkQuestion(question: TestQuestion, number: number): void {
  const because = askedUnlawfully(fold(`${question.text.fr} ${question.text.en}`))
  if (because.length > 0)
    throw new AppError('invalid', `Question ${number} may not be asked: ${because.join(', ')}`, {
      reason: 'question_unlawful',
      number,
      because,
      instead: lawfulInstead(because[0]!),
    })
  if (!('choices' in question)) return
  const right = question.choices.filter(({ share }) => share === 100).length
  const between = question.choices.some(({ share }) => share > 0 && share < 100)
  const ids = new Set(question.choices.map((one) => one.id)).size === question.choices.length
  const sound =
    question.kind === 'choice' ? right === 1 && !between : question.kind === 'choices' ? right > 0 && !between : right > 0
  if (sound && ids) return
  throw new AppError('invalid', `Question ${number} has no sound answer`, { reason: 'question_answer', number })
}
