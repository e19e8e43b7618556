import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const close = (assessmentId: string) => at.house.done(at.system(), 'close_assessment', { assessmentId })

it('hands in what was answered when the time is up, and says that what was never begun has expired', async () => {
  const [begun, never] = [await at.sent('Awa Diarra'), await at.sent('Bruno Cazal', { days: 2 })]
  await at.house.done(at.visitor(), 'start_sitting', { token: begun.token })
  await at.answer(begun.token, 'one', 'b')
  expect(await close(begun.assessmentId)).toMatchObject({ state: 'started' })
  at.later(20.4)
  expect(await close(begun.assessmentId)).toMatchObject({ state: 'scored' })
  expect(await close(begun.assessmentId)).toMatchObject({ state: 'scored' })
  expect(await at.row(begun.assessmentId)).toMatchObject({ share: 20, passed: false })
  expect(await close(never.assessmentId)).toMatchObject({ state: 'invited' })
  at.later(2 * 24 * 60)
  expect(await close(never.assessmentId)).toMatchObject({ state: 'expired' })
  const { items } = await at.house.done(at.recruiter(), 'list_notices', {})
  expect((items as object[])[0]).toMatchObject({ name: 'Bruno Cazal', text: 'expired' })
})

it('leaves alone whose last day was moved, and who is gone', async () => {
  const one = await at.sent('Chloé Dubreuil', { days: 1 })
  const dueAt = new Date(at.now().getTime() + 3 * 86_400_000).toISOString()
  await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: one.assessmentId, dueAt })
  at.later(24 * 60 + 1)
  expect(await close(one.assessmentId)).toMatchObject({ state: 'invited' })
  await at.db.deleteFrom('candidate').where('id', '=', one.candidateId).execute()
  expect(await close(one.assessmentId)).toMatchObject({ state: 'missing' })
})
