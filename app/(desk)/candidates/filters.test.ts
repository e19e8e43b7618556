import { expect, test } from 'vitest'
import { inputOf, isNarrowed, narrowed, toggled } from './filters.ts'

test('an address is read into what the tool asks, and what it does not know is left out', () => {
  expect(
    inputOf({
      q: ' DEAS ',
      trade: 'occupation:nurse',
      place: ['Lyon', 'Bron'],
      km: '20',
      availability: ['now', 'never'],
      sort: 'city',
    }),
  ).toEqual({
    query: 'DEAS',
    trade: ['occupation:nurse'],
    place: ['Lyon', 'Bron'],
    radiusKm: 20,
    availability: ['now'],
    sort: 'city',
  })
  expect(inputOf({ sort: 'salary', km: '20', stage: 'nowhere' })).toEqual({ sort: 'recent' })
})

test('a value is added, then taken away, and the page begins again', () => {
  const query = { place: 'Lyon', km: '10', cursor: 'abc' }
  expect(toggled(query, 'licence', 'B')).toBe('/candidates?place=Lyon&km=10&licence=B')
  expect(toggled(query, 'place', 'Lyon')).toBe('/candidates')
  expect(narrowed(query, { q: 'été' })).toBe('/candidates?place=Lyon&km=10&q=%C3%A9t%C3%A9')
})

test('an order is no filter', () => {
  expect([isNarrowed({ sort: 'city', cursor: 'x' }), isNarrowed({ q: '  ' }), isNarrowed({ licence: 'B' })]).toEqual([
    false,
    false,
    true,
  ])
})
