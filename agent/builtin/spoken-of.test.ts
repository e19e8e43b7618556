import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
})
afterAll(() => house.close())

test.each([
  ['fr', 'Elsa Queyrel vient de me rappeler, toute contente', 'passe-la en offre'],
  ['en', 'Elsa Queyrel just rang me back, delighted', 'move her to offer'],
] as const)('%s: a pronoun means whom the person spoke of, whatever was made of it', async (locale, remark, order) => {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  await person.say(remark)
  expect(last(await person.say(order))).toMatchObject({
    name: 'move_applications',
    input: { jobId: jobs.nurse, candidateIds: [ids['Elsa Queyrel']], stage: 'offer' },
  })
})
