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

describe('move_applications', () => {
  it('moves a person in the process and brings one in who is not', async () => {
    const { id, stages } = await house.addJob()
    const [inside, outside] = [await house.addCandidate({ name: 'Karim B' }), await house.addCandidate({ name: 'Thuy V' })]
    await house.addApplication(id, inside, stages['new']!)
    const caller = recruiter()
    const input = { jobId: id, candidateIds: [inside, outside], stage: 'interview' }
    const asked = await call(house.deps, caller, 'move_applications', input)
    if (asked.status !== 'needs_approval') throw new Error('two people need a yes')
    expect(asked.preview.facts).toMatchObject([
      { person: 'Karim B', before: 'new', after: 'interview' },
      { person: 'Thuy V', after: 'interview' },
    ])
    await house.done(caller, 'decide_approval', { id: asked.approvalId, approved: true })
    const done = await house.done(caller, 'move_applications', input, asked.approvalId)
    expect(done['moved']).toMatchObject([
      { from: 'new', to: 'interview', version: 2 },
      { from: null, to: 'interview', version: 1 },
    ])
  })

  it('leaves out who stands there already, says so, and says who goes back', async () => {
    const { id, stages } = await house.addJob()
    const [there, further] = [await house.addCandidate({ name: 'Malik Haddad' }), await house.addCandidate({ name: 'Léa Roux' })]
    await house.addApplication(id, there, stages['interview']!)
    await house.addApplication(id, further, stages['offer']!)
    const input = { jobId: id, candidateIds: [there, further], stage: 'interview' }
    const asked = await call(house.deps, recruiter(), 'move_applications', input)
    if (asked.status !== 'needs_approval') throw new Error('two people need a yes')
    expect(asked.preview).toMatchObject({
      count: 1,
      facts: [{ person: 'Léa Roux', before: 'offer', after: 'interview' }],
      warnings: [
        { key: 'move.back', params: { names: 'Léa Roux', stage: 'interview' } },
        { key: 'move.already', params: { names: 'Malik Haddad', stage: 'interview' } },
      ],
    })
    await house.done(recruiter(), 'decide_approval', { id: asked.approvalId, approved: true })
    const { moved } = await house.done(recruiter(), 'move_applications', input, asked.approvalId)
    expect(moved).toMatchObject([{ name: 'Léa Roux' }])
    await expect(house.done(recruiter(), 'move_applications', { ...input, candidateIds: [there] })).rejects.toMatchObject({
      details: { reason: 'already_there', names: ['Malik Haddad'] },
    })
  })

  it('gives a card moved by two to one, and tells the other who and when', async () => {
    const { id, stages } = await house.addJob()
    const candidateId = await house.addCandidate()
    const application = await house.addApplication(id, candidateId, stages['new']!)
    const move = (user: string) =>
      call(house.deps, house.callerAs('recruiter', { userId: user }), 'move_applications', {
        jobId: id,
        candidateIds: [candidateId],
        stage: 'interview',
        expected: { [application]: 1 },
      })
    const both = await Promise.allSettled([move('camille'), move('idris')])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(lost.reason).toMatchObject({
      code: 'conflict',
      details: { reason: 'changed_meanwhile', by: expect.stringMatching(/camille|idris/), at: expect.any(String) },
    })
  })

  it('says who changed since the card of a bulk move was shown, and moves nobody', async () => {
    const { id, stages } = await house.addJob()
    const people = []
    for (const name of ['Awa Diarra', 'Léa Roux', 'Paul Nérac']) {
      const candidateId = await house.addCandidate({ name })
      await house.addApplication(id, candidateId, stages['new']!)
      people.push(candidateId)
    }
    const me = house.callerAs('recruiter')
    const input = { jobId: id, candidateIds: people, stage: 'interview' }
    const card = await call(house.deps, me, 'move_applications', input)
    if (card.status !== 'needs_approval') throw new Error('no card')
    expect(card.preview).toMatchObject({ count: 3 })
    await house.done(me, 'decide_approval', { id: card.approvalId, approved: true })
    const colleague = house.callerAs('recruiter', { userId: 'idris' })
    await house.done(colleague, 'move_applications', { jobId: id, candidateIds: [people[1]], stage: 'screening' })
    await expect(call(house.deps, me, 'move_applications', input, { approvalId: card.approvalId })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'approval_outdated', count: 1, changed: [{ name: 'Léa Roux', by: 'idris', at: expect.any(String) }] },
    })
    const rows = await house.deps.database.system
      .selectFrom('application')
      .select('candidate_id')
      .where('job_id', '=', id)
      .where('stage_id', '=', stages['interview']!)
      .execute()
    expect(rows).toEqual([])
  })

  it.each([true, false])(
    'says who was first where both say yes to the same card (in the process before: %s)',
    async (inProcess) => {
      const { id, stages } = await house.addJob()
      const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
      if (inProcess) await house.addApplication(id, candidateId, stages['new']!)
      const input = { jobId: id, candidateIds: [candidateId], stage: 'interview' }
      const both = ['camille', 'idris'].map((userId) => house.callerAs('recruiter', { userId, person: false }))
      const cards: { caller: (typeof both)[number]; approvalId: string }[] = []
      for (const caller of both) {
        const card = await call(house.deps, caller, 'move_applications', input)
        if (card.status !== 'needs_approval') throw new Error('no card')
        await house.done(caller, 'decide_approval', { id: card.approvalId, approved: true })
        cards.push({ caller, approvalId: card.approvalId })
      }
      const yes = ({ caller, approvalId }: (typeof cards)[number]) =>
        call(house.deps, caller, 'move_applications', input, { approvalId })
      expect(await yes(cards[0]!)).toMatchObject({ status: 'done' })
      await expect(yes(cards[1]!)).rejects.toMatchObject({
        code: 'conflict',
        details: { reason: 'approval_outdated', changed: [{ name: 'Awa Diarra', by: 'camille', at: expect.any(String) }] },
      })
    },
  )

  it('names the stages that there are', async () => {
    const { id } = await house.addJob()
    const candidateId = await house.addCandidate()
    const lost = call(house.deps, recruiter(), 'move_applications', { jobId: id, candidateIds: [candidateId], stage: 'moon' })
    await expect(lost).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'stage_missing', stages: expect.arrayContaining(['interview']) },
    })
  })

  it('turns nobody down', async () => {
    const { id } = await house.addJob()
    const lost = call(house.deps, recruiter(), 'move_applications', {
      jobId: id,
      candidateIds: [await house.addCandidate()],
      stage: 'rejected',
    })
    await expect(lost).rejects.toMatchObject({ details: { reason: 'reason_needed' } })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'move_applications', { jobId: 'x', candidateIds: ['y'], stage: 'new' }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
