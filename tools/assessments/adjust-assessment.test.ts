import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const adjust = (assessmentId: string, input: object) =>
  at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId, ...input })
const undo = (reversalId: unknown) => at.house.done(at.recruiter(), 'undo_action', { reversalId })

describe('adjust_assessment', () => {
  it('gives more time before the start, and takes it back', async () => {
    const one = await at.sent('Awa Diarra')
    const more = await adjust(one.assessmentId, { extraShare: 33 })
    expect(more).toMatchObject({ minutes: 27, state: 'invited' })
    await undo(more['reversalId'])
    expect(await at.row(one.assessmentId)).toMatchObject({ extra_share: 0 })
    await adjust(one.assessmentId, { extraShare: 100 })
    expect(await at.house.done(at.visitor(), 'start_sitting', { token: one.token })).toMatchObject({
      endsAt: new Date(at.now().getTime() + 40 * 60_000).toISOString(),
    })
    await expect(adjust(one.assessmentId, { extraShare: 200 })).rejects.toMatchObject({ details: { reason: 'test_begun' } })
  })

  it('opens an expired one again, with a reminder to come', async () => {
    const one = await at.sent('Bruno Cazal', { days: 1 })
    at.later(24 * 60)
    await at.house.done(at.system(), 'close_assessment', { assessmentId: one.assessmentId })
    const dueAt = new Date(at.now().getTime() + 86_400_000).toISOString()
    expect(await adjust(one.assessmentId, { dueAt })).toMatchObject({ state: 'invited', dueAt })
    expect(await at.house.done(at.visitor(), 'get_sitting', { token: one.token })).toMatchObject({ state: 'invited' })
    await expect(adjust(one.assessmentId, { dueAt: '2026-03-01T09:00:00Z' })).rejects.toMatchObject({
      details: { reason: 'test_due_over' },
    })
  })

  it('calls one off, and undoes that; not one that was handed in', async () => {
    const one = await at.sent('Chloé Dubreuil')
    const off = await adjust(one.assessmentId, { cancel: true })
    expect(off).toMatchObject({ state: 'cancelled' })
    await expect(at.house.done(at.visitor(), 'start_sitting', { token: one.token })).rejects.toMatchObject({
      details: { reason: 'test_cancelled' },
    })
    await undo(off['reversalId'])
    await at.take(one.token)
    await expect(adjust(one.assessmentId, { cancel: true })).rejects.toMatchObject({ details: { reason: 'test_not_open' } })
  })

  it('keeps no reason: there is no field for one', async () => {
    const one = await at.sent('Diane Estève')
    await adjust(one.assessmentId, { extraShare: 33, reason: 'dyslexie' })
    expect(JSON.stringify(await at.row(one.assessmentId))).not.toContain('dyslexie')
    const audit = await at.db.selectFrom('audit').select('changes').where('tool', '=', 'adjust_assessment').execute()
    expect(JSON.stringify(audit)).not.toContain('dyslexie')
  })
})
