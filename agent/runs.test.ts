import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { mostRuns } from './runs.ts'
import { said, scripted, start } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse([])
})
afterAll(() => house.close())

/** An answer that another tab, or another instance, is writing for this person. */
async function addRunning({ caller }: ReturnType<typeof start>, createdAt: Date): Promise<void> {
  const db = house.deps.database.system
  const own = { organisation_id: caller.organisationId, created_at: createdAt }
  const conversation = newId('conversation')
  await db
    .insertInto('conversation')
    .values({ ...own, id: conversation, user_id: caller.userId, title: '' })
    .execute()
  const message = JSON.stringify({ id: newId('message'), role: 'assistant', parts: [] })
  const row = {
    ...own,
    id: newId('turn'),
    conversation_id: conversation,
    position: 1,
    role: 'assistant' as const,
    client_id: null,
  }
  await db
    .insertInto('turn')
    .values({ ...row, message, status: 'streaming' })
    .execute()
}

describe('runs of one person', () => {
  test('are five at once; those that died do not count, nor another person’s', async () => {
    const [person, another] = [start(house), start(house)]
    const [now, dead] = [new Date(), new Date(Date.now() - 600_000)]
    for (let at = 0; at < mostRuns; at += 1) await addRunning(person, dead)
    expect(said(await person.say('Bonjour'))).toMatch(/^Bonjour/)
    for (let at = 0; at < mostRuns; at += 1) await addRunning(person, now)
    await expect(person.say('Bonjour')).rejects.toMatchObject({
      code: 'too_many',
      details: { reason: 'runs_at_once', retryAfter: 5 },
    })
    expect(said(await another.say('Bonjour'))).toMatch(/^Bonjour/)
  })

  test('are five at once where twelve tabs ask at the same moment', async () => {
    const options = scripted([[{ text: 'Un moment, je lis encore votre demande.' }]], { delay: 40 })
    const { caller } = start(house)
    const tabs = Array.from({ length: 12 }, () => start(house, { caller: { userId: caller.userId }, options }))
    const sent = await Promise.allSettled(tabs.map((tab) => tab.say('Bonjour')))
    const refused = sent.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(12 - mostRuns)
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'too_many', details: { reason: 'runs_at_once' } })
  })
})
