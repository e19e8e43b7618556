import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse, right } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const mark = (assessmentId: string, input: object) => at.house.done(at.recruiter(), 'mark_test', { assessmentId, ...input })

describe('mark_test', () => {
  it('marks what waits for a person, without a reason to give', async () => {
    const one = await at.sent('Awa Diarra', { testId: await at.saved({ questions: allQuestions }) })
    await at.take(one.token, { ...right, words: 'la passation' })
    expect(await mark(one.assessmentId, { marks: { words: 1 } })).toMatchObject({
      state: 'scored',
      share: 73,
      passed: true,
      waiting: 0,
    })
    expect(await at.row(one.assessmentId)).toMatchObject({ scored_by: 'Camille Aubry', last_word: '' })
  })

  it('overrides the rule with a reason, which is kept and audited, and undoes it', async () => {
    const one = await at.sent('Bruno Cazal')
    await at.take(one.token, { one: 'a', many: ['a'], case: 'b', number: '12,5' })
    expect(await at.row(one.assessmentId)).toMatchObject({ share: 50, passed: false })
    const change = { marks: { one: 2 }, version: (await at.row(one.assessmentId)).version }
    await expect(mark(one.assessmentId, change)).rejects.toMatchObject({ details: { reason: 'mark_reason_needed' } })
    const done = await mark(one.assessmentId, { ...change, reason: 'L’énoncé était ambigu.' })
    expect(done).toMatchObject({ share: 70, passed: true })
    expect(await at.row(one.assessmentId)).toMatchObject({ last_word: 'L’énoncé était ambigu.', scored_by: 'Camille Aubry' })
    const audit = await at.db
      .selectFrom('audit')
      .select('changes')
      .where('tool', '=', 'mark_test')
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow()
    expect(audit.changes[one.assessmentId]).toMatchObject({
      marks: { one: 2 },
      before: 50,
      share: 70,
      reason: 'L’énoncé était ambigu.',
    })
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect(await at.row(one.assessmentId)).toMatchObject({
      share: 50,
      passed: false,
      scored_by: null,
      last_word: '',
      marks: { one: 0 },
    })
  })

  it('says that it is passed whatever the points say', async () => {
    const one = await at.sent('Chloé Dubreuil')
    await at.take(one.token, {})
    await expect(mark(one.assessmentId, { passed: true })).rejects.toMatchObject({ details: { reason: 'mark_reason_needed' } })
    expect(await mark(one.assessmentId, { passed: true, reason: 'Vu à l’essai.' })).toMatchObject({ share: 0, passed: true })
  })

  it('is one person’s: the second of two hears of the first', async () => {
    const one = await at.sent('Diane Estève')
    await at.take(one.token, {})
    const { version } = await at.row(one.assessmentId)
    const change = { marks: { one: 1 }, reason: 'Vu.', version }
    await mark(one.assessmentId, change)
    await expect(mark(one.assessmentId, change)).rejects.toMatchObject({ code: 'conflict', details: { by: 'Camille Aubry' } })
  })

  it('marks nothing that is not handed in, no question of another test, no more than a question is worth', async () => {
    const one = await at.sent('Emile Fabre')
    await expect(mark(one.assessmentId, { marks: { one: 1 }, reason: 'Vu.' })).rejects.toMatchObject({
      details: { reason: 'test_not_done' },
    })
    await at.take(one.token)
    await expect(mark(one.assessmentId, { marks: { zz: 1 }, reason: 'Vu.' })).rejects.toMatchObject({
      details: { reason: 'mark_unknown' },
    })
    await expect(mark(one.assessmentId, { marks: { one: 3 }, reason: 'Vu.' })).rejects.toMatchObject({
      details: { reason: 'mark_too_high' },
    })
  })

  it('is never a machine’s', async () => {
    const one = await at.sent('Fanny Girard')
    await at.take(one.token, {})
    const input = { assessmentId: one.assessmentId, passed: true, reason: 'Vu.' }
    await expect(call(at.house.deps, at.system(), 'mark_test', input)).rejects.toMatchObject({ code: 'forbidden' })
    const asked = await call(at.house.deps, at.recruiter({ door: 'mcp', person: false }), 'mark_test', input)
    expect(asked.status).toBe('needs_approval')
    expect(await at.row(one.assessmentId)).toMatchObject({ passed: false })
  })
})
