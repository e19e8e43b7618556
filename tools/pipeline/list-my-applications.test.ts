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
const candidate = (candidateId: string) => house.callerAs('candidate', { candidateId, userId: candidateId })

describe('list_my_applications', () => {
  it('tells each step of the own process and nobody else’s', async () => {
    const { id } = await house.addJob('Serveur')
    const [mine, other] = [await house.addCandidate(), await house.addCandidate({ name: 'Autre' })]
    await house.done(candidate(mine), 'apply_to_job', { jobId: id })
    await house.done(candidate(other), 'apply_to_job', { jobId: id })
    await house.done(recruiter(), 'move_applications', { jobId: id, candidateIds: [mine], stage: 'interview' })
    const { items } = (await house.done(candidate(mine), 'list_my_applications', {})) as {
      items: { title: string; stage: string; steps: { kind: string; state: string }[] }[]
    }
    expect(items).toMatchObject([{ title: 'Serveur', stage: 'interview' }])
    expect(items[0]!.steps.find(({ state }) => state === 'now')).toMatchObject({ kind: 'interview' })
  })

  it('is empty for who has not applied', async () => {
    expect(await house.done(candidate(await house.addCandidate()), 'list_my_applications', {})).toEqual({ items: [] })
  })

  it('is refused to a recruiter', async () => {
    await expect(call(house.deps, house.callerAs('recruiter'), 'list_my_applications', {})).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
