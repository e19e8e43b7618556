import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filters, intents, turn } from './slots.ts'

describe('slots', () => {
  it('is an object at the root, without unions, so that every provider accepts it', () => {
    const schema = z.toJSONSchema(filters) as Record<string, unknown>
    expect(schema.type).toBe('object')
    expect(schema.anyOf ?? schema.oneOf ?? schema.allOf).toBeUndefined()
  })

  it('has the 23 intents', () => expect(new Set(intents).size).toBe(23))

  it('has no place for an unlawful criterion', () => {
    expect(filters.safeParse({ titles: ['serveur'], age: { max: 35 } }).success).toBe(false)
    expect(filters.safeParse({ gender: 'female' }).success).toBe(false)
  })

  it('reads a whole turn', () => {
    const value = {
      intent: 'search',
      filters: {
        titles: ['aide-soignant'],
        locations: [{ place: 'Bron', type: 'city', radius: 20, unit: 'km' }],
        languages: [{ lang: 'en', level: null, mode: 'nice' }],
        availability: { by: '2026-12-01' },
      },
      refused: ['age'],
    }
    expect(turn.parse(value)).toEqual(value)
  })
})
