import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { indexCandidate } from '../search/index-candidate.ts'
import { getCandidate } from './get-candidate.ts'
import { searchCandidates } from './search-candidates.ts'

let house: TestHouse
beforeAll(async () => (house = await openTestHouse([getCandidate, searchCandidates, indexCandidate])))
afterAll(() => house.close())

async function addResult(candidateId: string, scoredAt: Date | null): Promise<void> {
  const { database, clock } = house.deps
  const organisation = house.organisationId
  const { id: jobId, stages } = await house.addJob()
  const applicationId = await house.addApplication(jobId, candidateId, stages['new']!)
  const own = { organisation_id: organisation, provider: 'internal' as const, minutes: 20, questions: '[]' }
  const test = { id: newId('test'), name_fr: 'Hygiène', name_en: 'Hygiene', pass_share: 50, ...own }
  await database.system.insertInto('test').values(test).execute()
  const taken = { candidate_id: candidateId, application_id: applicationId, test_id: test.id, scored_at: scoredAt }
  const state = scoredAt ? ('scored' as const) : ('invited' as const)
  const asked = { state, due_at: clock(), by_user: 'user-recruiter', by_name: 'Léa' }
  await database.system
    .insertInto('assessment')
    .values({ id: newId('assessment'), ...own, ...taken, ...asked })
    .execute()
}

it('a result raises how far a profile can be relied on, in its page and in a search; a test that is only sent does not', async () => {
  const id = await house.addCandidate({ profile: { basics: { label: 'Cuisinier' } }, headline: 'Cuisinier' })
  await house.done(house.callerAs('system'), 'index_candidate', { id })
  const page = async () =>
    (await house.done(house.callerAs('recruiter'), 'get_candidate', { candidateId: id })) as { reliability: number }
  const found = async () => {
    const { groups } = (await house.done(house.callerAs('recruiter'), 'search_candidates', {
      filters: { titles: ['cuisinier'] },
    })) as { groups: { items: { reliability: number; reliabilityRaise: string[] }[] }[] }
    return groups[0]!.items[0]!
  }
  await addResult(id, null)
  const [before, seen] = [await page(), await found()]
  expect(seen.reliabilityRaise).toContain('test')
  await addResult(id, house.deps.clock())
  expect((await page()).reliability).toBeGreaterThan(before.reliability)
  const after = await found()
  expect(after.reliability).toBeGreaterThan(seen.reliability)
  expect(after.reliabilityRaise).not.toContain('test')
})
