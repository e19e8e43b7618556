import { expect, test } from 'vitest'
import { fold } from '#lib/words'
import { whenFree } from './when-free.ts'

// A Friday.
const today = new Date('2026-11-27T10:00:00Z')

test.each([
  ['je peux commencer que dans 1 mois', { noticeDays: 30 }],
  ['il me reste quinze jours', { noticeDays: 15 }],
  ['I have four weeks notice to give', { noticeDays: 28 }],
  ['in a fortnight', { noticeDays: 14 }],
  ['mi-février', { from: '2027-02-15' }],
  ['fin mars', { from: '2027-03-31' }],
  ['from the 15th of March', { from: '2027-03-15' }],
  ['à partir du 3 décembre', { from: '2026-12-03' }],
  ['lundi', { from: '2026-11-30' }],
  ['next week', { from: '2026-11-30' }],
  ['pas avant le 10', { from: '2026-12-10' }],
  ['before the new year? no', { from: '2027-01-01' }],
  ['quand vous voulez', { noticeDays: 0 }],
  ['je ne sais pas', undefined],
])('«%s»', (said, free) => {
  expect(whenFree(fold(said), today)).toEqual(free)
})
