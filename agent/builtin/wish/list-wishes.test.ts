import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActsHouse, openActsHouse } from '../acts-testing.ts'
import { calls, start } from '../../testing.ts'
import type { Lang } from '../language.ts'
import { listWishes } from './list-wishes.ts'
import { firstStep } from './wish-testing.ts'

let { house } = {} as ActsHouse
beforeAll(async () => {
  ;({ house } = await openActsHouse())
})
afterAll(() => house.close())

const step = (kind: keyof typeof listWishes, lang: Lang, text: string) => firstStep(listWishes[kind], text, { house, lang })

describe('a search', () => {
  test.each([
    ['fr', 'Elsa Queyrel est prise, il me faut donc un cariste', { titles: ['cariste'] }],
    ['en', 'Elsa Queyrel is gone so a forklift driver it has to be', { titles: ['forklift driver'] }],
  ] as const)('%s: a name of the house is none of its criteria: %s', async (lang, text, filters) => {
    expect(await step('search', lang, text)).toMatchObject({ call: { tool: 'search_candidates', input: { filters } } })
  })

  test.each([
    ['save', 'fr', 'on la met au chaud, celle-là'],
    ['narrow', 'en', 'the FIMO I do not care about'],
  ] as const)('%s: of no list on screen nothing is done', async (kind, lang, text) => {
    expect(await step(kind, lang, text)).toBeUndefined()
  })

  test.each([
    ['fr', 'mes veilles, ça dit quoi'],
    ['en', 'what have my watches dug up'],
  ] as const)('%s: the saved ones: %s', async (lang, text) => {
    expect(await step('searches', lang, text)).toMatchObject({ call: { tool: 'list_saved_searches' } })
  })
})

describe('the list on screen', () => {
  test.each([
    ['fr', 'un conducteur SPL avec la FIMO à Bron', 'sans la FIMO finalement'],
    ['en', 'HGV driver with FIMO in Bron', 'the FIMO I don’t care finally, client pays. take it away but keep the rest'],
  ] as const)('%s: a criterion that nobody cares for goes, the rest stays: %s, %s', async (locale, need, text) => {
    const person = start(house, { caller: { userId: 'user-recruiter', locale } })
    await person.say(need)
    const input = calls(await person.say(text)).find(({ name }) => name === 'search_candidates')?.input
    expect(input).toMatchObject({ filters: { titles: expect.anything(), locations: expect.anything() } })
    expect(JSON.stringify((input as { filters: unknown }).filters)).not.toContain('FIMO')
  })
})
