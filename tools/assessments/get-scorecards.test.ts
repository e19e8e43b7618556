import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const as = (name: string) => house.callerAs('recruiter', { userId: `user-${name}`, name })

it('is blind until one’s own is filled, then shows each colleague’s words and where they disagree', async () => {
  const { id, stages } = await house.addJob()
  const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
  await house.addApplication(id, candidateId, stages['interview']!)
  const input = { jobId: id, candidateId }
  const empty = await house.done(as('Camille'), 'get_scorecards', input)
  expect(empty).toMatchObject({ blind: false, filled: 0, mine: null, disagree: false })
  const key = (empty['criteria'] as { key: string }[])[0]!.key
  const fill = (name: string, score: number, opinion: string) =>
    house.done(as(name), 'submit_scorecard', {
      ...input,
      scores: [{ criterion: key, score, evidence: `vu par ${name}` }],
      opinion,
    })
  await fill('Camille', 4, 'strong_yes')
  const blind = await house.done(as('Idris'), 'get_scorecards', input)
  expect(blind).toMatchObject({ blind: true, filled: 1, opinions: [] })
  expect(JSON.stringify(blind)).not.toContain('vu par')
  await fill('Idris', 2, 'no')
  const open = await house.done(as('Idris'), 'get_scorecards', input)
  expect(open).toMatchObject({ blind: false, filled: 2, mine: { opinion: 'no' }, disagree: true })
  expect((open['criteria'] as object[])[0]).toMatchObject({
    average: 3,
    disagree: true,
    scores: [
      { by: 'Camille', mine: false, score: 4, evidence: 'vu par Camille' },
      { by: 'Idris', mine: true, score: 2 },
    ],
  })
  await expect(call(house.deps, house.callerAs('candidate', { candidateId }), 'get_scorecards', input)).rejects.toMatchObject({
    code: 'forbidden',
  })
})
