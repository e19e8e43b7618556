import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const start = (token: string) => at.house.done(at.visitor(), 'start_sitting', { token })

it('starts one clock, ours, with the extra time in it; asked again, it runs on', async () => {
  const one = await at.sent('Awa Diarra', { extraShare: 50 })
  const first = await start(one.token)
  expect(first).toEqual({ startedAt: '2026-03-26T09:00:00.000Z', endsAt: '2026-03-26T09:30:00.000Z' })
  at.later(5)
  expect(await start(one.token)).toEqual(first)
  const [ending] = await at.queued('close_assessment')
  expect(ending!.run_at.toISOString()).toBe('2026-03-26T09:30:20.000Z')
})

it('two tabs at once start it once', async () => {
  const one = await at.sent('Bruno Cazal')
  const [left, right] = await Promise.all([start(one.token), start(one.token)])
  expect(left).toEqual(right)
  const { history } = await at.house.done(at.recruiter(), 'get_candidate', { candidateId: one.candidateId })
  expect((history as { text: string }[]).filter(({ text }) => text === 'started')).toHaveLength(1)
})

it('does not start what has expired, is cancelled or was handed in', async () => {
  const [late, cancelled, given] = [
    await at.sent('Chloé Dubreuil', { days: 1 }),
    await at.sent('Diane Estève'),
    await at.sent('Emile Fabre'),
  ]
  await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: cancelled.assessmentId, cancel: true })
  await at.take(given.token)
  at.later(24 * 60)
  await expect(start(late.token)).rejects.toMatchObject({ details: { reason: 'test_expired' } })
  await expect(start(cancelled.token)).rejects.toMatchObject({ details: { reason: 'test_cancelled' } })
  await expect(start(given.token)).rejects.toMatchObject({ details: { reason: 'test_given' } })
})
