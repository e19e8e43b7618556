import type { TestQuestion, TestWords } from '#db/schema'

/** A test as a house starts from it: it is copied, then it is the house's own. */
export type TestTemplate = {
  key: string
  trade: 'general' | 'care' | 'transport' | 'catering_retail' | 'building_industry' | 'office_it'
  name: TestWords
  intro: TestWords
  minutes: number
  passShare: number
  questions: TestQuestion[]
}

type Said = readonly [fr: string, en: string]
type Worth = readonly [fr: string, en: string, share: number]

const words = ([fr, en]: readonly [string, string, ...unknown[]]): TestWords => ({ fr, en })
const letters = 'abcdefghij'
const choicesOf = (given: readonly Worth[]) => given.map((one, at) => ({ id: letters[at]!, text: words(one), share: one[2] }))

export const one = (id: string, text: Said, points: number, choices: readonly Worth[]): TestQuestion => ({
  id,
  text: words(text),
  points,
  kind: 'choice',
  choices: choicesOf(choices),
})
export const several = (id: string, text: Said, points: number, choices: readonly Worth[]): TestQuestion => ({
  id,
  text: words(text),
  points,
  kind: 'choices',
  choices: choicesOf(choices),
})
export const situation = (id: string, text: Said, points: number, choices: readonly Worth[]): TestQuestion => ({
  id,
  text: words(text),
  points,
  kind: 'situation',
  choices: choicesOf(choices),
})
type Figure = { answer: number; unit?: string; tolerance?: number; points?: number }
export const figure = (id: string, text: Said, { answer, unit = '', tolerance = 0, points = 2 }: Figure): TestQuestion => ({
  id,
  text: words(text),
  points,
  kind: 'number',
  answer,
  tolerance,
  unit,
})
export const short = (id: string, text: Said, points: number, accepted: string[]): TestQuestion => ({
  id,
  text: words(text),
  points,
  kind: 'text',
  accepted,
})
export const file = (id: string, text: Said, points: number): TestQuestion => ({ id, text: words(text), points, kind: 'file' })
