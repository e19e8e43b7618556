import { expect, it } from 'vitest'
import { dictionaries } from '#app/i18n/dictionaries'
import { createFormat } from '#app/i18n/format'
import { shortText } from './criteria.ts'

it.each([
  ['fr', 0.1, '3 jours'],
  ['fr', 0.75, '3 semaines'],
  ['en', 0.25, '1 week'],
  ['en', 1.5, '6 weeks'],
  ['en', 1, '1 month'],
  ['fr', 6, '6 mois'],
] as const)('a length is told as people tell it: %s %d', (locale, months, told) => {
  const reading = { messages: dictionaries[locale], format: createFormat(locale) }
  expect(shortText('contract_duration_months', months, reading)?.replaceAll('\u00a0', ' ')).toBe(told)
})
