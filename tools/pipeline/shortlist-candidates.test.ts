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

describe('shortlist_candidates', () => {
  it('brings a person into screening', async () => {
    const { id } = await house.addJob()
    const candidateId = await house.addCandidate()
    expect(await house.done(recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: [candidateId] })).toMatchObject({
      moved: [{ candidateId, from: null, to: 'screening' }],
    })
    const row = await house.deps.database.system
      .selectFrom('application')
      .select('shortlisted')
      .where('candidate_id', '=', candidateId)
      .executeTakeFirstOrThrow()
    expect(row.shortlisted).toBe(true)
  })

  it('leaves out who stands further on, and brings back who was turned down', async () => {
    const { id, stages } = await house.addJob()
    const at = async (name: string, kind: string) => {
      const candidateId = await house.addCandidate({ name })
      await house.addApplication(id, candidateId, stages[kind]!)
      return candidateId
    }
    const [hired, turnedDown] = [await at('Awa Diarra', 'hired'), await at('Léa Roux', 'rejected')]
    const asked = await call(house.deps, recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: [hired, turnedDown] })
    expect(asked).toMatchObject({
      status: 'needs_approval',
      preview: {
        count: 1,
        facts: [{ person: 'Léa Roux' }],
        warnings: [{ key: 'move.already', params: { names: 'Awa Diarra', further: 1 } }],
      },
    })
    await expect(
      call(house.deps, recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: [hired] }),
    ).rejects.toMatchObject({ details: { reason: 'already_there', names: ['Awa Diarra'], further: true } })
  })

  it('knows no such person', async () => {
    const { id } = await house.addJob()
    await expect(
      call(house.deps, recruiter(), 'shortlist_candidates', { jobId: id, candidateIds: ['cand_none'] }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'shortlist_candidates', { jobId: 'x', candidateIds: ['y'] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
