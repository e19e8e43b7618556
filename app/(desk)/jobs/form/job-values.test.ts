import { expect, it } from 'vitest'
import { blankJob, changesOf, withCriteria } from './job-values.ts'

it('sends what was changed alone', () => {
  const before = { ...blankJob('fr'), title: 'Cariste' }
  expect(changesOf(before, { ...before, city: 'Corbas' })).toEqual({ city: 'Corbas' })
  expect(changesOf(before, { ...before, criteria: {} })).toEqual({})
})

it('adds criteria to those that are there, each once', () => {
  const before = { titles: ['cariste'], certifications: { must: ['CACES 3'] }, working_time: 'full_time' }
  expect(
    withCriteria(before, { titles: ['cariste'], certifications: { must: ['CACES 5'], nice: ['CACES 1'] }, schedule: ['night'] }),
  ).toEqual({
    titles: ['cariste'],
    certifications: { must: ['CACES 3', 'CACES 5'], nice: ['CACES 1'] },
    working_time: 'full_time',
    schedule: ['night'],
  })
  expect(withCriteria(before, { working_time: 'part_time' })).toMatchObject({ working_time: 'part_time' })
})
