import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
const db = () => house.deps.database.system
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const role of ['recruiter', 'admin'] as const) {
    const { userId, organisationId } = house.callerAs(role)
    await db()
      .insertInto('member')
      .values({ id: newId('member'), organisation_id: organisationId, user_id: userId, role, candidate_id: null })
      .execute()
  }
})
afterAll(() => house.close())

async function inOffer(name = 'Awa Diarra') {
  const { id: jobId, stages } = await house.addJob()
  await db()
    .updateTable('stage')
    .set({ needs: JSON.stringify(['admin_approval']) })
    .where('id', '=', stages['offer']!)
    .execute()
  const candidateId = await house.addCandidate({ name })
  await house.addApplication(jobId, candidateId, stages['offer']!)
  return { jobId, candidateIds: [candidateId] }
}
const state = async (candidateId: string) => {
  const person = await house.done(house.callerAs('recruiter'), 'get_candidate', { candidateId })
  return (person['applications'] as { needsApproval: boolean; clearance: { state: string } | null }[])[0]!
}
const noticesOf = async (role: 'recruiter' | 'admin') =>
  (await house.done(house.callerAs(role), 'list_notices', {}))['items'] as { kind: string; name: string; text: string }[]

describe('ask_clearance', () => {
  it('tells the administrators, once; their yes lets the person go on and tells who asked', async () => {
    const offer = await inOffer()
    const recruiter = house.callerAs('recruiter')
    expect(await state(offer.candidateIds[0]!)).toMatchObject({ needsApproval: true, clearance: null })
    expect(await house.done(recruiter, 'ask_clearance', { ...offer, text: 'Salaire tenu' })).toMatchObject({ told: 1 })
    expect(await noticesOf('admin')).toMatchObject([{ kind: 'clearance_asked', name: 'Awa Diarra', text: 'Salaire tenu' }])
    expect((await state(offer.candidateIds[0]!)).clearance).toMatchObject({ state: 'asked', text: 'Salaire tenu' })
    await expect(call(house.deps, recruiter, 'ask_clearance', offer)).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'clearance_open', names: ['Awa Diarra'] },
    })
    await house.done(house.callerAs('admin'), 'clear_applications', offer)
    expect((await state(offer.candidateIds[0]!)).clearance).toMatchObject({ state: 'granted', by: 'admin' })
    expect((await noticesOf('recruiter')).filter(({ kind }) => kind === 'clearance')).toHaveLength(1)
    expect((await house.done(recruiter, 'move_applications', { ...offer, stage: 'hired' }))['moved']).toHaveLength(1)
  })

  it('shows a machine’s wish to a person first, and asks for nothing where nothing is needed', async () => {
    const offer = await inOffer('Léa Roux')
    const machine = house.callerAs('recruiter', { door: 'chat', person: false })
    expect(await call(house.deps, machine, 'ask_clearance', offer)).toMatchObject({
      status: 'needs_approval',
      preview: { count: 1, facts: [{ person: 'Léa Roux', before: 'offer', after: 'ask_clearance.waits' }] },
    })
    const { id, stages } = await house.addJob()
    const free = await house.addCandidate()
    await house.addApplication(id, free, stages['new']!)
    await expect(call(house.deps, machine, 'ask_clearance', { jobId: id, candidateIds: [free] })).rejects.toMatchObject({
      details: { reason: 'nothing_to_clear' },
    })
  })
})
