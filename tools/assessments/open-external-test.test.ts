import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type CodilityHouse, openCodilityHouse } from './codility-sitting-testing.ts'

let house: CodilityHouse
beforeAll(async () => {
  house = await openCodilityHouse(registry.values())
})
afterAll(() => house.close())

it('is queued for when the mail leaves, opens one sitting, and the page leads there', async () => {
  const { at, codility, sent, open } = house
  const one = await sent('Awa Diarra')
  const page = () => at.house.done(at.visitor(), 'get_sitting', { token: one.token })
  expect(await page()).toMatchObject({ state: 'preparing', provider: 'codility', address: null })
  const [due] = await at.queued('open_external_test')
  expect(due!.run_at.getTime()).toBe(at.now().getTime() + 10 * 60_000)
  expect(codility.sessions.size).toBe(0)
  expect(await open(one.assessmentId)).toMatchObject({ opened: true })
  expect(await open(one.assessmentId)).toMatchObject({ opened: false })
  expect(codility.sessions.size).toBe(1)
  const { external_id, external_address } = await at.row(one.assessmentId)
  expect(await page()).toMatchObject({ state: 'invited', address: external_address })
  expect(codility.sessions.get(external_id!)).toMatchObject({ candidate: one.assessmentId, email: 'awa@example.org' })
  await expect(at.house.done(at.visitor(), 'start_sitting', { token: one.token })).rejects.toMatchObject({
    details: { reason: 'test_elsewhere' },
  })
})

it('opens nothing for what was called back, and shuts there what is cancelled here', async () => {
  const { at, codility, sent, open, opened } = house
  const before = codility.sessions.size
  const back = await sent('Bruno Cazal')
  await at.house.done(at.recruiter(), 'undo_action', { reversalId: back.reversalId })
  expect(await open(back.assessmentId)).toMatchObject({ opened: false })
  expect(codility.sessions.size).toBe(before)
  const off = await opened('Chloé Dubreuil')
  await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: off.assessmentId, cancel: true })
  expect(codility.sessions.get(off.session)).toMatchObject({ cancelled: true })
})

it('gives nobody more time there, and says so', async () => {
  const { at } = house
  const { jobId, candidateId } = await at.applied('Diane Estève')
  const testId = await at.saved({ provider: 'codility', questions: [], externalId: '4101' })
  const input = { jobId, candidateIds: [candidateId], testId, extraShare: 33 }
  await expect(at.house.done(at.recruiter(), 'send_test', input)).rejects.toMatchObject({
    details: { reason: 'provider_no_time' },
  })
})
