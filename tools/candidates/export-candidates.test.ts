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

describe('export_candidates', () => {
  it('gives one person’s row with the contact, and writes it in the journal', async () => {
    const id = await house.addCandidate({ name: 'Awa Diarral', email: 'awa@example.org', headline: 'Cuisinière' })
    expect(await house.done(recruiter(), 'export_candidates', { candidateIds: [id] })).toMatchObject({
      rows: [{ candidateId: id, name: 'Awa Diarral', email: 'awa@example.org', headline: 'Cuisinière' }],
    })
    expect(await house.done(house.callerAs('admin'), 'list_audit', { tool: 'export_candidates', subject: id })).toMatchObject({
      total: 1,
      items: [{ actor: 'user-recruiter', outcome: 'done' }],
    })
  })

  it('asks before several people leave the house, even when a person clicked', async () => {
    const candidateIds = [
      await house.addCandidate(),
      await house.addCandidate({ name: 'Karim Belaïdine', email: 'k@example.org' }),
    ]
    const asked = await call(house.deps, recruiter(), 'export_candidates', { candidateIds })
    expect(asked).toMatchObject({
      status: 'needs_approval',
      preview: { count: 2, warnings: [{ key: 'export_candidates.warning' }] },
    })
    const { approvalId } = asked as { approvalId: string }
    await house.done(recruiter(), 'decide_approval', { id: approvalId, approved: true })
    expect((await house.done(recruiter(), 'export_candidates', { candidateIds }, approvalId))['rows']).toHaveLength(2)
  })

  it('knows nobody of another organisation, and no candidate may', async () => {
    const id = await house.addCandidate({ email: 'x@example.org' })
    const stranger = { ...recruiter(), organisationId: 'org_other' }
    await expect(call(house.deps, stranger, 'export_candidates', { candidateIds: [id] })).rejects.toMatchObject({
      details: { reason: 'candidate_missing' },
    })
    await expect(
      call(house.deps, house.callerAs('candidate'), 'export_candidates', { candidateIds: [id] }),
    ).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
