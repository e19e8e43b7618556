import { describe, expect, it } from 'vitest'
import { freeSlots } from './free-slots.ts'
import { momentOf, wallOf } from '#lib/paris-clock'
import { isWorkingDay } from './paris-time.ts'

const starts = (from: string, busy: { start: Date; end: Date }[] = [], count = 4) =>
  freeSlots({ from: new Date(from), minutes: 45, count, busy }).map(({ start }) => start)

describe('the clock of Paris', () => {
  it('keeps nine o’clock at nine, in winter and in summer', () => {
    expect(momentOf({ day: '2026-03-27', minutes: 540 })?.toISOString()).toBe('2026-03-27T08:00:00.000Z')
    expect(momentOf({ day: '2026-03-30', minutes: 540 })?.toISOString()).toBe('2026-03-30T07:00:00.000Z')
    expect(momentOf({ day: '2026-10-26', minutes: 540 })?.toISOString()).toBe('2026-10-26T08:00:00.000Z')
  })

  it('knows the hour that summer skips and the one that comes twice', () => {
    expect(momentOf({ day: '2026-03-29', minutes: 150 })).toBeUndefined()
    expect(momentOf({ day: '2026-10-25', minutes: 150 })?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
    expect(wallOf(new Date('2026-10-25T01:30:00Z'))).toEqual({ day: '2026-10-25', minutes: 150 })
  })

  it.each([
    ['2026-04-06', false],
    ['2026-05-14', false],
    ['2026-05-25', false],
    ['2026-07-14', false],
    ['2026-11-28', false],
    ['2026-11-27', true],
    ['2027-03-29', false],
  ])('%s is a working day: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected)
  })
})

describe('freeSlots', () => {
  it('offers one a half-day, in working hours alone, over the weekend in which the clocks change', () => {
    expect(starts('2026-03-27T14:00:00Z')).toEqual([
      '2026-03-27T14:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
      '2026-03-30T12:00:00.000Z',
      '2026-03-31T07:00:00.000Z',
    ])
  })

  it('steps aside for what is booked, touching it without overlapping', () => {
    const busy = [{ start: new Date('2026-11-30T08:00:00Z'), end: new Date('2026-11-30T09:00:00Z') }]
    expect(starts('2026-11-30T06:00:00Z', busy, 1)).toEqual(['2026-11-30T09:00:00.000Z'])
  })

  it('leaves no meeting over noon or past six', () => {
    const all = freeSlots({ from: new Date('2026-11-30T06:00:00Z'), minutes: 90, count: 30, busy: [] })
    for (const { start, end } of all) {
      const [from, to] = [wallOf(new Date(start)).minutes, wallOf(new Date(end)).minutes]
      expect((from >= 540 && to <= 720) || (from >= 840 && to <= 1080)).toBe(true)
    }
  })
})
