import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, listed } = {} as ActsHouse
const jobs: Record<string, string> = {}
beforeAll(async () => {
  ;({ house, ids, listed } = await openActsHouse())
  for (const title of ['Cariste CACES 3 et 5', 'Opérateur équipes 2 et 4']) jobs[title] = (await house.addJob(title)).id
})
afterAll(() => house.close())

test.each([
  ['fr', 'mets les deux premiers en présélection pour Cariste CACES 3 et 5', 'Cariste CACES 3 et 5', 2],
  ['fr', 'la première en présélection sur Opérateur équipes 2 et 4', 'Opérateur équipes 2 et 4', 1],
  ['en', 'shortlist the top two for Cariste CACES 3 et 5', 'Cariste CACES 3 et 5', 2],
  ['en', 'put the first three on the Opérateur équipes 2 et 4 job', 'Opérateur équipes 2 et 4', 3],
] as const)('%s: figures in the title of a job count nobody: %s', async (locale, order, title, count) => {
  const person = await listed({ locale })
  const { name, input } = last(await person.say(order))
  expect(name).toBe('shortlist_candidates')
  expect((input as { jobId: string }).jobId).toBe(jobs[title])
  expect((input as { candidateIds: string[] }).candidateIds).toHaveLength(count)
})

test('nor do those of a card that is spoken of, beside places that do', async () => {
  const person = await listed()
  const { input } = last(await person.say('note sur la 2 : a les CACES 3 et 5'))
  const many = Object.values(input as object).flat()
  expect(many.filter((value) => Object.values(ids).includes(String(value)))).toHaveLength(1)
})
