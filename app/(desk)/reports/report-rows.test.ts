import { expect, it } from 'vitest'
import { dictionaries } from '#app/i18n/dictionaries'
import { toCsv } from '#lib/csv'
import { daysOf } from './period.ts'
import { reportRows } from './report-rows.ts'

const numbers = {
  applications: 3,
  hired: 1,
  rejected: 0,
  withdrawn: 0,
  running: 2,
  late: 1,
  funnel: [{ kind: 'new', reached: 3, share: 100, next: null }],
  stages: [{ kind: 'new', here: 2, late: 1, passed: 1, breached: 0, medianDays: 1.5 }],
  sources: [{ source: '=cmd()', applications: 3, hired: 1 }],
  tests: { sent: 0, done: 0, passed: 0, waiting: 0, expired: 0, median: null },
  daysToHire: { count: 1, median: 12, fastest: 12, slowest: 12 },
}
const line = {
  jobId: 'job_x',
  title: '@SUM(A1)',
  client: '＝HYPERLINK()',
  status: 'open',
  positions: 1,
  applications: 3,
  hired: 1,
  late: 1,
  medianDaysToHire: null,
}

it('writes every block, in the reader’s words', () => {
  const rows = reportRows(dictionaries.fr, numbers)
  expect(rows).toContainEqual(['Candidatures', 3])
  expect(rows).toContainEqual(['Nouveau', 3, 100])
  expect(reportRows(dictionaries.en, numbers)).toContainEqual(['Applications', 3])
})

it('holds no formula, whatever a job is called', () => {
  const text = toCsv(reportRows(dictionaries.fr, numbers, [line]), ';')
  for (const cell of text.replace('\uFEFF', '').split(/[;\r\n]+/)) expect(cell).not.toMatch(/^[=+\-@\t\uFF1D]/)
  expect(text).toContain("'@SUM(A1);'＝HYPERLINK()")
})

it('counts today among the days of a period', () => {
  expect(daysOf('30', Date.parse('2026-11-24T23:30:00Z'))).toEqual({ from: '2026-10-27', to: '2026-11-25' })
  expect(daysOf('all')).toEqual({})
})
