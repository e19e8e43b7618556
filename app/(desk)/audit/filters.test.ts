import { expect, test } from 'vitest'
import { inputOf } from './filters.ts'

test('an address asks for what people did, narrowed by what it knows', () => {
  expect(inputOf({ actor: 'user_1', outcome: 'done', from: '2026-11-01', to: 'hier', tool: '' })).toEqual({
    actor: 'user_1',
    outcome: 'done',
    from: '2026-11-01',
    people: true,
  })
})

test('a door is that door, «any» is every one', () => {
  expect([inputOf({ door: 'job' }), inputOf({ door: 'any' })]).toEqual([{ door: 'job' }, {}])
})
