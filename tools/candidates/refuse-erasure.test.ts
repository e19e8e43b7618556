import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse(registry.values())))
afterAll(() => house.close())

describe('refuse_erasure', () => {
  it('closes a request with a reason that the person reads, once, by an administrator', async () => {
    const candidateId = await house.addCandidate({ name: 'Solène Arnoux' })
    const person = house.callerAs('candidate', { candidateId, userId: 'user-solene' })
    const { erasureId } = await house.done(person, 'ask_erasure', {})
    const refusal = { erasureId, text: 'Litige en cours : les pièces sont gardées jusqu’au jugement.' }
    await expect(call(house.deps, house.callerAs('recruiter'), 'refuse_erasure', refusal)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await house.done(house.callerAs('admin'), 'refuse_erasure', refusal)
    expect(await house.done(person, 'list_erasures', { state: 'all' })).toMatchObject({
      items: [{ state: 'refused', answer: refusal.text, decidedBy: 'admin' }],
    })
    await expect(call(house.deps, house.callerAs('admin'), 'refuse_erasure', refusal)).rejects.toMatchObject({
      details: { reason: 'erasure_decided' },
    })
  })

  it('tells the colleague who asked, with the reason', async () => {
    const candidateId = await house.addCandidate({ name: 'Régis Lancelin' })
    const asker = house.callerAs('recruiter', { userId: 'user-asker' })
    const { erasureId } = await house.done(asker, 'ask_erasure', { candidateId })
    await house.done(house.callerAs('admin'), 'refuse_erasure', { erasureId, text: 'Contrat en cours.' })
    expect((await house.done(asker, 'list_notices', {}))['items']).toMatchObject([
      { kind: 'erasure_refused', name: 'Régis Lancelin', by: 'admin', text: 'Contrat en cours.' },
    ])
  })
})
