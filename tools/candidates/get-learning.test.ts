import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { getLearning } from './get-learning.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([getLearning])))
afterAll(() => house.close())

it('is off by default, and tells what is missing', async () => {
  expect(await house.done(house.callerAs('recruiter'), 'get_learning', {})).toMatchObject({
    active: false,
    decisions: 0,
    needed: 30,
    stopped: 'too_few',
  })
})

it('is not for candidates', async () => {
  await expect(house.done(house.callerAs('candidate'), 'get_learning', {})).rejects.toMatchObject({ code: 'forbidden' })
})
