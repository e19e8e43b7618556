import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { getIndexProgress } from './get-index-progress.ts'
import { indexCandidate } from './index-candidate.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([getIndexProgress, indexCandidate])))
afterAll(() => house.close())

it('counts who was read by the model in use, of the own organisation', async () => {
  const progress = () => house.done(house.callerAs('recruiter'), 'get_index_progress', {})
  const { model } = house.deps.search.embedder()
  expect(await progress()).toEqual({ items: [{ kind: 'builtin', model, embedded: 0, of: 0, serving: model }] })
  const id = await house.addCandidate({ profile: { basics: { label: 'Cuisinier' } } })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  expect(await progress()).toMatchObject({ items: [{ embedded: 1, of: 1 }] })
  const stranger = house.callerAs('recruiter', { organisationId: 'org_other' })
  expect(await house.done(stranger, 'get_index_progress', {})).toMatchObject({ items: [{ embedded: 0, of: 0 }] })
  expect(registry.get('get_index_progress')).toBe(getIndexProgress)
})
