import { describe, expect, it } from 'vitest'
import { type BoardCard, type BoardColumn, placeOf, stepFocus, stepTarget, waitingOf, withMoved } from './board-model.ts'

const now = '2026-11-24T10:00:00.000Z'
const card = (applicationId: string, dueAt: string | null = null): BoardCard => ({
  applicationId,
  candidateId: `cand_${applicationId}`,
  name: applicationId,
  headline: '',
  city: '',
  version: 1,
  shortlisted: false,
  enteredStageAt: now,
  dueAt,
  days: 0,
  overdueDays: null,
  owner: null,
  criteria: [],
  tags: [],
  rating: null,
  answers: [],
  test: null,
})
const column = (kind: string, cards: BoardCard[], limitDays: number | null = null): BoardColumn => ({
  stageId: `stg_${kind}`,
  kind,
  name: { fr: kind, en: kind },
  position: 0,
  limitDays,
  entry: [],
  needs: [],
  total: cards.length,
  late: 0,
  cards,
})
const columns = [
  column('new', [card('a'), card('b')]),
  column('test', []),
  column('interview', [card('c')], 2),
  column('withdrawn', []),
]

describe('arrows on the board', () => {
  it('walk a column and stop at its ends', () => {
    expect(stepFocus(columns, { column: 0, row: 0 }, 'ArrowDown')).toEqual({ column: 0, row: 1 })
    expect(stepFocus(columns, { column: 0, row: 1 }, 'ArrowDown')).toBeUndefined()
    expect(stepFocus(columns, { column: 0, row: 1 }, 'Home')).toEqual({ column: 0, row: 0 })
  })

  it('jump over empty columns, to a row that is there', () => {
    expect(stepFocus(columns, { column: 0, row: 1 }, 'ArrowRight')).toEqual({ column: 2, row: 0 })
    expect(stepFocus(columns, { column: 2, row: 0 }, 'ArrowRight')).toBeUndefined()
  })

  it('carry a card to empty columns too, never to one that takes none', () => {
    expect(stepTarget(columns, 0, 'ArrowRight')).toBe(1)
    expect(stepTarget(columns, 2, 'ArrowRight')).toBe(2)
    expect(stepTarget(columns, 0, 'ArrowLeft')).toBe(0)
  })
})

describe('a moved card', () => {
  it('leaves its column, stands last in the other, and starts its time anew', () => {
    const after = withMoved(columns, new Set(['a']), { stageId: 'stg_interview', at: now })
    expect(after.map(({ total }) => total)).toEqual([1, 0, 2, 0])
    expect(placeOf(after, 'a')).toEqual({ column: 2, row: 1 })
    expect(after[2]!.cards[1]).toMatchObject({ enteredStageAt: now, dueAt: '2026-11-26T10:00:00.000Z' })
  })

  it('takes its lateness away with it', () => {
    const late = [{ ...column('new', [card('a', '2026-11-20T00:00:00.000Z')]), late: 1 }, columns[2]!]
    expect(withMoved(late, new Set(['a']), { stageId: 'stg_interview', at: now })[0]).toMatchObject({ total: 0, late: 0 })
  })
})

describe('time in a stage', () => {
  const days = (moment: string, from: string) =>
    Math.round((Date.parse(moment.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
  it.each([
    ['2026-11-24T09:48:00.000Z', null, { tone: 'plain', unit: 'minutes', count: 12 }],
    ['2026-11-23T20:00:00.000Z', null, { tone: 'plain', unit: 'hours', count: 14 }],
    ['2026-11-15T09:00:00.000Z', '2026-11-30T09:00:00.000Z', { tone: 'plain', unit: 'days', count: 9 }],
    ['2026-11-22T09:00:00.000Z', '2026-11-25T09:00:00.000Z', { tone: 'soon', unit: 'days', count: 2, off: 1 }],
    ['2026-11-22T09:00:00.000Z', '2026-11-24T18:00:00.000Z', { tone: 'soon', unit: 'days', count: 2, off: 0 }],
    ['2026-11-19T09:00:00.000Z', '2026-11-22T09:00:00.000Z', { tone: 'late', unit: 'days', count: 5, off: 2 }],
    ['2026-11-23T08:00:00.000Z', '2026-11-24T08:00:00.000Z', { tone: 'late', unit: 'days', count: 1, off: 1 }],
  ] as const)('since %s, due %s', (enteredStageAt, dueAt, expected) => {
    expect(waitingOf({ enteredStageAt, dueAt }, now, days)).toEqual(expected)
  })
})
