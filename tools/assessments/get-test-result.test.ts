import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

it('shows each answer with the points by rule and by a person, once it is handed in', async () => {
  const one = await at.sent('Awa Diarra', { testId: await at.saved({ questions: allQuestions }) })
  const read = () => at.house.done(at.recruiter(), 'get_test_result', { assessmentId: one.assessmentId })
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  await at.answer(one.token, 'one', 'a')
  await at.answer(one.token, 'words', 'passation')
  const before = await read()
  expect(before).toMatchObject({ state: 'started', name: 'Awa Diarra' })
  expect((before['questions'] as { answer: unknown }[]).every(({ answer }) => answer === null)).toBe(true)
  await at.house.done(at.visitor(), 'submit_sitting', { token: one.token })
  await at.house.done(at.recruiter(), 'mark_test', {
    assessmentId: one.assessmentId,
    marks: { words: 1.5, one: 1 },
    reason: 'Presque.',
  })
  const after = await read()
  expect(after).toMatchObject({ state: 'scored', scoredBy: 'Camille Aubry', lastWord: 'Presque.', share: 17, passed: false })
  const lines = (after['questions'] as { question: { id: string }; byRule: number; points: number }[]).map(
    ({ question, byRule, points }) => [question.id, byRule, points],
  )
  expect(lines).toEqual([
    ['one', 0, 1],
    ['many', 0, 0],
    ['case', 0, 0],
    ['number', 0, 0],
    ['words', null, 1.5],
    ['photo', 0, 0],
  ])
})

it('is not for the candidate’s role, nor for another house', async () => {
  const one = await at.sent('Bruno Cazal')
  const input = { assessmentId: one.assessmentId }
  await expect(call(at.house.deps, at.house.callerAs('candidate'), 'get_test_result', input)).rejects.toMatchObject({
    code: 'forbidden',
  })
  const foreign = at.recruiter({ organisationId: 'org_other' })
  await expect(call(at.house.deps, foreign, 'get_test_result', input)).rejects.toMatchObject({
    details: { reason: 'assessment_missing' },
  })
})

it('goes with the person: rows and files leave with their record', async () => {
  const one = await at.sent('Chloé Dubreuil', { testId: await at.saved({ questions: allQuestions }) })
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  const file = { name: 'photo.jpg', content: new Uint8Array([1, 2, 3]) }
  await at.house.done(at.visitor(), 'answer_sitting', { token: one.token, questionId: 'photo', file })
  await at.db.deleteFrom('candidate').where('id', '=', one.candidateId).execute()
  for (const table of ['assessment', 'assessment_file'] as const)
    expect(await at.db.selectFrom(table).select('id').where('candidate_id', '=', one.candidateId).execute()).toEqual([])
  await expect(at.house.done(at.visitor(), 'get_sitting', { token: one.token })).rejects.toMatchObject({ code: 'not_found' })
})
