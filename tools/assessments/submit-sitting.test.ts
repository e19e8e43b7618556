import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const submit = (token: string) => at.house.done(at.visitor(), 'submit_sitting', { token })

it('marks by rule, tells who follows the person, and writes it in their history', async () => {
  const one = await at.sent('Awa Diarra')
  await at.take(one.token, { one: 'b', many: ['a', 'b'], case: 'b', number: '12.5' })
  expect(await at.row(one.assessmentId)).toMatchObject({
    state: 'scored',
    marks: { one: 2, many: 3, case: 1.5, number: 2 },
    score: '8.50',
    max_score: '10.00',
    share: 85,
    passed: true,
    scored_by: null,
  })
  const { items } = await at.house.done(at.recruiter(), 'list_notices', {})
  expect((items as { text: string }[])[0]).toMatchObject({ kind: 'test', name: 'Awa Diarra', text: 'scored 85 passed' })
  const { history } = await at.house.done(at.recruiter(), 'get_candidate', { candidateId: one.candidateId })
  const told = (history as { kind: string; text: string }[]).filter(({ kind }) => kind === 'test').map(({ text }) => text)
  expect(told.toSorted()).toEqual(['scored 85 passed', 'sent', 'started'])
})

it('waits for a person where the rule cannot say', async () => {
  const one = await at.sent('Bruno Cazal', { testId: await at.saved({ questions: allQuestions }) })
  await at.take(one.token, { one: 'b', words: 'la passation' })
  expect(await at.row(one.assessmentId)).toMatchObject({
    state: 'submitted',
    share: null,
    passed: null,
    marks: { words: null, photo: 0 },
  })
})

it('is in once it is in: a second tab, a late tap, two at once', async () => {
  const one = await at.sent('Chloé Dubreuil')
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  await Promise.all([submit(one.token), submit(one.token)])
  expect(await submit(one.token)).toEqual({ given: true })
  const { history } = await at.house.done(at.recruiter(), 'get_candidate', { candidateId: one.candidateId })
  expect((history as { text: string }[]).filter(({ text }) => text.startsWith('scored'))).toHaveLength(1)
})

it('after the time, what was answered in time is handed in as of then', async () => {
  const one = await at.sent('Diane Estève')
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  await at.answer(one.token, 'one', 'b')
  const ends = (await at.row(one.assessmentId)).ends_at
  at.later(45)
  await submit(one.token)
  expect(await at.row(one.assessmentId)).toMatchObject({ state: 'scored', submitted_at: ends, share: 20, passed: false })
})

it('is refused before the start', async () => {
  const one = await at.sent('Emile Fabre')
  await expect(submit(one.token)).rejects.toMatchObject({ details: { reason: 'test_not_started' } })
})
