import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'
import { type InterviewHouse, openInterviewHouse } from './interview-testing.ts'

let at: InterviewHouse
beforeAll(async () => {
  at = await openInterviewHouse(registry.values())
})
afterAll(() => at.close())

describe('propose_interview', () => {
  it('offers free times in working hours by a mail that waits, and undo takes it back', async () => {
    const input = await at.applied('Awa Diarra')
    const asked = await call(at.house.deps, at.house.callerAs('recruiter', { person: false }), 'propose_interview', input)
    if (asked.status !== 'needs_approval') throw new Error('a machine asks')
    expect(asked.preview.mails).toMatchObject([
      { to: 'Awa Diarra <awa@example.org>', body: expect.stringContaining('/rdv/itw_') },
    ])
    const done = await at.house.done(at.recruiter(), 'propose_interview', input)
    expect((done['slots'] as { start: string }[]).map(({ start }) => start)).toEqual([
      '2026-03-27T09:00:00.000Z',
      '2026-03-27T13:00:00.000Z',
      '2026-03-30T07:00:00.000Z',
      '2026-03-30T12:00:00.000Z',
      '2026-03-31T07:00:00.000Z',
    ])
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    const row = await at.db
      .selectFrom('interview')
      .select('state')
      .where('id', '=', done['interviewId'] as string)
      .executeTakeFirstOrThrow()
    expect(row.state).toBe('cancelled')
    await at.deliver(11)
    expect(at.mailsTo('awa@example.org')).toHaveLength(0)
  })

  it('is held by who asks where the follower has left', async () => {
    const input = await at.applied('Lila Somme')
    await at.db.updateTable('application').set({ owner_id: 'user-gone' }).where('candidate_id', '=', input.candidateId).execute()
    expect(await at.house.done(at.recruiter(), 'propose_interview', input)).toMatchObject({ interviewer: 'Camille Aubry' })
    await expect(
      call(at.house.deps, at.recruiter(), 'propose_interview', { ...input, interviewerId: 'user-gone' }),
    ).rejects.toMatchObject({ details: { reason: 'colleague_unknown' } })
  })

  it('sends the very link that the card showed', async () => {
    const input = await at.applied('Denis Malfroy')
    const machine = at.house.callerAs('recruiter', { person: false })
    const asked = await call(at.house.deps, machine, 'propose_interview', input)
    if (asked.status !== 'needs_approval') throw new Error('a machine asks')
    const link = /\S+\/rdv\/\S+/.exec(asked.preview.mails![0]!.body)![0]
    await at.house.done(at.recruiter(), 'decide_approval', { id: asked.approvalId, approved: true })
    const done = await at.house.done(machine, 'propose_interview', input, asked.approvalId)
    const { body } = await at.db
      .selectFrom('message')
      .select('body')
      .where('candidate_id', '=', input.candidateId)
      .executeTakeFirstOrThrow()
    expect(link).toContain(String(done['interviewId']))
    expect(body).toContain(link)
  })

  it('warns where the process of the person has ended', async () => {
    const { id: jobId, stages } = await at.house.addJob('Plombier')
    const candidateId = await at.house.addCandidate({ name: 'Rosa Aubin', email: 'rosa@example.org' })
    await at.house.addApplication(jobId, candidateId, stages['hired']!)
    const machine = at.house.callerAs('recruiter', { person: false })
    const asked = await call(at.house.deps, machine, 'propose_interview', { jobId, candidateId })
    expect(asked).toMatchObject({
      status: 'needs_approval',
      preview: { warnings: [{ key: 'process.ended', params: { names: 'Rosa Aubin', stage: 'hired' } }] },
    })
  })

  it('brings who is not in the job into it, and undo takes back both and the mail', async () => {
    const { id: jobId } = await at.house.addJob('Cuisinier')
    const candidateId = await at.house.addCandidate({ name: 'Omar Benali', email: 'omar@example.org' })
    const input = { jobId, candidateId }
    await expect(call(at.house.deps, at.recruiter(), 'propose_interview', input)).rejects.toMatchObject({
      details: { reason: 'not_applied' },
    })
    const machine = at.house.callerAs('recruiter', { person: false })
    const asked = await call(at.house.deps, machine, 'propose_interview', { ...input, addToJob: true })
    if (asked.status !== 'needs_approval') throw new Error('a machine asks')
    expect(asked.preview).toMatchObject({
      count: 1,
      warnings: [{ key: 'entry.joins', params: { names: 'Omar Benali', job: 'Cuisinier' } }],
      mails: [{ to: 'Omar Benali <omar@example.org>' }],
    })
    await at.house.done(at.recruiter(), 'decide_approval', { id: asked.approvalId, approved: true })
    const done = await at.house.done(machine, 'propose_interview', { ...input, addToJob: true }, asked.approvalId)
    const places = () => at.db.selectFrom('application').select('shortlisted').where('job_id', '=', jobId).execute()
    expect(await places()).toEqual([{ shortlisted: true }])
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect(await places()).toEqual([])
    await at.deliver(11)
    expect(at.mailsTo('omar@example.org')).toHaveLength(0)
  })

  it('is what a stage asks of who comes in, once: not of who has times to choose from already', async () => {
    const { id: jobId, stages } = await at.house.addJob('Plongeur')
    const entry = JSON.stringify([{ do: 'ask_slot', minutes: 30 }])
    await at.db.updateTable('stage').set({ entry }).where('id', '=', stages['interview']!).execute()
    const candidateId = await at.house.addCandidate({ name: 'Inès Roche', email: 'ines@example.org' })
    await at.house.done(at.recruiter(), 'move_applications', { jobId, candidateIds: [candidateId], stage: 'interview' })
    await drainQueue(at.house.deps)
    const proposed = () => at.db.selectFrom('interview').select(['minutes', 'state']).where('job_id', '=', jobId).execute()
    expect(await proposed()).toEqual([{ minutes: 30, state: 'proposed' }])
    await at.house.done(at.system(), 'propose_interview', { jobId, candidateId })
    expect(await proposed()).toHaveLength(1)
  })

  it('proposes no time that is taken, and writes to nobody who said no', async () => {
    const first = await at.proposed('Bruno Cazal')
    await at.book(first.token, first.slots[0]!.start)
    const input = await at.applied('Chloé Dumas')
    await expect(
      call(at.house.deps, at.recruiter(), 'propose_interview', { ...input, starts: [first.slots[0]!.start] }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'slot_taken' } })
    await at.db.updateTable('candidate').set({ do_not_contact: true }).where('id', '=', input.candidateId).execute()
    await expect(call(at.house.deps, at.recruiter(), 'propose_interview', input)).rejects.toMatchObject({
      details: { reason: 'do_not_contact', names: ['Chloé Dumas'] },
    })
  })

  it('warns on the card of an interview that the person already has for the job, booked or proposed', async () => {
    const machine = at.house.callerAs('recruiter', { person: false })
    const warned = async (input: object) => {
      const asked = await call(at.house.deps, machine, 'propose_interview', input)
      if (asked.status !== 'needs_approval') throw new Error('a machine asks')
      return asked.preview.warnings
    }
    const { jobId, candidateId, token, slots } = await at.proposed('Elsa Queyrel')
    const input = { jobId, candidateId }
    expect(await warned(input)).toEqual([{ key: 'propose_interview.proposed', params: { name: 'Elsa Queyrel' } }])
    await at.book(token, slots[0]!.start)
    expect(await warned({ ...input, minutes: 30 })).toMatchObject([
      { key: 'propose_interview.booked', params: { name: 'Elsa Queyrel' } },
    ])
    expect(await warned(await at.applied('Fanny Aubertin'))).toBeUndefined()
  })
})
