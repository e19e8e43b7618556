import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../../testing.ts'

let house: TestHouse
type Person = [name: string, profile: Profile]
const cook = (city: string, more: Omit<Profile, 'basics'> = {}): Profile => ({
  basics: { label: 'Cuisinier', location: { city } },
  ...more,
})
const people: Person[] = [
  [
    'Nadège Fontanel',
    cook('Villeurbanne', {
      languages: [
        { language: 'Anglais', fluency: 'B2' },
        { language: 'Arabe', fluency: 'native' },
      ],
      bassin: {
        licences: ['B'],
        availability: { noticeDays: 60 },
        salary: { min: 2100, currency: 'EUR', period: 'month', basis: 'gross' },
      },
    }),
  ],
  [
    'Paul Martin',
    cook('Lyon', {
      bassin: { availability: { noticeDays: 0 }, salary: { min: 1900, currency: 'EUR', period: 'month', basis: 'gross' } },
    }),
  ],
]

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [at, [name, profile]] of people.entries()) {
    const id = await house.addCandidate({ name, email: `p${at}@example.org`, profile, headline: profile.basics!.label! })
    await house.done(house.callerAs('system'), 'index_candidate', { id })
  }
})
afterAll(() => house.close())

async function answer(sentences: string[], locale: 'fr' | 'en' = 'fr') {
  const person = start(house, { caller: { locale } })
  for (const text of sentences.slice(0, -1)) await person.say(text)
  const message = await person.say(sentences.at(-1)!)
  return { calls: calls(message), said: said(message).replaceAll('\u00A0', ' ') }
}

describe('about the list on screen', () => {
  test.each<[string[], 'fr' | 'en', RegExp]>([
    [['cherche cuisinier', 'qui est dispo le plus tôt ?'], 'fr', /^Paul Martin est libre le plus tôt \(tout de suite\)\.$/],
    [['I need a cook', "who's asking for the least money?"], 'en', /^Paul Martin asks for the least \(€1,900 gross a month\)\.$/],
    [
      ['cherche cuisinier', 'qui habite le plus près de Villeurbanne ?'],
      'fr',
      /^Nadège Fontanel habite le plus près \(Villeurbanne, \d+ km\)/,
    ],
    [['cherche cuisinier', 'Nadège parle anglais ?'], 'fr', /^Nadège Fontanel : anglais, oui/],
    [['cherche cuisinier', 'Nadège a le permis B ?', 'et Paul ?'], 'fr', /^Paul Martin : permis B, ce n’est pas précisé\.$/],
    [['I need a cook', 'what languages does Nadège speak?'], 'en', /anglais \(B2\); arabe \(native\)\.$/],
    [['cherche cuisinier', 'qui est dispo le plus tôt ?', 'quelles sont ses prétentions ?'], 'fr', /Paul Martin/],
    [['I need a cook', 'nobody else?'], 'en', /^There is nobody else on this list/],
    [['I need a cook', 'who would you pick?'], 'en', /is number 1.*The choice is yours\.$/],
    [['cherche cuisinier', 'il faudrait qu’ils soient sympas'], 'fr', /^Je n’ai reconnu là aucun critère|^Je n’ai pas compris/],
    [
      ['cherche cuisinier', 'pourquoi Nadège est devant Paul ?'],
      'fr',
      /Nadège Fontanel .* Paul Martin|Paul Martin .* Nadège Fontanel/,
    ],
  ])('%s', async (sentences, lang, wanted) => {
    expect((await answer(sentences, lang)).said).toMatch(wanted)
  })

  test('a first request that names who is replaced, and a district, is a search', async () => {
    const text = 'je cherche un cuisinier pour remplacer Sylvie qui part, plutôt de jour, sur Lyon 8e ou Bron'
    const { calls: made } = await answer([text])
    expect(made[0]).toMatchObject({ name: 'search_candidates', input: { filters: { titles: ['cuisinier'] } } })
  })

  test('nobody on the list: what would help is said, and taken up', async () => {
    expect((await answer(['cuisinier à Brest', 'ouvre le premier'])).said).toMatch(/^La liste est vide/)
    const taken = await answer(['cuisinier à Brest', 'ok, sans alors'])
    expect(taken.calls[0]).toMatchObject({ name: 'search_candidates', input: { filters: { titles: ['cuisinier'] } } })
    expect((taken.calls[0]!.input as { filters: object }).filters).not.toHaveProperty('locations')
  })

  test('a trade said of those on the list is something they did', async () => {
    const { calls: made } = await answer(['cherche cuisinier', 'y en a qui ont déjà fait du traiteur ?'])
    expect(made[0]!.input).toMatchObject({ filters: { titles: ['cuisinier'], skills: { must: ['traiteur'] } } })
  })
})
