import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
const ids: Record<string, string> = {}
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const names = ['Florian Mazuyer', 'Aminata Sarr-Guyot', 'Julie Martin', 'Paul Martin', 'Aidan O’Rourke']
  for (const [at, name] of names.entries()) ids[name] = await house.addCandidate({ name, email: `p${at}@example.org` })
  for (const [title, client] of [
    ['Aide-soignant de nuit', 'Résidence du Parc Boisé'],
    ['Cariste CACES 3 et 5', 'Entrepôts de la Plaine'],
    ['Agent d’entretien', 'Clarté Services'],
  ] as const) {
    const { id } = await house.addJob(title)
    ids[title] = id
    await house.deps.database.system.updateTable('job').set({ client }).where('id', '=', id).execute()
  }
})
afterAll(() => house.close())

type Found = {
  people: { words: string; candidates: { name: string }[] }[]
  jobs: { words: string; by: string; jobs: { jobId: string }[] }[]
}
const found = async (text: string) => {
  const { people, jobs } = (await house.done(house.callerAs('recruiter'), 'find_mentions', { text })) as unknown as Found
  return {
    people: people.map(({ words, candidates }) => [words, ...candidates.map(({ name }) => name).sort()]),
    jobs: jobs.map(({ words, by, jobs: own }) => [words, by, ...own.map(({ jobId }) => jobId)]),
  }
}

describe('find_mentions', () => {
  it('finds people by any word of their names, beside each other as one', async () => {
    const { people } = await found('put mazuyer thru, and sarr guyot, then Julie Martin; Martin waits, and O’Rourke')
    expect(people).toEqual([
      ['mazuyer', 'Florian Mazuyer'],
      ['sarr guyot', 'Aminata Sarr-Guyot'],
      ['Julie Martin', 'Julie Martin'],
      ['Martin', 'Julie Martin', 'Paul Martin'],
      ['Rourke', 'Aidan O’Rourke'],
    ])
  })

  it('finds jobs by what tells their client apart, and by their whole title', async () => {
    const { jobs } = await found('who is in at parc boisé, at Clarté, at the entrepôts de la plaine, for cariste caces 3 et 5?')
    expect(jobs).toEqual([
      ['parc boisé', 'client', ids['Aide-soignant de nuit']],
      ['Clarté', 'client', ids['Agent d’entretien']],
      ['entrepôts de la plaine', 'client', ids['Cariste CACES 3 et 5']],
      ['cariste caces 3 et 5', 'title', ids['Cariste CACES 3 et 5']],
    ])
    expect((await found('an agent for the services, de nuit, a residence, un parc')).jobs).toEqual([])
  })

  it('finds nobody of another house, and is refused to a candidate', async () => {
    const stranger = house.callerAs('recruiter', { organisationId: 'org_other' })
    const given = { text: 'Florian Mazuyer at Parc Boisé' }
    expect(await house.done(stranger, 'find_mentions', given)).toEqual({ people: [], jobs: [], colleagues: [] })
    await expect(call(house.deps, house.callerAs('candidate'), 'find_mentions', given)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
