import { expect, test } from 'vitest'
import { canRetype, flippedChip, retypedChip, withoutChip, type SearchInput } from './filters-edit.ts'

const input: SearchInput = {
  filters: {
    titles: ['aide-soignant'],
    driving_licences: { must: ['B'] },
    locations: [{ place: 'Villeurbanne', type: 'city', radius: 5, unit: 'km' }],
    schedule: ['night'],
  },
  nice: [],
  cursor: 'page-2',
}

test('a chip taken away leaves no empty shape, and starts again from the first page', () => {
  const { filters, cursor } = withoutChip(input, { path: 'driving_licences.must.0', key: 'driving_licences.must' })
  expect(filters).not.toHaveProperty('driving_licences')
  expect(cursor).toBeUndefined()
  expect(withoutChip(input, { path: 'schedule.0', key: 'schedule' }).filters).not.toHaveProperty('schedule')
})

test('a wish moves between must and nice inside its slot; the others by the list of what only ranks', () => {
  expect(flippedChip(input, { path: 'driving_licences.must.0', key: 'x' }).filters?.driving_licences).toEqual({ nice: ['B'] })
  const once = flippedChip(input, { path: 'locations.0', key: 'locations' })
  expect(once.nice).toEqual(['locations'])
  expect(flippedChip(once, { path: 'locations.0', key: 'locations' }).nice).toEqual([])
})

test('words can be typed over, numbers cannot; the circle stays around the new place', () => {
  expect(canRetype(5)).toBe(false)
  const { filters } = retypedChip(input, { path: 'locations.0', key: 'locations' }, 'Bron')
  expect(filters?.locations).toEqual([{ place: 'Bron', type: 'city', radius: 5, unit: 'km' }])
  expect(retypedChip(input, { path: 'titles.0', key: 'titles' }, 'infirmier').filters?.titles).toEqual(['infirmier'])
  expect(input.filters?.titles).toEqual(['aide-soignant'])
})
