import { expect, it } from 'vitest'
import { type DraftQuestion, blank, kinds, newQuestion, ofKind, pointsOf } from './draft.ts'

const shares = (question: DraftQuestion) => ('choices' in question ? question.choices.map(({ share }) => share) : [])

it('starts with a question that can be saved', () => {
  expect(shares(newQuestion())).toEqual([100, 0])
  expect(pointsOf(blank())).toBe(1)
})

it('keeps words, points and choices from one kind to another, with shares that the kind allows', () => {
  const text = { fr: 'Question', en: 'Question' }
  const choice = (share: number) => ({ id: `c${share}`, text, share })
  const situation: DraftQuestion = { id: 'q', text, points: 4, kind: 'situation', choices: [choice(50), choice(100), choice(0)] }
  expect(shares(ofKind(situation, 'choice'))).toEqual([0, 100, 0])
  expect(shares(ofKind(situation, 'choices'))).toEqual([0, 100, 0])
  expect(shares(ofKind(situation, 'situation'))).toEqual([50, 100, 0])
  const several: DraftQuestion = { ...situation, kind: 'choices', choices: [choice(100), { ...choice(100), id: 'other' }] }
  expect(shares(ofKind(several, 'choice'))).toEqual([100, 0])
  for (const kind of kinds) expect(ofKind(situation, kind)).toMatchObject({ id: 'q', text, points: 4, kind })
})
