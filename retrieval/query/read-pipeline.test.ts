import { expect, it } from 'vitest'
import { understandTurn } from './understand.ts'

const pipeline = (text: string, lang: 'fr' | 'en') => understandTurn(text, { lang, today: '2026-11-27' }).filters.pipeline

it.each([
  [
    'fr',
    'qui attend depuis plus de 10 jours sur le poste d’aide-soignant de nuit ?',
    { in_stage_min_days: 10, job: 'aide-soignant de nuit' },
  ],
  ['fr', 'ceux qui attendent une réponse depuis 2 semaines', { in_stage_min_days: 14 }],
  ['fr', 'qui attend depuis deux semaines en entretien', { in_stage_min_days: 14, stage_in: ['interview'] }],
  ['en', 'who has been waiting more than a week for the driver job?', { in_stage_min_days: 7, job: 'driver' }],
  ['en', 'anyone stuck for over 10 days', { in_stage_min_days: 10 }],
] as const)('knows who waits, in whichever stage: %s, %s', (lang, text, want) => {
  expect(pipeline(text, lang)).toEqual(want)
})

it.each([
  ['fr', 'infirmier, patients en attente de soins depuis 2 ans'],
  ['fr', 'cariste patient, 2 ans d’expérience'],
  ['en', 'nurse for people waiting for surgery, 2 years in theatres'],
] as const)('leaves those whom the work is for: %s, %s', (lang, text) => {
  expect(pipeline(text, lang)).toBeUndefined()
})
