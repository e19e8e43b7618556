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
const given = {
  name: 'Salomé Bréchet',
  email: 's.brechet@example.org',
  headline: 'Cuisinière',
  city: 'Lyon',
  basis: 'sent' as const,
}

describe('create_candidate', () => {
  it('adds a person with what is known of them, and says on what basis', async () => {
    const { candidateId } = await house.done(recruiter(), 'create_candidate', given)
    expect(await house.done(recruiter(), 'get_candidate', { candidateId })).toMatchObject({
      name: 'Salomé Bréchet',
      email: 's.brechet@example.org',
      headline: 'Cuisinière',
      city: 'Lyon',
      source: 'recruiter',
    })
    const consents = await house.deps.database.system
      .selectFrom('consent')
      .select(['purpose', 'source', 'given_at', 'until'])
      .where('candidate_id', '=', String(candidateId))
      .execute()
    expect(consents).toMatchObject([{ purpose: 'process', source: `recruiter:sent:${recruiter().userId}` }])
    expect(consents[0]!.until.getTime() - consents[0]!.given_at.getTime()).toBe(180 * 86_400_000)
  })

  it('warns of who looks alike, and adds nobody twice unless told to', async () => {
    const known = await house.addCandidate({ name: 'Karim Benali', email: 'karim.b@example.org' })
    const count = async () => (await house.deps.database.system.selectFrom('candidate').select('id').execute()).length
    const before = await count()
    const same = { ...given, name: 'Karim Ben Ali', email: 'karim.b@example.org' }
    await expect(call(house.deps, recruiter(), 'create_candidate', same)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'person_alike', people: [{ candidateId: known, name: 'Karim Benali', by: ['email'] }] },
    })
    expect(await count()).toBe(before)
    const namesake = { ...given, name: 'karim benali', email: 'other@example.org' }
    await expect(call(house.deps, recruiter(), 'create_candidate', namesake)).rejects.toMatchObject({
      details: { people: [{ candidateId: known, by: ['name'] }] },
    })
    const made = await house.done(recruiter(), 'create_candidate', { ...namesake, anyway: true })
    expect(made).toMatchObject({ alike: [{ candidateId: known }] })
    expect(await count()).toBe(before + 1)
  })

  it('needs a way to reach the person, and a yes where a machine asks', async () => {
    const { email: _email, ...without } = given
    await expect(call(house.deps, recruiter(), 'create_candidate', without)).rejects.toMatchObject({
      details: { reason: 'contact_missing' },
    })
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    const other = { ...given, name: 'Paul Nérac', email: 'p.nerac@example.org' }
    expect(await call(house.deps, machine, 'create_candidate', other)).toMatchObject({
      status: 'needs_approval',
      preview: { facts: expect.arrayContaining([{ label: { key: 'field.basis' }, value: 'basis.sent' }]) },
    })
  })

  it('is taken back within ten minutes, unless something has come of it', async () => {
    const mistaken = await house.done(recruiter(), 'create_candidate', {
      ...given,
      name: 'Odile Marsac',
      email: 'o.marsac@example.org',
    })
    await house.done(recruiter(), 'undo_action', { reversalId: mistaken['reversalId'] })
    await expect(call(house.deps, recruiter(), 'get_candidate', { candidateId: mistaken['candidateId'] })).rejects.toMatchObject({
      code: 'not_found',
    })
    const left = await house.deps.database.system
      .selectFrom('consent')
      .select('id')
      .where('candidate_id', '=', String(mistaken['candidateId']))
      .execute()
    expect(left).toEqual([])

    const kept = await house.done(recruiter(), 'create_candidate', {
      ...given,
      name: 'Rémi Jourdan',
      email: 'r.jourdan@example.org',
    })
    await house.done(recruiter(), 'add_note', { candidateId: kept['candidateId'], text: 'À rappeler' })
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId: kept['reversalId'] })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await house.done(recruiter(), 'get_candidate', { candidateId: kept['candidateId'] })).toMatchObject({
      name: 'Rémi Jourdan',
    })
  })
})
