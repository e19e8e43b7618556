import { describe, expect, test } from 'vitest'
import { halfOf, halves } from '../queries/conversations.ts'
import { type CommandCase, readCases, readWorld } from './cases.ts'

const all = halves.flatMap((half) => readCases(half).map((given) => ({ half, given })))
const namesIn = ({ want }: CommandCase) => ('actions' in want ? want.actions.flatMap(({ who = [] }) => who) : [])

describe('the commands', () => {
  test('are at least 150, each once, in the half of its id', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all.map(({ given }) => given.id)).size).toBe(all.length)
    expect(all.filter(({ half, given }) => halfOf(given.id) !== half)).toEqual([])
  })

  test.each(['fr', 'en'] as const)('speak of people and jobs of their world (%s)', (lang) => {
    const { list, others, jobs, stages } = readWorld(lang)
    const people = new Set([...list, ...others])
    const own = all.map(({ given }) => given).filter((given) => given.lang === lang)
    expect(own.flatMap(namesIn).filter((name) => !people.has(name))).toEqual([])
    expect(own.filter(({ here }) => here && !jobs.includes(here))).toEqual([])
    expect(Object.keys(stages).filter((job) => !jobs.includes(job))).toEqual([])
  })

  test.each(halves)('%s holds both languages, acts, questions and explanations', (half) => {
    const own = readCases(half)
    expect(new Set(own.map(({ lang }) => lang))).toEqual(new Set(['fr', 'en']))
    for (const kind of ['actions', 'ask', 'explain'])
      expect(own.filter(({ want }) => kind in want).length).toBeGreaterThanOrEqual(5)
  })
})
