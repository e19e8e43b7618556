import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, allQuestions, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
let testId: string
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
  testId = await at.saved({ questions: allQuestions })
})
afterAll(() => at.close())

const begun = async (name: string) => {
  const one = await at.sent(name, { testId })
  await at.house.done(at.visitor(), 'start_sitting', { token: one.token })
  return one
}
const file = (name: string, bytes = 3) => ({ name, content: new Uint8Array(bytes).fill(7) })
const give = (token: string, input: object) => at.house.done(at.visitor(), 'answer_sitting', { token, ...input })

describe('answer_sitting', () => {
  it('keeps each answer as it comes; the last one counts, and one takes nothing from another', async () => {
    const one = await begun('Awa Diarra')
    await Promise.all([
      at.answer(one.token, 'one', 'a'),
      at.answer(one.token, 'case', 'b'),
      at.answer(one.token, 'many', ['a', 'a', 'b']),
    ])
    await at.answer(one.token, 'one', 'b')
    await at.answer(one.token, 'number', '12,5\u200b ml')
    expect((await at.row(one.assessmentId)).answers).toEqual({
      one: { value: 'b' },
      case: { value: 'b' },
      many: { value: '', values: ['a', 'b'] },
      number: { value: '12,5 ml' },
    })
    await at.answer(one.token, 'one', '')
    expect((await at.row(one.assessmentId)).answers['one']).toEqual({ value: '' })
  })

  it('takes a photo, and another one in its place', async () => {
    const one = await begun('Bruno Cazal')
    await give(one.token, { questionId: 'photo', file: file('ancienne.jpg') })
    expect(await give(one.token, { questionId: 'photo', file: file('../tableau\n.jpg', 4) })).toMatchObject({
      fileName: '.. tableau .jpg',
    })
    const { answers } = await at.row(one.assessmentId)
    expect(answers['photo']).toMatchObject({ value: '', fileName: '.. tableau .jpg' })
    const kept = await at.db
      .selectFrom('assessment_file')
      .selectAll()
      .where('id', '=', answers['photo']!.fileId!)
      .executeTakeFirstOrThrow()
    expect((await at.house.deps.files.read(kept.storage_key)).byteLength).toBe(4)
  })

  test.each<[string, object, string]>([
    ['a question that is none', { questionId: 'zz', value: 'a' }, 'question_missing'],
    ['a choice that is none', { questionId: 'one', value: 'zz' }, 'answer_shape'],
    ['several of which one is none', { questionId: 'many', values: ['a', 'zz'] }, 'answer_shape'],
    ['words for a photo', { questionId: 'photo', value: 'voir mail' }, 'answer_shape'],
    ['a photo for words', { questionId: 'words', file: file('x.jpg') }, 'answer_shape'],
    ['an empty file', { questionId: 'photo', file: file('x.jpg', 0) }, 'empty_file'],
    ['a file too large', { questionId: 'photo', file: file('x.jpg', 10 * 1024 * 1024 + 1) }, 'file_too_large'],
  ])('refuses %s', async (name, input, reason) => {
    const one = await begun(`Chloé ${name.length}`)
    await expect(give(one.token, input)).rejects.toMatchObject({ details: { reason } })
    expect((await at.row(one.assessmentId)).answers).toEqual({})
  })

  it('takes nothing before the start, after the time (a breath apart), after it was handed in, nor by a forged link', async () => {
    const early = await at.sent('Diane Estève', { testId })
    await expect(at.answer(early.token, 'one', 'b')).rejects.toMatchObject({ details: { reason: 'test_not_started' } })
    const slow = await begun('Emile Fabre')
    at.later(20.2)
    await at.answer(slow.token, 'one', 'b')
    at.later(0.2)
    await expect(at.answer(slow.token, 'one', 'a')).rejects.toMatchObject({ details: { reason: 'test_over' } })
    expect((await at.row(slow.assessmentId)).answers).toEqual({ one: { value: 'b' } })
    const given = await begun('Fanny Girard')
    await at.house.done(at.visitor(), 'submit_sitting', { token: given.token })
    await expect(at.answer(given.token, 'one', 'b')).rejects.toMatchObject({ details: { reason: 'test_given' } })
    await expect(at.answer(`${given.assessmentId}.x`, 'one', 'b')).rejects.toMatchObject({ code: 'not_found' })
  })
})
