import { expect, test } from 'vitest'
import { dictionaries } from '#app/i18n/dictionaries'
import { testNews } from './test-news.ts'

test.each([
  ['sent', 'Test envoyé', 'Test sent'],
  ['scored 82 passed', 'Test rendu\u00a0: 82\u00a0%, réussi', 'Test handed in: 82%, passed'],
  ['marked 40 failed', 'Test corrigé\u00a0: 40\u00a0%, non réussi', 'Test marked: 40%, not passed'],
  ['submitted', 'Test rendu, à corriger', 'Test handed in, to mark'],
  ['something else', 'something', 'something'],
])('%s', (text, fr, en) => {
  expect(testNews(dictionaries.fr, text)).toBe(fr)
  expect(testNews(dictionaries.en, text)).toBe(en)
})
