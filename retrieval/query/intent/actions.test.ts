import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { understandTurn } from '../understand.ts'

const today = '2026-11-27'
const searches = { fr: 'cuisinier à Nantes, CDI', en: 'chef in Leeds, permanent' }

/** One a line: language, what is said once a list is on screen, its intent, and what the order must hold. */
const cases = readFileSync(join(import.meta.dirname, 'actions.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as ['fr' | 'en', string, string, string])

it.each(cases)('%s: %s → %s', (lang, text, intent, args) => {
  const { filters } = understandTurn(searches[lang], { lang, today })
  const turn = understandTurn(text, { lang, today, filters, previous: 'search' })
  expect(turn.intent).toBe(intent)
  expect(turn.args ?? {}).toMatchObject(JSON.parse(args))
  expect(turn.filters).toEqual(filters)
})
