import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { sendMessages } from './send-messages.ts'
import { setContactPreference } from './set-contact-preference.ts'
import { candidateOfToken, unsubscribeAddress } from '../kit/unsubscribe-token.ts'

let house: TestHouse
let awa: string
beforeAll(async () => {
  house = await openTestHouse([sendMessages, setContactPreference])
  awa = await house.addCandidate({ name: 'Awa Diarral', email: 'awa@example.org' })
})
afterAll(() => house.close())

it('calls back what waits, and stops what would follow', async () => {
  const messages = [{ candidateId: awa, subject: 'Un', body: 'Deux' }]
  await house.done(house.callerAs('recruiter'), 'send_messages', { messages })
  const mine = house.callerAs('candidate', { candidateId: awa })
  expect(await house.done(mine, 'set_contact_preference', { doNotContact: true })).toMatchObject({
    candidateId: awa,
    calledBack: 1,
  })
  await expect(house.done(house.callerAs('recruiter'), 'send_messages', { messages })).rejects.toMatchObject({
    details: { reason: 'do_not_contact' },
  })
  await house.done(mine, 'set_contact_preference', { doNotContact: false })
  expect(await house.done(house.callerAs('recruiter'), 'send_messages', { messages })).toMatchObject({
    sent: [{ name: 'Awa Diarral' }],
  })
})

it('lets a candidate speak for themselves alone', async () => {
  const other = await house.addCandidate({ name: 'Paul', email: 'paul@example.org' })
  const mine = house.callerAs('candidate', { candidateId: awa })
  expect(await house.done(mine, 'set_contact_preference', { candidateId: other, doNotContact: true })).toMatchObject({
    candidateId: awa,
  })
  await house.done(mine, 'set_contact_preference', { doNotContact: false })
})

it('makes an address that only its own person has', () => {
  const token = new URL(unsubscribeAddress(house.deps, awa)).pathname.split('/').at(-1)!
  expect(candidateOfToken(house.deps.secret, token)).toBe(awa)
  expect(candidateOfToken(house.deps.secret, token.replace(awa, 'cand_other'))).toBeUndefined()
  expect(candidateOfToken('another-secret-of-thirty-two-letters', token)).toBeUndefined()
})
