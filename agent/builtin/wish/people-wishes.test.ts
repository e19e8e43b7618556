import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'
import { said, start } from '../../testing.ts'
import type { Lang } from '../language.ts'
import { peopleWishes } from './people-wishes.ts'
import { firstStep } from './wish-testing.ts'

let { house, ids } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids } = await openActsHouse())
})
afterAll(() => house.close())

const elsa = { fr: 'on parlait d’Elsa Queyrel', en: 'it was about Elsa Queyrel' }
const step = (kind: keyof typeof peopleWishes, lang: Lang, text: string) =>
  firstStep(peopleWishes[kind], text, { house, lang, before: elsa[lang] })
const conversation = (locale: Lang) => start(house, { caller: { userId: 'user-recruiter', locale } })

describe('whoever was named last is meant where nobody else is', () => {
  test.each([
    ['open', 'fr', 'refile-moi le topo complet', 'get_candidate'],
    ['open', 'en', 'walk me through that one again', 'get_candidate'],
    ['open', 'fr', 'et la trombine sur le CV, ça donne quoi', 'get_document'],
    ['where', 'fr', 'et ça mijote à quel stade', 'list_interviews'],
    ['where', 'en', 'how far along, and stuck for how long', 'list_interviews'],
    ['ask', 'fr', 'l’anglais, ça passe ?', 'compare_candidates'],
    ['ask', 'en', 'any good with nights?', 'compare_candidates'],
    ['match', 'fr', 'on aurait pas autre chose sous le coude pour elle', 'match_jobs'],
    ['match', 'en', 'anything else going that would suit', 'match_jobs'],
    ['similar', 'fr', 'trouve-m’en d’autres du même bois', 'search_candidates'],
    ['similar', 'en', 'more in that mould', 'search_candidates'],
    ['duplicates', 'fr', 'on l’aurait pas déjà sous un autre nom ?', 'find_duplicates'],
    ['duplicates', 'en', 'have we got her twice by any chance', 'find_duplicates'],
    ['erase', 'fr', 'elle veut qu’il ne reste plus rien d’elle chez nous', 'ask_erasure'],
    ['erase', 'en', 'wants everything we hold gone', 'ask_erasure'],
  ] as const)('%s, %s: %s', async (kind, lang, text, tool) => {
    const call = await step(kind, lang, text)
    expect(call).toMatchObject({ call: { tool } })
    expect(JSON.stringify(call)).toContain(ids['Elsa Queyrel'])
  })

  test.each([
    ['fr', 'colle-la à côté de Denis Malfroy'],
    ['en', 'her beside Denis Malfroy, please'],
  ] as const)('%s: beside the one who is named: %s', async (lang, text) => {
    const wanted = [ids['Elsa Queyrel'], ids['Denis Malfroy']]
    expect(await step('compare', lang, text)).toMatchObject({ call: { tool: 'compare_candidates', input: { ids: wanted } } })
  })

  test.each([
    ['fr', 'et côte à côte ?', 'Avec qui comparer Elsa Queyrel ?'],
    ['en', 'and side by side?', 'Compare Elsa Queyrel with whom?'],
  ] as const)('%s: of one alone, whom with is asked', async (lang, text, asked) => {
    expect(await step('compare', lang, text)).toEqual({ text: asked })
  })
})

describe('a record', () => {
  test.each([
    ['fr', 'il me le faudrait en word, sans les nom et coordonnées'],
    ['en', 'in word for the client, hiding her name'],
  ] as const)('%s: a CV as a file, without the name: %s', async (lang, text) => {
    const input = { candidateId: ids['Elsa Queyrel'], anonymous: true, format: 'docx', lang }
    expect(await step('exportcv', lang, text)).toEqual({ call: { tool: 'export_profile', input } })
  })

  test.each([
    [
      'fr',
      'Croisé ce matin à Vénissieux : Solène Grisard, plombière, habite Bron, 06 39 98 44 12. Elle veut bien qu’on garde ses infos',
      { name: 'Solène Grisard', city: 'Bron', basis: 'agreed', headline: 'plombière' },
    ],
    [
      'en',
      'A woman at the Vénissieux fair. Joanne Tattersall, plumber, lives in Bron, 06 12 34 87 90. Happy for us to keep her details.',
      { name: 'Joanne Tattersall', city: 'Bron', basis: 'agreed', headline: 'plumber' },
    ],
  ] as const)('%s: somebody new: %s', async (lang, text, input) => {
    const call = await firstStep(peopleWishes.add, text, { house, lang })
    expect(call).toMatchObject({ call: { tool: 'create_candidate', input } })
  })

  test('somebody of the house is not added again', async () => {
    const text = 'Elsa Queyrel, 06 39 98 44 12, elle est d’accord'
    expect(await firstStep(peopleWishes.add, text, { house, lang: 'fr' })).toBeUndefined()
  })

  test.each([
    ['fr', 'dorénavant c’est le 06 39 98 44 12'],
    ['en', 'she is on 06 39 98 44 12 these days'],
  ] as const)('%s: a number put right: %s', async (lang, text) => {
    const input = { candidateId: ids['Elsa Queyrel'], phone: '06 39 98 44 12' }
    expect(await step('correct', lang, text)).toEqual({ call: { tool: 'set_contact_details', input } })
  })

  test.each([
    ['fr', 'rajoute-lui le permis B', { path: 'bassin.licences[]', value: 'B' }],
    ['en', 'she speaks Spanish, that belongs on there', { path: 'languages[]', value: { language: 'es' } }],
  ] as const)('%s: a line of a profile: %s', async (lang, text, change) => {
    const input = { candidateId: ids['Elsa Queyrel'], changes: [{ ...change, words: text }] }
    expect(await step('correct', lang, text)).toEqual({ call: { tool: 'update_profile', input } })
  })

  test.each([
    ['fr', 'y a un truc à rectifier', 'Que faut-il corriger pour Elsa Queyrel ? Donnez la nouvelle valeur.'],
    ['en', 'that wants putting right', 'What is to be corrected for Elsa Queyrel? Give the new value.'],
  ] as const)('%s: what is to be corrected is asked for: %s', async (lang, text, asked) => {
    expect(await step('correct', lang, text)).toEqual({ text: asked })
  })
})

describe('in a conversation', () => {
  test.each([
    ['fr', 'parle-moi d’Elsa Queyrel', /^Elsa Queyrel : Aide-soignant\. .*Aide-soignant de nuit/],
    ['en', 'Tell me about Elsa Queyrel', /^Elsa Queyrel: Aide-soignant\. .*Aide-soignant de nuit/],
  ] as const)('%s: who somebody is and where they stand is said', async (locale, text, told) => {
    const answer = await conversation(locale).say(text)
    expect(last(answer)).toMatchObject({ name: 'get_candidate', input: { candidateId: ids['Elsa Queyrel'] } })
    expect(said(answer)).toMatch(told)
  })

  test('a name that several bear is asked about', async () => {
    await house.addCandidate({ name: 'Elsa Prunier', email: 'prunier@example.org', headline: 'Plombier' })
    expect(said(await conversation('fr').say('parle-moi d’Elsa'))).toMatch(
      /Elsa Queyrel ou Elsa Prunier|Elsa Prunier ou Elsa Queyrel/,
    )
  })
})
