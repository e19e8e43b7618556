import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse, right } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

it('shows the questions with what is right, and how people did', async () => {
  const testId = await at.saved()
  const [good, bad, away] = [
    await at.sent('Awa Diarra', { testId }),
    await at.sent('Bruno Cazal', { testId }),
    await at.sent('Chloé Estève', { testId }),
  ]
  await at.take(good.token)
  await at.take(bad.token, { one: 'a', number: '12,5' })
  await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: away.assessmentId, cancel: true })
  const test = await at.house.done(at.recruiter(), 'get_test', { testId })
  expect(test).toMatchObject({ results: { sent: 2, done: 2, passed: 1, medianShare: 60 } })
  expect((test['questions'] as { id: string }[]).map(({ id }) => id)).toEqual(Object.keys(right))
})

it('is for those who recruit', async () => {
  const testId = await at.saved()
  await expect(call(at.house.deps, at.house.callerAs('candidate'), 'get_test', { testId })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(call(at.house.deps, at.recruiter(), 'get_test', { testId: 'test_x' })).rejects.toMatchObject({
    details: { reason: 'test_missing' },
  })
})
