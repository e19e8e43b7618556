import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'
import { markByRule, totalOf } from './score-answers.ts'
import type { TestQuestion } from '#db/schema'

type Template = {
  key: string
  trade: string
  name: { fr: string; en: string }
  intro: { fr: string; en: string }
  minutes: number
  passShare: number
  questions: TestQuestion[]
}

let at: AssessmentHouse
let templates: Template[]
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
  templates = (await at.house.done(at.recruiter(), 'list_test_templates', {}))['templates'] as Template[]
})
afterAll(() => at.close())

it('has tests for every family of trades, each savable as it is', async () => {
  expect(new Set(templates.map(({ trade }) => trade))).toEqual(
    new Set(['care', 'transport', 'catering_retail', 'building_industry', 'office_it']),
  )
  for (const { key, ...fields } of templates) {
    const saved = await at.house.done(at.recruiter(), 'save_test', fields)
    expect(saved, key).toMatchObject({ questionCount: fields.questions.length, minutes: fields.minutes })
  }
})

it('says everything in both languages, with no-break spaces in French', () => {
  const texts = templates.flatMap(({ name, intro, questions }) => [
    name,
    intro,
    ...questions.flatMap((question) => [
      question.text,
      ...('choices' in question ? question.choices.map(({ text }) => text) : []),
    ]),
  ])
  expect(texts.length).toBeGreaterThan(150)
  expect(texts.filter(({ fr, en }) => !fr.trim() || !en.trim())).toEqual([])
  expect(texts.filter(({ fr }) => / [:;?!»%]|« /.test(fr))).toEqual([])
})

it('is marked in full where all is right, and a file waits for a person', () => {
  for (const { key, questions, passShare } of templates) {
    const answers = Object.fromEntries(
      questions.map((question) => {
        const best = 'choices' in question ? question.choices.filter(({ share }) => share === 100).map(({ id }) => id) : []
        if (question.kind === 'number') return [question.id, { value: String(question.answer) }]
        if (question.kind === 'text') return [question.id, { value: question.accepted[0]! }]
        return [question.id, question.kind === 'file' ? { value: '', fileId: 'x' } : { value: best[0]!, values: best }]
      }),
    )
    const total = totalOf(questions, markByRule(questions, answers), passShare)
    const files = questions.filter(({ kind }) => kind === 'file')
    expect(total.waiting, key).toBe(files.length)
    expect(total.score, key).toBe(total.maxScore - files.reduce((sum, { points }) => sum + points, 0))
  }
})
