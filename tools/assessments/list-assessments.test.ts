import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const list = (input: object) => at.house.done(at.recruiter(), 'list_assessments', input)
const names = (output: Record<string, unknown>) => (output['items'] as { name: string }[]).map(({ name }) => name)

it('lists by test, job, person, state and verdict, page by page, with counts that are the rows', async () => {
  const testId = await at.saved()
  const all = []
  for (const name of ['Awa Diarra', 'Bruno Cazal', 'Chloé Dubreuil', 'Diane Estève']) all.push(await at.sent(name, { testId }))
  await at.take(all[0]!.token)
  await at.take(all[1]!.token, {})
  await at.house.done(at.visitor(), 'start_sitting', { token: all[2]!.token })
  const first = await list({ testId, limit: 3 })
  expect(first).toMatchObject({ total: 4, counts: { scored: 2, started: 1, invited: 1 } })
  expect(names(first)).toEqual(['Diane Estève', 'Chloé Dubreuil', 'Bruno Cazal'])
  expect(names(await list({ testId, limit: 3, cursor: first['nextCursor'] }))).toEqual(['Awa Diarra'])
  expect(names(await list({ testId, passed: true }))).toEqual(['Awa Diarra'])
  expect(names(await list({ testId, passed: false }))).toEqual(['Bruno Cazal'])
  expect(await list({ testId, state: 'invited' })).toMatchObject({ total: 1, items: [{ name: 'Diane Estève' }] })
  expect(names(await list({ jobId: all[1]!.jobId }))).toEqual(['Bruno Cazal'])
  expect(names(await list({ candidateId: all[3]!.candidateId }))).toEqual(['Diane Estève'])
})

it('says that what nobody began has expired, before any job has passed', async () => {
  const one = await at.sent('Emile Fabre', { days: 1 })
  at.later(24 * 60)
  expect(await list({ candidateId: one.candidateId })).toMatchObject({ items: [{ state: 'expired' }] })
})
