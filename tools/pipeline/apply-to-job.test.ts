import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'
import { drainQueue } from '../worker.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('apply_to_job', () => {
  it('applies once, with the own profile', async () => {
    const { id } = await house.addJob()
    const me = candidate(await house.addCandidate())
    expect(await house.done(me, 'apply_to_job', { jobId: id, message: 'Disponible de suite' })).toMatchObject({ jobId: id })
    await expect(call(house.deps, me, 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'already_applied' },
    })
  })

  it('knows no closed job', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, status: 'closed' })
    await expect(call(house.deps, candidate(await house.addCandidate()), 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is shut by its last day and by its number of applications', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, closesAt: 1 })
    await house.done(candidate(await house.addCandidate()), 'apply_to_job', { jobId: id })
    const second = candidate(await house.addCandidate({ name: 'Thuy V' }))
    await expect(call(house.deps, second, 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      details: { reason: 'job_shut', shut: 'full' },
    })
    await house.done(recruiter(), 'update_job', { jobId: id, closesAt: null, visibleUntil: '2020-01-01' })
    await expect(call(house.deps, second, 'apply_to_job', { jobId: id })).rejects.toMatchObject({ details: { shut: 'over' } })
  })

  it('has one winner of its last place where many apply at once', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, closesAt: 2 })
    const people = await Promise.all(['Ana B', 'Luc D', 'Noé F', 'Rim H', 'Zoé K'].map((name) => house.addCandidate({ name })))
    const tried = await Promise.allSettled(
      people.map((person) => call(house.deps, candidate(person), 'apply_to_job', { jobId: id })),
    )
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    const lost = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason as { details: object }] : []))
    for (const { details } of lost) expect(details).toMatchObject({ reason: 'job_shut', shut: 'full' })
  })

  it('asks the questions of the job first, and turns nobody down for an answer', async () => {
    const { id, stages } = await house.addJob()
    const questions = [
      { id: 'nights', text: 'Travaillez-vous de nuit ?', kind: 'yes_no' as const, hoped: 'yes' },
      { id: 'when', text: 'Libre quand ?', kind: 'text' as const },
    ]
    await house.done(recruiter(), 'update_job', { jobId: id, questions })
    const me = candidate(await house.addCandidate({ name: 'Paul N' }))
    await expect(call(house.deps, me, 'apply_to_job', { jobId: id })).rejects.toMatchObject({
      code: 'invalid',
      details: {
        reason: 'answers_missing',
        questions: [{ id: 'nights', text: 'Travaillez-vous de nuit ?', kind: 'yes_no' }, { id: 'when' }],
      },
    })
    const machine = { ...me, door: 'chat' as const, person: false }
    const input = { jobId: id, answers: { nights: 'no', elsewhere: 'x' } }
    expect(await call(house.deps, machine, 'apply_to_job', input)).toMatchObject({
      status: 'needs_approval',
      preview: { facts: [{}, {}, { label: { key: 'Travaillez-vous de nuit ?' }, value: 'answer.no' }] },
    })
    const { applicationId } = await house.done(me, 'apply_to_job', input)
    const row = await house.deps.database.system
      .selectFrom('application')
      .select(['answers', 'stage_id'])
      .where('id', '=', String(applicationId))
      .executeTakeFirstOrThrow()
    expect(row).toEqual({
      stage_id: stages['new'],
      answers: [{ id: 'nights', text: 'Travaillez-vous de nuit ?', answer: 'no', hoped: 'yes' }],
    })
  })

  it('keeps to who may see the advert: by its key, and in its area', async () => {
    const { id } = await house.addJob()
    await house.done(recruiter(), 'update_job', { jobId: id, visibility: 'link' })
    const { link_key: key } = await house.deps.database.system
      .selectFrom('job')
      .select('link_key')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const lyon = { basics: { location: { city: 'Villeurbanne', postalCode: '69100' } } }
    const me = candidate(await house.addCandidate({ name: 'Ana L', profile: lyon }))
    await drainQueue(house.deps)
    await house.done(house.callerAs('system'), 'index_candidate', { id: me.candidateId })
    const missing = { code: 'not_found', details: { reason: 'job_missing' } }
    for (const tool of ['get_job', 'apply_to_job'])
      await expect(call(house.deps, me, tool, { jobId: id }), tool).rejects.toMatchObject(missing)
    expect(await house.done(me, 'get_job', { jobId: id, key })).toMatchObject({ jobId: id })
    await house.done(recruiter(), 'update_job', { jobId: id, visibility: 'public', visibleArea: { place: 'Lille', radius: 20 } })
    for (const tool of ['get_job', 'apply_to_job'])
      await expect(call(house.deps, me, tool, { jobId: id, key }), tool).rejects.toMatchObject(missing)
    const listed = async () =>
      ((await house.done(me, 'list_jobs', { limit: 100 }))['items'] as { jobId: string }[]).some(({ jobId }) => jobId === id)
    expect(await listed()).toBe(false)
    await house.done(recruiter(), 'update_job', { jobId: id, visibleArea: { place: 'Lyon', radius: 20 } })
    expect(await listed()).toBe(true)
    await house.done(me, 'apply_to_job', { jobId: id })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'apply_to_job', { jobId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
