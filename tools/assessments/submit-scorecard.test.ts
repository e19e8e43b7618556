import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())
const as = (name: string) => house.callerAs('recruiter', { userId: `user-${name}`, name })

async function applied() {
  const { id, stages } = await house.addJob()
  await house.deps.database.system
    .updateTable('stage')
    .set({ needs: JSON.stringify(['scorecard']) })
    .where('id', '=', stages['interview']!)
    .execute()
  const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
  await house.addApplication(id, candidateId, stages['interview']!)
  const input = { jobId: id, candidateId }
  const { criteria } = await house.done(as('Camille'), 'get_scorecards', input)
  return { input, key: (criteria as { key: string }[])[0]!.key }
}

describe('submit_scorecard', () => {
  it('is one each, changed in place, and lets the person go on', async () => {
    const { input, key } = await applied()
    const move = { jobId: input.jobId, candidateIds: [input.candidateId], stage: 'offer' }
    await expect(call(house.deps, as('Camille'), 'move_applications', move)).rejects.toMatchObject({
      details: { people: [{ needs: ['scorecard'] }] },
    })
    const card = {
      ...input,
      scores: [{ criterion: key, score: 3, evidence: 'Toilettes au lit, deux ans en EHPAD' }],
      opinion: 'yes',
    }
    expect(await house.done(as('Camille'), 'submit_scorecard', card)).toMatchObject({ name: 'Awa Diarra', version: 1 })
    expect(await house.done(as('Camille'), 'submit_scorecard', { ...card, opinion: 'no', version: 1 })).toMatchObject({
      version: 2,
    })
    await expect(call(house.deps, as('Camille'), 'submit_scorecard', { ...card, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await house.done(as('Camille'), 'move_applications', move))['moved']).toMatchObject([{ to: 'offer' }])
  })

  it('takes criteria of the job alone, evidence for each, and nothing that the law forbids to keep', async () => {
    const { input, key } = await applied()
    const card = (scores: object[]) => call(house.deps, as('Idris'), 'submit_scorecard', { ...input, scores, opinion: 'yes' })
    await expect(card([{ criterion: 'charme', score: 4, evidence: 'souriante' }])).rejects.toMatchObject({
      details: { reason: 'criteria_unknown' },
    })
    await expect(card([{ criterion: key, score: 4, evidence: '' }])).rejects.toMatchObject({ code: 'invalid' })
    await expect(card([{ criterion: key, score: 5, evidence: 'très bien' }])).rejects.toMatchObject({ code: 'invalid' })
    await expect(card([{ criterion: key, score: 1, evidence: 'elle est enceinte' }])).rejects.toMatchObject({
      details: { reason: 'unlawful_words' },
    })
  })
})
