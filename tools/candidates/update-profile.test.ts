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
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('update_profile', () => {
  it('keeps what a person says with its source, over what a file said', async () => {
    const candidateId = await house.addCandidate()
    const me = { ...candidate(candidateId), door: 'chat' as const, person: false }
    const change = { path: 'bassin.licences', value: ['B'], words: 'j’ai le permis B' }
    expect(await house.done(me, 'update_profile', { changes: [change] })).toMatchObject({
      version: 2,
      changed: ['bassin.licences'],
    })
    const profile = await house.done(candidate(candidateId), 'get_my_profile', {})
    expect(profile).toMatchObject({
      profile: { bassin: { licences: ['B'] } },
      facts: [{ words: 'j’ai le permis B', source: { kind: 'said' } }],
    })
  })

  it('refuses a value that the profile cannot hold, and a stale version', async () => {
    const candidateId = await house.addCandidate()
    const wrong = [{ path: 'work[0].startDate', value: 'hier' }]
    await expect(call(house.deps, recruiter(), 'update_profile', { candidateId, changes: wrong })).rejects.toMatchObject({
      details: { reason: 'value_invalid' },
    })
    const right = [{ path: 'basics.label', value: 'Serveur' }]
    await house.done(recruiter(), 'update_profile', { candidateId, expectedVersion: 1, changes: right })
    await expect(
      call(house.deps, recruiter(), 'update_profile', { candidateId, expectedVersion: 1, changes: right }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('never touches another person’s profile', async () => {
    const [mine, other] = [await house.addCandidate(), await house.addCandidate({ name: 'Autre' })]
    const done = await house.done(candidate(mine), 'update_profile', {
      candidateId: other,
      changes: [{ path: 'basics.label', value: 'Pirate' }],
    })
    expect(done).toMatchObject({ candidateId: mine })
  })

  it('is refused to a system', async () => {
    await expect(
      call(house.deps, house.callerAs('system'), 'update_profile', { changes: [{ path: 'basics.label', value: 'x' }] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
