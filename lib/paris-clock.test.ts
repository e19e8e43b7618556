import { describe, expect, it } from 'vitest'
import { dayWriter, momentOf, wallOf } from './paris-clock.ts'

describe('the clock of Paris', () => {
  it('writes the first of a month as French does', () => {
    const [french, english] = (['fr', 'en'] as const).map((lang) =>
      dayWriter(lang, { weekday: 'long', day: 'numeric', month: 'long' }),
    )
    expect(french!('2026-12-01T08:00:00Z')).toBe('mardi 1er décembre')
    expect(french!('2026-12-11T08:00:00Z')).toBe('vendredi 11 décembre')
    expect(english!('2026-12-01T08:00:00Z')).toMatch(/Tuesday,? 1 December/)
  })

  it('writes the day of Paris, not that of the server', () => {
    expect(dayWriter('fr', { day: 'numeric', month: 'long' })('2026-12-31T23:30:00Z')).toBe('1er janvier')
  })

  it('knows the hour that summer time skips and the one that comes twice', () => {
    expect(momentOf({ day: '2027-03-28', minutes: 150 })).toBeUndefined()
    expect(momentOf({ day: '2026-10-25', minutes: 150 })?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(wallOf(new Date('2026-10-25T01:30:00Z'))).toEqual({ day: '2026-10-25', minutes: 150 })
  })
})
