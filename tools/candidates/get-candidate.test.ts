import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { type OutputOf, registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')

describe('get_candidate', () => {
  it('opens a person with name, profile and processes', async () => {
    const { id, stages } = await house.addJob('Serveur')
    const candidateId = await house.addCandidate({
      name: 'Awa Diarral',
      profile: { work: [{ position: 'Serveuse', startDate: '2020-01' }] },
    })
    await house.addApplication(id, candidateId, stages['interview']!)
    expect(await house.done(recruiter(), 'get_candidate', { candidateId })).toMatchObject({
      name: 'Awa Diarral',
      applications: [{ title: 'Serveur', stage: 'interview' }],
      missing: expect.arrayContaining(['availability']),
    })
  })

  it('tells what a line is in the taxonomy, whatever its words', async () => {
    const candidateId = await house.addCandidate({ name: 'Awa Diarral', profile: {} })
    const changes = [
      { path: 'work[0].position', value: 'AS de nuit' },
      { path: 'education[0].studyType', value: 'BTS' },
      { path: 'work[0].name', value: 'Les Tilleuls' },
    ]
    await house.done(recruiter(), 'update_profile', { candidateId, changes })
    const { facts } = (await house.done(recruiter(), 'get_candidate', { candidateId })) as OutputOf<'get_candidate'>
    const meanings = Object.fromEntries(
      facts.map((fact) => [fact.path, fact.meanings?.map(({ id, codes, eqf }) => [id, codes?.['rome'] ?? eqf])]),
    )
    expect(meanings).toEqual({
      'work[0].position': [['occupation:healthcare-assistant', 'J1501']],
      'education[0].studyType': [['diploma:bts', 5]],
      'work[0].name': undefined,
    })
  })

  it('says the same of a foreign person and of none', async () => {
    const candidateId = await house.addCandidate()
    const foreign = house.callerAs('recruiter', { organisationId: 'org_other' })
    const answers = await Promise.all([
      call(house.deps, foreign, 'get_candidate', { candidateId }).catch((error: Error) => error.message),
      call(house.deps, recruiter(), 'get_candidate', { candidateId: 'cand_none' }).catch((error: Error) => error.message),
    ])
    expect(answers[0]).toBe(answers[1])
  })

  it('is refused to a candidate', async () => {
    await expect(call(house.deps, house.callerAs('candidate'), 'get_candidate', { candidateId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
