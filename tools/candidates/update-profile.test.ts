import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addFacts } from '#db/candidate'
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

  it('holds one way to say from when somebody is free', async () => {
    const candidateId = await house.addCandidate()
    const update = (path: string, value: unknown) =>
      house.done(candidate(candidateId), 'update_profile', { changes: [{ path, value }] })
    const availability = async () =>
      ((await house.done(candidate(candidateId), 'get_my_profile', {})) as { profile: { bassin: { availability: object } } })
        .profile.bassin.availability
    await update('bassin.availability.noticeDays', 0)
    await update('bassin.availability.from', '2027-01-01')
    expect(await availability()).toEqual({ from: '2027-01-01' })
    await update('bassin.availability.noticeDays', 30)
    expect(await availability()).toEqual({ noticeDays: 30 })
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

  it('removes one of two jobs and leaves the other its own lines, key and history', async () => {
    const candidateId = await house.addCandidate()
    const update = (changes: object[]) => house.done(recruiter(), 'update_profile', { candidateId, changes })
    await update([
      { path: 'work[].position', value: 'Serveuse' },
      { path: 'work[].name', value: 'Le Bouchon' },
      { path: 'work[].position', value: 'Cuisinière' },
    ])
    await update([{ path: 'work[0]', value: null }])
    expect(await update([{ path: 'work[1].name', value: 'La Table' }])).toMatchObject({ changed: ['work[1].name'] })
    expect(await update([{ path: 'work[].position', value: 'Plongeuse' }])).toMatchObject({ changed: ['work[2].position'] })
    const person = await house.done(recruiter(), 'get_candidate', { candidateId })
    expect(person).toMatchObject({
      profile: { work: [{ position: 'Cuisinière', name: 'La Table' }, { position: 'Plongeuse' }] },
    })
    expect((person['facts'] as { path: string }[]).map(({ path }) => path)).toEqual([
      'work[1].position',
      'work[1].name',
      'work[2].position',
    ])
  })

  it('is undone within ten minutes, unless the profile has moved', async () => {
    const candidateId = await house.addCandidate()
    const update = async (value: string) => {
      const changes = [{ path: 'basics.label', value }]
      return (await call(house.deps, recruiter(), 'update_profile', { candidateId, changes })) as { reversalId: string }
    }
    const label = async () => (await house.done(recruiter(), 'get_candidate', { candidateId }))['headline']
    const first = await update('Serveuse')
    const second = await update('Cheffe de rang')
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId: first.reversalId })).rejects.toMatchObject({
      code: 'conflict',
    })
    await house.done(recruiter(), 'undo_action', { reversalId: second.reversalId })
    expect(await label()).toBe('Serveuse')
  })

  it('keeps what the file says beside what the person told a colleague, until somebody settles it', async () => {
    const candidateId = await house.addCandidate()
    await house.deps.database.system.transaction().execute((db) =>
      addFacts(db, {
        candidateId,
        organisationId: house.organisationId,
        facts: [
          {
            path: 'work[0].startDate',
            value: '2018-09',
            words: 'sept. 2018',
            source: { kind: 'document', start: 0, end: 9 },
            confidence: 1,
          },
        ],
        now: new Date(),
      }),
    )
    const changes = [{ path: 'work[0].startDate', value: '2019-01' }]
    await house.done(recruiter(), 'update_profile', { candidateId, saidBy: 'candidate', changes })
    const line = async () => ((await house.done(recruiter(), 'get_candidate', { candidateId }))['facts'] as object[])[0]
    expect(await line()).toMatchObject({
      value: '2019-01',
      clash: true,
      source: { kind: 'said', notedBy: 'user-recruiter' },
      others: [{ value: '2018-09', words: 'sept. 2018' }],
    })
    await house.done(recruiter(), 'update_profile', { candidateId, changes: [{ path: 'work[0].startDate', value: '2018-09' }] })
    expect(await line()).toMatchObject({ value: '2018-09', clash: false, source: { kind: 'edit' } })
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
