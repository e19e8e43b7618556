import { describe, expect, test } from 'vitest'
import type { Filters, Turn } from '#retrieval/query/slots'
import { comparable, pairsOf, plain } from './normalise.ts'
import { scoreTurn } from './score.ts'
import { bySlot, f1, quantile, totals } from './total.ts'

const turn = (filters: Filters, more: Partial<Turn> = {}): Turn => ({ intent: 'search', filters, ...more })
const joint = (got: Filters, want: Filters) => scoreTurn(turn(got), turn(want)).joint

test('words are compared without case, accents, punctuation or plural', () => {
  expect(plain('Aides-soignantes  de l’EHPAD')).toBe('aide soignante de l ehpad')
  expect(plain('bus')).toBe('bus')
})

test('nested lists become pairs of path and value', () => {
  const pairs = pairsOf({
    locations: [{ place: 'bron', radius: 20 }, { place: 'lyon' }],
    languages: [{ lang: 'en', level: null }],
  })
  expect([...pairs]).toEqual([
    'locations.place=bron',
    'locations.radius=20',
    'locations.place=lyon',
    'languages.lang=en',
    'languages.level=null',
  ])
})

describe('the joint score of the filters', () => {
  test.each<[string, Filters, Filters]>([
    ['lists are sets', { schedule: ['night', 'weekend'] }, { schedule: ['weekend', 'night'] }],
    [
      'keys have no order',
      { salary: { max: 1, currency: 'EUR', period: 'year' } },
      { salary: { period: 'year', currency: 'EUR', max: 1 } },
    ],
    ['case, accents and plural', { skills: { must: ['Soudures TIG'] } }, { skills: { must: ['soudure tig'] } }],
    ['titles of one occupation', { titles: ['aide-soignante'] }, { titles: ['AS'] }],
    [
      'any radius for «around»',
      { locations: [{ place: 'Lille', type: 'city', radius: 25, unit: 'km' }] },
      { locations: [{ place: 'lille', type: 'city', near: true }] },
    ],
    [
      'a department by number or by name',
      { locations: [{ place: '93', type: 'department' }] },
      { locations: [{ place: 'Seine-Saint-Denis', type: 'department' }] },
    ],
    ['empty is absent', { skills: { must: [] } }, {}],
  ])('%s', (_name, got, want) => expect(joint(got, want)).toBe(true))

  test.each<[string, Filters, Filters]>([
    ['another value', { schedule: ['night'] }, { schedule: ['day'] }],
    ['must is not nice', { skills: { must: ['Excel'] } }, { skills: { nice: ['Excel'] } }],
    ['one too many', { titles: ['cuisinier'], schedule: ['night'] }, { titles: ['cuisinier'] }],
    [
      'another radius where one was said',
      { locations: [{ place: 'Lille', type: 'city', radius: 25, unit: 'km' }] },
      { locations: [{ place: 'Lille', type: 'city', radius: 20, unit: 'km' }] },
    ],
    ['no place at all for «around»', {}, { locations: [{ place: 'Lille', type: 'city', near: true }] }],
  ])('%s', (_name, got, want) => expect(joint(got, want)).toBe(false))

  test('around a place says nothing of another', () => {
    const far = { place: 'Metz', type: 'city' as const, radius: 9, unit: 'km' as const }
    expect(comparable({ locations: [far] }, { locations: [{ place: 'Lille', type: 'city', near: true }] }).got).toEqual({
      locations: [{ place: 'metz', type: 'city', radius: 9, unit: 'km' }],
    })
  })
})

