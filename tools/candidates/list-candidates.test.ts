import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('list_candidates', () => {
  it('finds by any word of a name, by mail and by phone', async () => {
    const candidateId = await house.addCandidate({ name: 'Élodie Grangeon-Roux', email: 'elodie@example.org', city: 'Bron' })
    await house.addCandidate({ name: 'Karim Belaïdine', email: 'karim@example.org' })
    for (const who of ['grangeon', 'ROUX elodie', 'Elodie@example.org']) {
      expect(await house.done(recruiter(), 'list_candidates', { who })).toMatchObject({
        total: 1,
        items: [{ candidateId, name: 'Élodie Grangeon-Roux' }],
      })
    }
    expect(await house.done(recruiter(), 'list_candidates', { who: 'inconnue' })).toEqual({ total: 0, items: [] })
    expect(await house.done(recruiter(), 'list_candidates', { city: 'bron' })).toMatchObject({ total: 1 })
  })

  it('pages with a total', async () => {
    const page = await house.done(recruiter(), 'list_candidates', { limit: 1, offset: 1 })
    expect(page).toMatchObject({ total: 2 })
    expect(page['items']).toHaveLength(1)
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'list_candidates', {})).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
