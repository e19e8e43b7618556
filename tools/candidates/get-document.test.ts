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

describe('get_document', () => {
  it('opens a document for its organisation and its owner alone', async () => {
    const mine = await house.addCandidate()
    const { documentId } = await house.done(candidate(mine), 'upload_cv', {
      fileName: 'moi.txt',
      content: new TextEncoder().encode('Serveur à Lyon, 3 ans'),
    })
    expect(await house.done(recruiter(), 'get_document', { documentId })).toMatchObject({
      fileName: 'moi.txt',
      candidateId: mine,
    })
    const others = [
      candidate(await house.addCandidate({ name: 'Autre' })),
      house.callerAs('recruiter', { organisationId: 'org_other' }),
    ]
    for (const other of others)
      await expect(call(house.deps, other, 'get_document', { documentId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('asks which one', async () => {
    await expect(call(house.deps, recruiter(), 'get_document', {})).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is refused to a system', async () => {
    await expect(call(house.deps, house.callerAs('system'), 'get_document', { documentId: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
