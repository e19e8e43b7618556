import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { mentionsIn } from '../kit/colleagues.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const at = { createdAt: new Date(), updatedAt: new Date() }
  const user = {
    id: 'user-idris',
    name: 'Idris Benali',
    email: 'idris@example.org',
    emailVerified: true,
    image: null,
    locale: 'fr',
  }
  await house.deps.database.system
    .insertInto('user')
    .values({ ...user, ...at })
    .execute()
  const member = { id: newId('member'), organisation_id: house.organisationId, user_id: 'user-idris', candidate_id: null }
  await house.deps.database.system
    .insertInto('member')
    .values({ ...member, role: 'recruiter' })
    .execute()
})
afterAll(() => house.close())

describe('mention_colleague', () => {
  it('puts the words in the person’s history and among the colleague’s notices', async () => {
    const candidateId = await house.addCandidate({ name: 'Lina Morel' })
    const caller = house.callerAs('recruiter')
    const text = '@Idris peux-tu la rappeler ?'
    expect(await house.done(caller, 'mention_colleague', { candidateId, text })).toMatchObject({ told: ['Idris Benali'] })
    const told = await house.done(house.callerAs('recruiter', { userId: 'user-idris' }), 'list_notices', {})
    expect(told['items']).toMatchObject([{ kind: 'mention', name: 'Lina Morel', text }])
    const { history } = await house.done(caller, 'get_candidate', { candidateId })
    expect(history).toMatchObject([{ kind: 'note', text }])
  })

  it('writes nothing where a name is nobody’s', async () => {
    const candidateId = await house.addCandidate()
    const lost = call(house.deps, house.callerAs('recruiter'), 'mention_colleague', { candidateId, text: '@Personne regarde' })
    await expect(lost).rejects.toMatchObject({ code: 'not_found', details: { reason: 'colleague_unknown' } })
    const { history } = await house.done(house.callerAs('recruiter'), 'get_candidate', { candidateId })
    expect(history).toEqual([])
  })
})

describe('mentionsIn', () => {
  const team = [
    { id: '1', name: 'Camille Aubry' },
    { id: '2', name: 'Camille Roy' },
    { id: '3', name: 'Zoé D’Arc' },
  ]
  it.each([
    ['@Camille Roy voit ça', ['2'], [], []],
    ['voir avec @zoé et @Camille Aubry Demain', ['3', '1'], [], []],
    ['@Camille ?', [], [], ['Camille']],
    ['@Paul', [], ['Paul'], []],
    ['écrire à zoe@example.org', [], [], []],
  ])('%s', (text, ids, unknown, several) => {
    const read = mentionsIn(text, team)
    expect({ ids: read.found.map(({ id }) => id), unknown: read.unknown, several: read.several }).toEqual({
      ids,
      unknown,
      several,
    })
  })
})
