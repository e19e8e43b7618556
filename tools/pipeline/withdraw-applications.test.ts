import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

async function applied(name: string) {
  const { id: jobId, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name, email: `${name.split(' ')[0]!.toLowerCase()}@example.org` })
  const applicationId = await house.addApplication(jobId, candidateId, stages.interview!)
  return { jobId, candidateIds: [candidateId], applicationId }
}
const stageOf = async (applicationId: string) =>
  house.deps.database.system
    .selectFrom('application')
    .innerJoin('stage', 'stage.id', 'application.stage_id')
    .select('stage.kind')
    .where('application.id', '=', applicationId)
    .executeTakeFirstOrThrow()

describe('withdraw_applications', () => {
  it('records what the person said, and can be undone', async () => {
    const { applicationId, ...input } = await applied('Awa Diarra')
    const recruiter = house.callerAs('recruiter')
    const output = await house.done(recruiter, 'withdraw_applications', { ...input, comment: 'A trouvé plus près' })
    expect(output).toMatchObject({ moved: [{ name: 'Awa Diarra', from: 'interview', to: 'withdrawn' }] })
    const event = await house.deps.database.system
      .selectFrom('application_event')
      .select(['kind', 'text'])
      .where('application_id', '=', applicationId)
      .executeTakeFirstOrThrow()
    expect(event).toEqual({ kind: 'withdrawn', text: 'A trouvé plus près' })
    await house.done(recruiter, 'undo_action', {})
    expect(await stageOf(applicationId)).toEqual({ kind: 'interview' })
  })

  it('asks a person first when a machine wants it, and shows from where to where', async () => {
    const { applicationId: _id, ...input } = await applied('Bruno Cazal')
    const asked = await call(house.deps, house.callerAs('recruiter', { person: false }), 'withdraw_applications', input)
    expect(asked).toMatchObject({
      status: 'needs_approval',
      preview: { count: 1, facts: [{ person: 'Bruno Cazal', before: 'interview', after: 'withdrawn' }] },
    })
  })

  it('names who is not in the process, or out of it already', async () => {
    const { jobId, candidateIds } = await applied('Chloé Rivoal')
    const recruiter = house.callerAs('recruiter')
    const stranger = await house.addCandidate({ name: 'Denis Malfroy', email: 'denis@example.org' })
    await expect(call(house.deps, recruiter, 'withdraw_applications', { jobId, candidateIds: [stranger] })).rejects.toMatchObject(
      { details: { reason: 'not_applied', names: ['Denis Malfroy'] } },
    )
    await house.done(recruiter, 'withdraw_applications', { jobId, candidateIds })
    await expect(call(house.deps, recruiter, 'withdraw_applications', { jobId, candidateIds })).rejects.toMatchObject({
      details: { reason: 'already_ended', names: ['Chloé Rivoal'] },
    })
  })

  it('is refused to a candidate', async () => {
    await expect(
      call(house.deps, house.callerAs('candidate'), 'withdraw_applications', { jobId: 'x', candidateIds: ['y'] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  })
})
