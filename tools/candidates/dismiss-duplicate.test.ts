import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

it('remembers that two people are two, whichever is named first, and can forget it', async () => {
  const [left, right] = [await house.addCandidate(), await house.addCandidate({ name: 'Nadège F.' })]
  expect(await house.done(recruiter(), 'find_duplicates', {})).toMatchObject({ total: 1 })
  for (const _again of [1, 2]) await house.done(recruiter(), 'dismiss_duplicate', { leftId: right, rightId: left })
  expect(await house.done(recruiter(), 'find_duplicates', {})).toMatchObject({ total: 0 })
  expect(await house.done(house.callerAs('admin'), 'find_duplicates', { candidateId: left })).toMatchObject({ total: 0 })
  await house.done(recruiter(), 'dismiss_duplicate', { leftId: left, rightId: right, undo: true })
  expect(await house.done(recruiter(), 'find_duplicates', {})).toMatchObject({ total: 1 })
})

it('asks for a yes where a machine says so', async () => {
  const [left, right] = [await house.addCandidate(), await house.addCandidate()]
  const machine = house.callerAs('recruiter', { door: 'chat', person: false })
  expect(await call(house.deps, machine, 'dismiss_duplicate', { leftId: left, rightId: right })).toMatchObject({
    status: 'needs_approval',
  })
})
