import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [id, name] of [
    ['user-camille', 'Camille Aubry'],
    ['user-idris', 'Idris Benali'],
    ['user-camille-2', 'Camille Roy'],
  ] as const) {
    const at = { createdAt: new Date(), updatedAt: new Date() }
    await house.deps.database.system
      .insertInto('user')
      .values({ id, name, email: `${id}@example.org`, emailVerified: true, image: null, locale: 'fr', ...at })
      .execute()
    const member = { id: newId('member'), organisation_id: house.organisationId, user_id: id, candidate_id: null }
    await house.deps.database.system
      .insertInto('member')
      .values({ ...member, role: 'recruiter' })
      .execute()
  }
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

async function applied() {
  const { id, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name: 'Hugo Blin' })
  const applicationId = await house.addApplication(id, candidateId, stages['new']!)
  const row = () =>
    house.deps.database.system.selectFrom('application').selectAll().where('id', '=', applicationId).executeTakeFirstOrThrow()
  return { jobId: id, candidateIds: [candidateId], row }
}

describe('assign_applications', () => {
  it('hands people over to a colleague by name, who is told; undo takes it back', async () => {
    const { row, ...input } = await applied()
    const done = await house.done(recruiter(), 'assign_applications', { ...input, colleague: '@idris' })
    expect(done).toMatchObject({ colleague: { name: 'Idris Benali' }, changed: [{ name: 'Hugo Blin' }] })
    expect(await row()).toMatchObject({ owner_id: 'user-idris', version: 2 })
    const told = await house.done(house.callerAs('recruiter', { userId: 'user-idris' }), 'list_notices', {})
    expect(told['items']).toMatchObject([{ kind: 'assigned', name: 'Hugo Blin', by: 'recruiter' }])
    await house.done(recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect((await row()).owner_id).toBeNull()
  })

  it('asks which of two, and names the team where nobody is called so', async () => {
    const { row: _row, ...input } = await applied()
    await expect(call(house.deps, recruiter(), 'assign_applications', { ...input, colleague: 'Camille' })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'colleague_ambiguous', names: ['Camille Aubry', 'Camille Roy'] },
    })
    await expect(call(house.deps, recruiter(), 'assign_applications', { ...input, colleague: 'Zoé' })).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'colleague_unknown', names: expect.arrayContaining(['Idris Benali']) },
    })
  })

  it('shows who followed before, and takes nobody', async () => {
    const { row, ...input } = await applied()
    await house.done(recruiter(), 'assign_applications', { ...input, colleague: 'user-camille' })
    const asked = await call(house.deps, house.callerAs('recruiter', { person: false }), 'assign_applications', {
      ...input,
      colleague: 'none',
    })
    expect(asked).toMatchObject({ preview: { facts: [{ person: 'Hugo Blin', before: 'Camille Aubry', after: 'field.nobody' }] } })
    await house.done(recruiter(), 'assign_applications', { ...input, colleague: 'none' })
    expect((await row()).owner_id).toBeNull()
  })
})
