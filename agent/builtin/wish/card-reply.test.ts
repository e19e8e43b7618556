import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '../../testing.ts'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'

let { house } = {} as ActsHouse
beforeAll(async () => {
  ;({ house } = await openActsHouse())
})
afterAll(() => house.close())

const waiting = () => house.deps.database.system.selectFrom('approval').select(['state']).orderBy('created_at', 'desc').limit(1)

async function answeredWith(locale: 'fr' | 'en', order: string, answer: string): Promise<string> {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  expect(last(await person.say(order)).output['status']).toBe('needs_approval')
  await person.say(answer)
  return (await waiting().executeTakeFirstOrThrow()).state
}

describe('a card just shown is carried out by a yes in any wording', () => {
  test.each([
    ['fr', 'note pour Awa Diarra : rappeler', 'oui, notez'],
    ['fr', 'note pour Awa Diarra : rappeler', 'nickel, on fait comme ça'],
    ['fr', 'note pour Awa Diarra : rappeler', 'c’est exactement ça, tu peux y aller'],
    ['en', 'note on Awa Diarra: ring back', 'aye save that'],
    ['en', 'note on Awa Diarra: ring back', 'that’s right, thanks a million'],
    ['en', 'note on Awa Diarra: ring back', 'yes it is correct, go'],
  ] as const)('%s: %s: %s', async (locale, order, answer) => {
    expect(await answeredWith(locale, order, answer)).toBe('spent')
  })
})

describe('never by what refuses it, changes it or names somebody else', () => {
  test.each([
    ['fr', 'note pour Awa Diarra : rappeler', 'bof non, on oublie'],
    ['fr', 'note pour Awa Diarra : rappeler', 'oui mais pour Bruno'],
    ['fr', 'note pour Elsa Queyrel : rappeler', 'oui note pour bruno'],
    ['en', 'note on Awa Diarra: ring back', 'yes but tomorrow'],
    ['en', 'note on Awa Diarra: ring back', 'naw scratch it'],
    ['en', 'note on Elsa Queyrel: ring back', 'yes note for bruno'],
  ] as const)('%s: %s: %s', async (locale, order, answer) => {
    expect(await answeredWith(locale, order, answer)).not.toBe('spent')
  })
})
