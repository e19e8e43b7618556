import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenFloors, readFloors, tableOf } from './report.ts'

describe('floors', () => {
  const floor = { intent: { atLeast: 95 }, leaks: { atMost: 0 } }

  test('hold in each language and across', () => {
    const figures = { intent: { fr: 96, en: 94.9, across: 95.5 }, leaks: { fr: 0, en: 1, across: 1 } }
    expect(brokenFloors('queries', figures, floor).map(({ figure, side }) => `${figure} ${side}`)).toEqual([
      'intent en',
      'leaks en',
      'leaks across',
    ])
  })

  test('let pass what reaches them, and what was not measured', () => {
    expect(brokenFloors('queries', { intent: { fr: 95, en: 95, across: 95 } }, floor)).toEqual([])
    expect(brokenFloors('queries', { intent: { across: 94 } }, floor)).toHaveLength(1)
  })

  test('are written for evals that exist', () => {
    const names = Object.keys(readFloors())
    expect(names).toContain('queries')
    expect(names.filter((name) => !existsSync(join(import.meta.dirname, `${name}.ts`)))).toEqual([])
  })
})

test('the table puts French, English and across side by side', () => {
  const table = tableOf([{ name: 'queries', figures: { intent: { fr: 91.234, en: 90, across: 90.6 }, ms: { across: 2 } } }])
  expect(table.split('\n').map((line) => line.split('│').map((cell) => cell.trim()))).toEqual([
    ['', 'French', 'English', 'across'],
    ['queries: intent', '91.23', '90', '90.6'],
    ['queries: ms', '–', '–', '2'],
  ])
})
