import { expect, test } from 'vitest'
import { periodIn } from './period.ts'

const friday = new Date('2026-11-27T09:00:00Z')

test.each([
  ['any interviews tomorrow?', 'coming', { from: '2026-11-28', to: '2026-11-28', name: 'tomorrow' }],
  ['mes entretiens de la semaine', 'coming', { from: '2026-11-27', to: '2026-11-29', name: 'week' }],
  ['who am I seeing on Monday', 'coming', { from: '2026-11-30', to: '2026-11-30' }],
  ['what did I do this week', 'past', { from: '2026-11-23', to: '2026-11-27', name: 'week' }],
  ['qui a postulé depuis lundi', 'past', { from: '2026-11-23', to: '2026-11-27' }],
  ['applications in the last three days', 'past', { from: '2026-11-24', to: '2026-11-27' }],
  ['les CV reçus ces trois derniers jours', 'past', { from: '2026-11-24', to: '2026-11-27' }],
  ['de nouvelles candidatures depuis hier ?', 'past', { from: '2026-11-26', to: '2026-11-27' }],
  ['qui a postulé la semaine dernière', 'past', { from: '2026-11-16', to: '2026-11-22' }],
] as const)('%s', (text, way, want) => {
  expect(periodIn(text, friday, way)).toEqual(want)
})

test('names no day where none is said', () => {
  expect(periodIn('où en est Julie ?', friday, 'past')).toBeUndefined()
})
