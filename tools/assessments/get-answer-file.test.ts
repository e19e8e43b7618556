import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

it('finds a file once the test is handed in, for those who read it', async () => {
  const one = await at.sent('Awa Diarra', { testId: await at.saved({ questions: allQuestions }) })
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  const file = { name: 'tableau.jpg', content: new Uint8Array([1, 2, 3]) }
  await at.house.done(at.visitor(), 'answer_sitting', { token: one.token, questionId: 'photo', file })
  const { fileId } = (await at.row(one.assessmentId)).answers['photo']!
  const read = (caller = at.recruiter()) => call(at.house.deps, caller, 'get_answer_file', { fileId })
  await expect(read()).rejects.toMatchObject({ details: { reason: 'file_missing' } })
  await at.house.done(at.visitor(), 'submit_sitting', { token: one.token })
  expect(await read()).toMatchObject({ output: { fileName: 'tableau.jpg', bytes: 3, assessmentId: one.assessmentId } })
  await expect(read(at.house.callerAs('candidate'))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(read(at.recruiter({ organisationId: 'org_other' }))).rejects.toMatchObject({ details: { reason: 'file_missing' } })
})
