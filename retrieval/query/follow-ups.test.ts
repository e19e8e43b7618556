import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { understandTurn } from './understand.ts'

const today = '2026-11-27'

/** One a line: language, search, the turn after it, and the slots that this turn changes (null: gone); the others stay as they are. */
const cases = readFileSync(join(import.meta.dirname, 'follow-ups.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as ['fr' | 'en', string, string, string])

it.each(cases)('%s: %s → %s', (lang, search, text, changes) => {
  const { filters: before } = understandTurn(search, { lang, today })
  const { intent, filters } = understandTurn(text, { lang, today, filters: before, previous: 'search' })
  const wanted = Object.entries({ ...before, ...JSON.parse(changes) }).filter(([, value]) => value !== null)
  expect({ intent, filters }).toEqual({ intent: 'refine', filters: Object.fromEntries(wanted) })
})
