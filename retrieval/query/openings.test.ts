import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { understandTurn } from './understand.ts'

/** One a line: language, the first thing that is typed, and the filters that it means. */
const cases = readFileSync(join(import.meta.dirname, 'openings.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as ['fr' | 'en', string, string])

it.each(cases)('%s: %s', (lang, text, wanted) => {
  const { intent, filters, refused } = understandTurn(text, { lang, today: '2026-11-27' })
  expect({ intent, filters, refused }).toEqual({ intent: 'search', filters: JSON.parse(wanted), refused: undefined })
})
