import { expect, it } from 'vitest'
import { nextRun } from './saved.ts'

it.each([
  ['daily', '2026-11-25T10:00:00Z', '2026-11-26T06:00:00.000Z'],
  ['daily', '2026-07-01T10:00:00Z', '2026-07-02T05:00:00.000Z'],
  ['weekly', '2026-11-25T10:00:00Z', '2026-11-30T06:00:00.000Z'],
  ['weekly', '2026-11-30T10:00:00Z', '2026-12-07T06:00:00.000Z'],
  ['daily', '2026-10-24T10:00:00Z', '2026-10-25T06:00:00.000Z'],
] as const)('a %s alert set on %s runs at seven in the morning in Paris', (alert, from, due) => {
  expect(nextRun(alert, new Date(from))?.toISOString()).toBe(due)
})

it('never runs without an alert', () => expect(nextRun('none', new Date())).toBeNull())
