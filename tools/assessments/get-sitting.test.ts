import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { linkToken } from '../kit/signed-link.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const read = (token: string) => at.house.done(at.visitor(), 'get_sitting', { token })

describe('get_sitting', () => {
  it('says what to know before the clock runs, and shows no question yet', async () => {
    const one = await at.sent('Awa Diarra', { testId: await at.saved({ questions: allQuestions }), extraShare: 50 })
    const page = await read(one.token)
    expect(page).toMatchObject({
      state: 'invited',
      firstName: 'Awa',
      minutes: 30,
      extraMinutes: 10,
      count: 6,
      files: 1,
      organisation: 'Agence',
      recruiter: 'Camille Aubry',
      questions: [],
      answers: {},
      endsAt: null,
    })
    expect(JSON.stringify(page)).not.toContain('Diarra')
  })

  it('shows questions without what is right, and the answers given, once it runs', async () => {
    const one = await at.sent('Bruno Cazal', { testId: await at.saved({ questions: allQuestions }) })
    await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
    await at.answer(one.token, 'one', 'a')
    await at.answer(one.token, 'many', ['a', 'c'])
    const page = await read(one.token)
    expect(page).toMatchObject({ state: 'running', answers: { one: { value: 'a' }, many: { values: ['a', 'c'] } } })
    expect((page['questions'] as { id: string }[]).map(({ id }) => id)).toEqual([
      'one',
      'many',
      'case',
      'number',
      'words',
      'photo',
    ])
    expect(JSON.stringify(page)).not.toMatch(/share|"answer"|accepted|tolerance|relève/)
  })

  it('says so where it has expired, is over, is handed in or is cancelled, before any job has passed', async () => {
    const [late, over, given, cancelled] = [
      await at.sent('Chloé Dubreuil', { days: 1 }),
      await at.sent('Diane Estève'),
      await at.sent('Emile Fabre'),
      await at.sent('Fanny Girard'),
    ]
    await at.house.done(at.visitor(), 'start_sitting', { token: over.token })
    await at.take(given.token)
    await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: cancelled.assessmentId, cancel: true })
    at.later(24 * 60)
    const states = await Promise.all([late, over, given, cancelled].map(async ({ token }) => (await read(token))['state']))
    expect(states).toEqual(['expired', 'over', 'given', 'cancelled'])
    for (const { token } of [late, over, given, cancelled]) expect((await read(token))['questions']).toEqual([])
  })

  it('opens for its own link alone', async () => {
    const one = await at.sent('Gaël Huet')
    const forged = [
      `${one.assessmentId}.0000`,
      one.assessmentId,
      '',
      linkToken(at.house.deps, 'interview', one.assessmentId),
      linkToken({ secret: 'another-secret-of-thirty-two-letters' }, 'test', one.assessmentId),
      linkToken(at.house.deps, 'test', 'asmt_nobody'),
    ]
    for (const token of forged)
      await expect(read(token)).rejects.toMatchObject({ code: 'not_found', details: { reason: 'assessment_missing' } })
    await expect(call(at.house.deps, at.recruiter(), 'get_sitting', { token: one.token })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
