import { expect, test } from 'vitest'
import { changesOf, kindOfPath, kinds, valuesOf } from './fields.ts'
import type { LineItem, ProfileFact } from './lines.ts'

const fact = (path: string, value: ProfileFact['value']): ProfileFact => ({
  path,
  value,
  words: '',
  source: { kind: 'document', start: 0, end: 1 },
  confidence: 1,
  at: '2026-11-01T00:00:00.000Z',
  others: [],
  clash: false,
})
const item = (path: string, facts: ProfileFact[]): LineItem => ({ path, text: '', detail: '', facts, main: facts[0]! })

test('a job is corrected part by part, by its key; what was emptied is removed', () => {
  const job = item('work[4]', [fact('work[4].position', 'Serveur'), fact('work[4].location', 'Lyon')])
  const kind = kinds.experience
  expect(valuesOf(kind, job)).toEqual({ position: 'Serveur', name: '', location: 'Lyon', startDate: '', endDate: '' })
  expect(changesOf(kind, job, { ...valuesOf(kind, job), position: 'Chef de rang', location: '' })).toEqual([
    { path: 'work[4].position', value: 'Chef de rang' },
    { path: 'work[4].location', value: null },
  ])
  expect(changesOf(kind, job, valuesOf(kind, job))).toEqual([])
})

test('what is new gets no key, only what was written, with its type', () => {
  expect(changesOf(kinds.experience, undefined, { position: ' Cariste ', name: '' })).toEqual([
    { path: 'work[].position', value: 'Cariste' },
  ])
  expect(changesOf(kinds.licences, undefined, { '': 'CE' })).toEqual([{ path: 'bassin.licences[]', value: 'CE' }])
  expect(changesOf(kinds.mobility, undefined, { '': '12,5' })).toEqual([{ path: 'bassin.mobilityKm', value: 12.5 }])
  expect(changesOf(kinds.vehicle, undefined, { '': 'true' })).toEqual([{ path: 'bassin.hasVehicle', value: true }])
})

test('a thing stated as a whole is said again as a whole', () => {
  const spoken = item('languages[0]', [fact('languages[0]', { language: 'en', fluency: 'B1' })])
  expect(changesOf(kinds.languages, spoken, { language: 'en', fluency: 'B2' })).toEqual([
    { path: 'languages[0]', value: { language: 'en', fluency: 'B2' } },
  ])
  expect(changesOf(kinds.salary, undefined, { min: '2 100', currency: 'EUR', period: 'month', basis: '' })).toEqual([
    { path: 'bassin.salary', value: { min: 2100, currency: 'EUR', period: 'month' } },
  ])
})

test('a path tells what it is', () => {
  expect([kindOfPath('work[3]'), kindOfPath('bassin.licences[0]'), kindOfPath('interests[0]')]).toEqual([
    'experience',
    'licences',
    undefined,
  ])
})
