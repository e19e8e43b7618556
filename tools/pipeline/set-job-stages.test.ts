import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

type Stage = {
  stageId?: string
  kind: string
  name: { fr: string; en: string }
  limitDays: number | null
  entry: unknown[]
  needs: string[]
}
const recruiter = () => house.callerAs('recruiter')
const stagesOf = async (jobId: string) => {
  const { stages, stagesVersion } = await house.done(recruiter(), 'get_job', { jobId })
  const kept = (stages as (Stage & { position: number })[]).map(({ position: _position, ...stage }) => stage)
  return { stages: kept, version: stagesVersion as number }
}
const stageOf = async (applicationId: string) =>
  house.deps.database.system
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select(['stage.kind', 'stage.id', 'application.version'])
    .where('application.id', '=', applicationId)
    .executeTakeFirstOrThrow()
const trial: Stage = {
  kind: 'test',
  name: { fr: 'Essai', en: 'Trial' },
  limitDays: 4,
  entry: [{ do: 'notify' }],
  needs: ['scorecard'],
}

describe('set_job_stages', () => {
  it('adds, renames and orders stages, and undo puts the list back', async () => {
    const { id } = await house.addJob()
    const { stages, version } = await stagesOf(id)
    const next = stages.map((stage) =>
      stage.kind === 'interview' ? { ...stage, name: { fr: 'Rencontre', en: 'Meeting' } } : stage,
    )
    next.splice(2, 0, trial)
    const done = await house.done(recruiter(), 'set_job_stages', { jobId: id, stages: next, version })
    expect((done['stages'] as Stage[]).map(({ name }) => name.fr)).toEqual([
      'new',
      'screening',
      'Essai',
      'Rencontre',
      'offer',
      'hired',
      'rejected',
      'withdrawn',
    ])
    await house.done(recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect((await stagesOf(id)).stages).toEqual(stages)
  })

  it('carries the people of a stage that goes, keeps its name in their history, and undo brings them back', async () => {
    const { id, stages: own } = await house.addJob()
    const candidateId = await house.addCandidate()
    const applicationId = await house.addApplication(id, candidateId, own['new']!)
    await house.done(recruiter(), 'move_applications', { jobId: id, candidateIds: [candidateId], stage: 'interview' })
    const { stages } = await stagesOf(id)
    const without = stages.filter(({ kind }) => kind !== 'interview')
    await expect(call(house.deps, recruiter(), 'set_job_stages', { jobId: id, stages: without })).rejects.toMatchObject({
      code: 'invalid',
      details: { reason: 'stage_has_people', stages: [{ name: { fr: 'interview' }, people: 1 }] },
    })
    const moveTo = { [own['interview']!]: 1 }
    const asked = await call(house.deps, house.callerAs('recruiter', { person: false }), 'set_job_stages', {
      jobId: id,
      stages: without,
      moveTo,
    })
    expect(asked).toMatchObject({ status: 'needs_approval', preview: { count: 1 } })
    const done = await house.done(recruiter(), 'set_job_stages', { jobId: id, stages: without, moveTo })
    expect(done['moved']).toBe(1)
    expect((await stageOf(applicationId)).kind).toBe('screening')
    const { history } = await house.done(recruiter(), 'get_candidate', { candidateId })
    expect(history).toMatchObject([{ from: 'interview', to: 'screening' }, { to: 'interview' }])
    await house.done(recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect((await stageOf(applicationId)).id).toBe(own['interview'])
  })

  it('does not undo over somebody’s later move', async () => {
    const { id, stages: own } = await house.addJob()
    const candidateId = await house.addCandidate()
    await house.addApplication(id, candidateId, own['interview']!)
    const { stages } = await stagesOf(id)
    const done = await house.done(recruiter(), 'set_job_stages', {
      jobId: id,
      stages: stages.filter(({ kind }) => kind !== 'interview'),
      moveTo: { [own['interview']!]: 1 },
    })
    await house.done(recruiter(), 'move_applications', { jobId: id, candidateIds: [candidateId], stage: 'offer' })
    await expect(call(house.deps, recruiter(), 'undo_action', { reversalId: done['reversalId'] })).rejects.toMatchObject({
      code: 'conflict',
      details: { reason: 'changed_meanwhile' },
    })
    expect((await stagesOf(id)).stages).toHaveLength(6)
  })

  it('lets one of two win', async () => {
    const { id } = await house.addJob()
    const { stages, version } = await stagesOf(id)
    const both = await Promise.allSettled([
      call(house.deps, recruiter(), 'set_job_stages', { jobId: id, stages, version }),
      call(house.deps, recruiter(), 'set_job_stages', { jobId: id, stages, version }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps what every process has, in its order', async () => {
    const { id } = await house.addJob()
    const { stages } = await stagesOf(id)
    const tried = (list: Stage[]) => call(house.deps, recruiter(), 'set_job_stages', { jobId: id, stages: list })
    await expect(tried(stages.filter(({ kind }) => kind !== 'hired'))).rejects.toMatchObject({
      details: { reason: 'stages_incomplete' },
    })
    await expect(tried(stages.toReversed())).rejects.toMatchObject({ details: { reason: 'stages_order' } })
    await expect(
      tried(stages.map((stage, index) => (index === 1 ? { ...stage, stageId: 'stg_x' } : stage))),
    ).rejects.toMatchObject({
      details: { reason: 'stage_missing' },
    })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'set_job_stages', { jobId: 'x', stages: [trial, trial, trial, trial] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
