import { expect, test } from 'vitest'
import { createFormat } from './format.ts'
import { fromAcceptLanguage } from './locale.ts'
import { plural } from './plural.ts'

const fr = createFormat('fr')
const en = createFormat('en')
const now = '2026-11-24T10:00:00Z'

test('hours, numbers and first days are written as each language writes them', () => {
  expect(fr.time('2026-11-24T13:12:00Z')).toBe('14\u00a0h\u00a012')
  expect(en.time('2026-11-24T13:12:00Z')).toBe('14:12')
  expect(fr.number(1042)).toBe('1\u00a0042')
  expect(en.number(1042)).toBe('1,042')
  expect(fr.day('2026-12-01', now)).toBe('1er déc.')
  expect(fr.weekday('2026-12-01')).toBe('mardi 1er décembre')
  expect(fr.date('2026-11-21')).toBe('21 novembre 2026')
  expect(fr.bytes(212_000)).toBe('212\u00a0ko')
})

test('days are those of the calendar of the area, not spans of 24 hours', () => {
  expect(fr.relativeDay('2026-11-23T23:30:00Z', now)).toBe('aujourd’hui')
  expect(en.relativeDay('2026-11-23T22:30:00Z', now)).toBe('yesterday')
  expect(fr.day('2025-11-24', now)).toContain('2025')
})

test('zero is singular in French and plural in English', () => {
  const forms = { one: '# person', other: '# people' }
  expect(plural('fr', 0, forms)).toBe('0 person')
  expect(plural('en', 0, forms)).toBe('0 people')
  expect(plural('en', 0, { ...forms, zero: 'nobody' })).toBe('nobody')
})

test('the first language of the browser that we have decides', () => {
  expect(fromAcceptLanguage('de-DE,de;q=0.9,en-GB;q=0.8,fr;q=0.5')).toBe('en')
  expect(fromAcceptLanguage('fr-CA,en;q=0.5')).toBe('fr')
  expect(fromAcceptLanguage('de')).toBe('fr')
  expect(fromAcceptLanguage(null)).toBe('fr')
})
