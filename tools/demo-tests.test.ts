import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemoTests } from './demo-tests.ts'
import { type TestHouse, openTestHouse } from './kit/testing.ts'
import { registry } from './registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

it('the demo holds a test in both languages, sent by a stage, with results in different states', async () => {
  const { id, stages } = await house.addJob('Aide-soignant de nuit')
  for (const [at, stage] of ['interview', 'interview', 'interview', 'screening', 'screening', 'screening'].entries()) {
    const candidateId = await house.addCandidate({ name: `Personne ${'ABCDEF'[at]}`, email: `p${at}@example.org` })
    await house.addApplication(id, candidateId, stages[stage]!)
  }
  const system = house.callerAs('system', { userId: 'system', door: 'job', person: false })
  await loadDemoTests(house.deps, system)
  await loadDemoTests(house.deps, system)
  const recruiter = house.callerAs('recruiter')
  const { items } = (await house.done(recruiter, 'list_tests', {})) as { items: { name: { fr: string; en: string } }[] }
  expect(items).toMatchObject([{ name: { fr: expect.any(String), en: expect.any(String) } }])
  const { items: sat } = (await house.done(recruiter, 'list_assessments', { jobId: id })) as {
    items: { state: string; passed: boolean | null }[]
  }
  const states = sat.map(({ state, passed }) => `${state} ${String(passed)}`).sort()
  expect(states).toEqual(['invited null', 'scored false', 'scored true', 'scored true', 'started null', 'submitted null'])
})