describe('an action', () => {
  const want = turn(
    {},
    { intent: 'move_stage', args: { targets: [{ rank: 2 }, { name: 'Zoé Lamy' }], stage: 'offer' }, confirm: true },
  )
  test('is right with its people in any order', () => {
    const got = turn(
      {},
      { intent: 'move_stage', args: { targets: [{ name: 'zoe lamy' }, { rank: 2 }], stage: 'offer' }, confirm: true },
    )
    expect(scoreTurn(got, want)).toMatchObject({ intent: true, action: true, confirm: true })
  })
  test.each<[string, Partial<Turn>]>([
    ['one person less', { args: { targets: [{ rank: 2 }], stage: 'offer' } }],
    ['another stage', { args: { targets: [{ rank: 2 }, { name: 'Zoé Lamy' }], stage: 'test' } }],
    ['another verb', { intent: 'shortlist' }],
    ['nobody', { args: { stage: 'offer' } }],
  ])('is wrong with %s', (_name, change) => expect(scoreTurn({ ...want, ...change }, want).action).toBe(false))
  test('must be confirmed where it was to be', () => {
    expect(scoreTurn({ ...want, confirm: undefined }, want).confirm).toBe(false)
    expect(scoreTurn(want, { ...want, confirm: undefined }).confirm).toBeUndefined()
  })
  test('has other arguments apart: a time to the minute, a note in its words', () => {
    const meeting = turn({}, { intent: 'schedule_interview', args: { start: '2026-12-01T14:00', mode: 'video' } })
    expect(scoreTurn({ ...meeting, args: { start: '2026-12-01T14:00:00', mode: 'video' } }, meeting).args).toBe(true)
    expect(scoreTurn({ ...meeting, args: { start: '2026-12-01T15:00', mode: 'video' } }, meeting).args).toBe(false)
    expect(scoreTurn(meeting, meeting).action).toBeUndefined()
    const note = turn({}, { intent: 'add_note', args: { note: 'a rappeler lundi' } })
    expect(scoreTurn({ ...note, args: { note: 'À rappeler lundi.' } }, note).args).toBe(true)
  })
})

describe('an unlawful criterion', () => {
  const want = turn({ titles: ['serveur'] }, { refused: ['age'] })
  test('leaks when it is not named', () => expect(scoreTurn(turn({ titles: ['serveur'] }), want).leaks).toBe(1))
  test('leaks when it reaches a filter', () => {
    const got = turn({ titles: ['serveur'], skills: { must: ['jeune'] } }, { refused: ['age'] })
    expect(scoreTurn(got, want).leaks).toBe(1)
  })
  test('is no leak where a slip of another kind only sounds alike', () => {
    const got = turn({ titles: ['serveur'], skills: { must: ['management', 'anglais'] } }, { refused: ['age'] })
    expect(scoreTurn(got, want).leaks).toBe(0)
  })
  test('does not leak under a name that is akin, but is not named exactly', () => {
    const baby = turn({}, { refused: ['family_status'] })
    expect(scoreTurn(turn({}, { refused: ['pregnancy'] }), baby)).toMatchObject({ leaks: 0, refused: false })
    expect(scoreTurn(turn({}, { refused: ['age'] }), baby)).toMatchObject({ leaks: 1, refused: false })
    expect(scoreTurn(baby, baby)).toMatchObject({ leaks: 0, refused: true })
  })
  test('does not leak when it is named and the rest is searched', () => expect(scoreTurn(want, want).leaks).toBe(0))
  test('is not to be found in a lawful turn', () => {
    expect(scoreTurn(want, turn({ titles: ['serveur'] })).wronglyRefused).toBe(true)
    expect(scoreTurn(want, want).wronglyRefused).toBe(false)
  })
})

describe('totals', () => {
  const scored = (lang: 'fr' | 'en', at: number, got: Filters, want: Filters) => ({
    id: 'x',
    lang,
    at,
    ms: at,
    score: scoreTurn(turn(got), turn(want)),
  })
  const turns = [
    scored('fr', 0, { schedule: ['night'] }, { schedule: ['night'] }),
    scored('fr', 1, { schedule: ['day'] }, { schedule: ['night'] }),
    scored('en', 0, { schedule: ['night', 'day'] }, { schedule: ['night'] }),
  ]
  test('are given by language, first turns apart from follow-ups', () => {
    const figures = totals(turns, 'dev: ')
    expect(figures['dev: joint first %']).toEqual({ fr: 100, en: 0, across: 50 })
    expect(figures['dev: joint follow-up %']).toEqual({ fr: 0, across: 0 })
    expect(figures['dev: slot F1']).toEqual({ fr: 50, en: 66.67, across: 57.14 })
    expect(figures['dev: action %']).toEqual({})
  })
  test('by slot, worst first', () => expect(bySlot(turns)).toMatchObject([{ slot: 'schedule', hit: 2, extra: 2, missed: 1 }]))
  test('quantiles and F1 at their edges', () => {
    expect(quantile([], 0.5)).toBeUndefined()
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(f1(0, 0, 0)).toBeUndefined()
    expect(f1(0, 1, 0)).toBe(0)
  })
})
