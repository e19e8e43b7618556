import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said } from '../testing.ts'
import { newcomerTo, toolsOf } from './candidate-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('what a candidate may ask of the builtin by right', () => {
  test.each([
    ['supprime toutes mes données', 'fr', 'oui', /Votre demande est partie/],
    ['delete my account please', 'en', 'yes', /Your request is sent/],
  ] as const)('asks the agency to erase what is known of them: %s', async (text, locale, yes, told) => {
    const person = await newcomerTo(house, locale)
    expect(toolsOf(await person.say(text))).toEqual(['ask_erasure'])
    expect(said(await person.say(yes))).toMatch(told)
  })

  test.each([
    ['mon nouveau numéro : 06 39 98 00 12', { phone: '06 39 98 00 12' }],
    ['change mon mail pour x@example.org', { email: 'x@example.org' }],
    ['my phone is now 07700 900123', { phone: '07700 900123' }],
    ['my number is 07700 900124, not 07700 900999', { phone: '07700 900124' }],
    ['you got my name wrong, it’s Malik Ferhaoui', { name: 'Malik Ferhaoui' }],
    ['mon nom de famille est maintenant Ferhaoui', { name: 'Malik Ferhaoui' }],
    ['my first name is spelt Malick', { name: 'Malick Haddad' }],
    ['vous pouvez me joindre au 06 39 98 00 13', { phone: '06 39 98 00 13' }],
    ['remove my email please', { email: null }],
  ])('«%s» is a card with what changes, done with a yes', async (text, input) => {
    const person = await newcomerTo(house)
    const card = calls(await person.say(text)).at(-1)
    expect(card).toMatchObject({ name: 'set_contact_details', input, output: { status: 'needs_approval' } })
    expect(card!.input).toEqual(input)
    expect(
      said(await person.say(text.startsWith('m') || text.startsWith('c') || text.startsWith('vous') ? 'oui' : 'yes')),
    ).toMatch(/corrigé|corrected/)
    const [field, value] = Object.entries(input)[0]!
    const mine = (await house.done(person.caller, 'get_my_profile', {})) as Record<string, unknown>
    const digits = (words: unknown) => String(words ?? '').replace(/^\+(?:33|44)|^0|\s/g, '')
    expect(digits(mine[field])).toBe(digits(value))
  })

  test('who presents themself and says what they look for corrects no name', async () => {
    const person = await newcomerTo(house)
    expect(toolsOf(await person.say('je m’appelle Malik et je cherche un poste de cariste'))).not.toContain('set_contact_details')
    expect(said(await person.say('je m’appelle Malik Haddad'))).toMatch(/déjà ce qui est enregistré/)
  })

  test.each([
    ['I have a disability, will it count against me?', /does not count against you.*without saying why/],
    ['je suis enceinte, ça pose problème ?', /ne compte pas contre vous.*sans dire pourquoi/],
    ['am I too old for this job?', /does not count against you/],
  ])('«%s» is told that it counts for nothing', async (text, told) => {
    const answer = await (await newcomerTo(house)).say(text)
    expect(said(answer)).toMatch(told)
    expect(toolsOf(answer)).toEqual([])
  })
})
