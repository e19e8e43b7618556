import { describe, expect, it, test } from 'vitest'
import type { AssessmentAnswer, TestQuestion } from '#db/schema'
import { markByRule, numbersRead, totalOf } from './score-answers.ts'

const text = { fr: 'Question', en: 'Question' }
const choice = (id: string, share: number) => ({ id, text, share })
const single: TestQuestion = { id: 'q', text, points: 2, kind: 'choice', choices: [choice('a', 0), choice('b', 100)] }
const several: TestQuestion = {
  id: 'q',
  text,
  points: 3,
  kind: 'choices',
  choices: [choice('a', 100), choice('b', 100), choice('c', 100), choice('d', 0), choice('e', 0)],
}
const situation: TestQuestion = {
  id: 'q',
  text,
  points: 4,
  kind: 'situation',
  choices: [choice('a', 100), choice('b', 50), choice('c', 0)],
}
const number: TestQuestion = { id: 'q', text, points: 1, kind: 'number', answer: 12.5, tolerance: 0.1, unit: 'ml' }
const thousand: TestQuestion = { ...number, answer: 1234.5, tolerance: 0 }
const words: TestQuestion = { id: 'q', text, points: 1, kind: 'text', accepted: ['Hémorragie', 'saignement'] }
const file: TestQuestion = { id: 'q', text, points: 5, kind: 'file' }
const say = (value: string): AssessmentAnswer => ({ value })
const tick = (...values: string[]): AssessmentAnswer => ({ value: '', values })

describe('points by rule', () => {
  test.each<[string, TestQuestion, AssessmentAnswer | undefined, number | null]>([
    ['one choice, right', single, say('b'), 2],
    ['one choice, wrong', single, say('a'), 0],
    ['one choice, none of the list', single, say('zz'), 0],
    ['one choice, not answered', single, undefined, 0],
    ['several, all right', several, tick('a', 'b', 'c'), 3],
    ['several, two of three', several, tick('a', 'b'), 2],
    ['several, a wrong one takes a right one away', several, tick('a', 'b', 'd'), 1],
    ['several, never below nothing', several, tick('d', 'e'), 0],
    ['several, everything ticked', several, tick('a', 'b', 'c', 'd', 'e'), 1],
    ['several, one said twice counts once', several, tick('a', 'a'), 1],
    ['several, unknown ids count as wrong', several, tick('a', 'x'), 0],
    ['situation, the best', situation, say('a'), 4],
    ['situation, half as good', situation, say('b'), 2],
    ['situation, the worst', situation, say('c'), 0],
    ['number, with a comma', number, say('12,5'), 1],
    ['number, with a point and its unit', number, say('12.5 ml'), 1],
    ['number, at the edge of the tolerance', number, say('12,6'), 1],
    ['number, beyond it', number, say('12,61'), 0],
    ['number, words', number, say('douze'), 0],
    ['number, negative', number, say('-12,5'), 0],
    ['number, thousands as in French', thousand, say('1\u202f234,5'), 1],
    ['number, thousands as in English', thousand, say('1,234.5'), 1],
    ['words, as expected', words, say('hémorragie'), 1],
    ['words, without accents, with an article', words, say('Une hemorragie.'), 1],
    ['words, another good answer', words, say('SAIGNEMENT'), 1],
    ['words that nobody foresaw wait for a person', words, say('perte de sang'), null],
    ['words, blank', words, say('   '), 0],
    ['a file waits for a person', file, { value: '', fileId: 'afil_1' }, null],
    ['a file not given', file, { value: '' }, 0],
  ])('%s', (_name, question, answer, points) => {
    expect(markByRule([question], answer ? { q: answer } : {})).toEqual({ q: points })
  })
})

it('reads a number in every way that it may be meant', () => {
  expect(numbersRead('1,000')).toEqual([1, 1000])
  expect(numbersRead('environ 3 comprimés')).toEqual([3])
  expect(numbersRead('')).toEqual([])
})

describe('the whole', () => {
  const questions = [single, { ...file, id: 'f' }]
  test.each<[string, Record<string, number | null>, number, object]>([
    ['all points', { q: 2, f: 5 }, 60, { score: 7, maxScore: 7, share: 100, passed: true, waiting: 0 }],
    ['just at the mark', { q: 0, f: 4.2 }, 60, { score: 4.2, share: 60, passed: true }],
    ['just below it', { q: 0, f: 4.1 }, 60, { share: 59, passed: false }],
    ['open while a person has to mark', { q: 2, f: null }, 20, { share: 29, passed: null, waiting: 1 }],
    ['nothing', { q: 0, f: 0 }, 60, { score: 0, share: 0, passed: false }],
    ['a mark of nothing, passed by all', { q: 0, f: 0 }, 0, { passed: true }],
  ])('%s', (_name, marks, passShare, expected) => {
    expect(totalOf(questions, marks, passShare)).toMatchObject(expected)
  })

  it('has a share even without questions', () => {
    expect(totalOf([], {}, 60)).toMatchObject({ share: 0, maxScore: 0, passed: false })
  })
})
