import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse, plainQuestions } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const fields = { name: { fr: 'Calcul', en: 'Sums' }, minutes: 20, questions: allQuestions }
const save = (input: object) => at.house.done(at.recruiter(), 'save_test', input)
const words = (fr: string, en = fr) => ({ fr, en })

describe('save_test', () => {
  it('writes a test, changes it, and puts both back', async () => {
    const made = await save(fields)
    expect(made).toMatchObject({ name: { fr: 'Calcul' }, questionCount: 6, points: 15, version: 1, archived: false })
    const { testId } = made
    const changed = await save({ ...fields, testId, version: 1, minutes: 30, questions: plainQuestions })
    expect(changed).toMatchObject({ version: 2, minutes: 30, questionCount: 4 })
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: changed['reversalId'] })
    expect(await at.house.done(at.recruiter(), 'get_test', { testId })).toMatchObject({
      minutes: 20,
      questionCount: 6,
      version: 3,
    })
    const other = await save({ ...fields, name: words('Autre') })
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: other['reversalId'] })
    expect(await at.house.done(at.recruiter(), 'get_test', { testId: other['testId'] })).toMatchObject({ archived: true })
  })

  it('tells the second of two who change it', async () => {
    const { testId } = await save(fields)
    await save({ ...fields, testId, version: 1, minutes: 25 })
    await expect(save({ ...fields, testId, version: 1, minutes: 35 })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'changed_meanwhile', by: 'Camille Aubry' },
    })
  })

  it('waits for a yes where a machine writes it', async () => {
    const asked = await call(at.house.deps, at.recruiter({ door: 'chat', person: false }), 'save_test', fields)
    expect(asked).toMatchObject({ status: 'needs_approval', preview: { title: { key: 'save_test.title' }, count: 1 } })
  })

  const choice = (id: string, share: number) => ({ id, text: words(id), share })
  const question = (more: object) => ({ id: 'q', text: words('Question'), points: 1, ...more })
  test.each<[string, object[], string]>([
    ['no question', [], 'test_empty'],
    [
      'one choice without a right one',
      [question({ kind: 'choice', choices: [choice('a', 0), choice('b', 0)] })],
      'question_answer',
    ],
    [
      'one choice with two right ones',
      [question({ kind: 'choice', choices: [choice('a', 100), choice('b', 100)] })],
      'question_answer',
    ],
    ['one choice half right', [question({ kind: 'choice', choices: [choice('a', 100), choice('b', 50)] })], 'question_answer'],
    [
      'several without a right one',
      [question({ kind: 'choices', choices: [choice('a', 0), choice('b', 0)] })],
      'question_answer',
    ],
    [
      'a situation without a best way',
      [question({ kind: 'situation', choices: [choice('a', 50), choice('b', 0)] })],
      'question_answer',
    ],
    ['two choices with one id', [question({ kind: 'choices', choices: [choice('a', 100), choice('a', 0)] })], 'question_answer'],
    ['two questions with one id', [question({ kind: 'file' }), question({ kind: 'file' })], 'question_ids'],
    ['age asked', [question({ kind: 'text', text: words('Quel est votre âge\u00a0?', 'Your age?') })], 'question_unlawful'],
    ['children asked', [question({ kind: 'file', text: words('Une photo', 'Do you have children?') })], 'question_unlawful'],
  ])('refuses %s', async (_name, questions, reason) => {
    await expect(save({ ...fields, questions })).rejects.toMatchObject({ code: 'invalid', details: { reason } })
  })

  it('lets a patient be old, and a test of Codility be without questions of ours', async () => {
    const dose = question({ kind: 'number', text: words('Un patient de 80 ans, 62 kg. Quelle dose\u00a0?'), answer: 3 })
    expect(await save({ ...fields, questions: [dose] })).toMatchObject({ questionCount: 1 })
    const kept = { ...fields, provider: 'codility', questions: [], externalId: '4101' }
    expect(await save(kept)).toMatchObject({ provider: 'codility', questionCount: 0 })
    await expect(save({ ...kept, externalId: null })).rejects.toMatchObject({ details: { reason: 'test_external_missing' } })
  })
})
