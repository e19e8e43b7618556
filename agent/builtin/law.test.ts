import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const candidateId = await house.addCandidate({ name: 'Awa Diarra' })
  await house.done(house.callerAs('recruiter'), 'ask_erasure', { candidateId })
})
afterAll(() => house.close())

const answer = async (text: string, locale: 'fr' | 'en') => {
  const person = start(house, { caller: { role: 'admin', userId: 'user-admin', name: 'admin', locale } })
  const message = await person.say(text)
  return { said: said(message), tools: calls(message).map(({ name }) => name) }
}

describe('what an administrator asks of data and access', () => {
  test.each<[string, 'fr' | 'en', RegExp, string[]]>([
    ['combien de demandes d’effacement en attente ?', 'fr', /^1 demande d’effacement attend une réponse/, ['list_erasures']],
    ['who asked to be forgotten?', 'en', /^1 request for erasure is waiting/, ['list_erasures']],
    ['qui a consulté les données cette semaine ?', 'fr', /^Le journal garde ce qui a été fait/, ['list_audit']],
    ['who has been looking at candidate profiles?', 'en', /^The journal keeps what was done/, ['list_audit']],
    ['combien de temps garde-t-on les CV ?', 'fr', /deux ans après l’accord/, []],
    ['how long do we keep people’s data?', 'en', /^Two years at most/, []],
    ['what is our retention policy?', 'en', /^Two years at most/, []],
    ['invite marie.dupont@example.org comme recruteuse', 'fr', /Réglages, « Ajouter un collègue »/, []],
    ['add sam@example.org as a recruiter', 'en', /Settings, "Add a colleague"/, []],
    ['invite une nouvelle collègue', 'fr', /Réglages, « Ajouter un collègue »/, []],
    [
      'ai-je le droit de demander à quelqu’un s’il a des enfants ?',
      'fr',
      /^La loi ne permet pas .* la situation de famille\. Demandez plutôt/,
      [],
    ],
    ['c’est légal d’exiger le permis pour une aide à domicile ?', 'fr', /^Ce dont le travail a besoin peut être demandé/, []],
    ['can I legally ask for somebody with a car?', 'en', /^What the job needs may be asked/, []],
    ['quels critères sont interdits quand on trie des candidatures ?', 'fr', /article L1132-1/, []],
    ['what counts as a protected characteristic?', 'en', /article L1132-1/, []],
    ['is it against the law to want no one over 50?', 'en', /^The law does not let you choose someone by age\. Ask for/, []],
  ])('%s', async (text, locale, wanted, tools) => {
    const told = await answer(text, locale)
    expect(told.said).toMatch(wanted)
    expect(told.tools).toEqual(tools)
  })

  test.each([
    'qui a vu du pays et parle anglais ?',
    'who has seen five years of nursing?',
    'who knows employment law in Lyon?',
    'ajoute le permis B comme souhait',
  ])('nothing of that in «%s»', async (text) => {
    const told = await answer(text, /who/.test(text) ? 'en' : 'fr')
    expect(told.tools.filter((tool) => tool === 'list_audit' || tool === 'list_erasures')).toEqual([])
    expect(told.said).not.toMatch(/administrat|deux ans après|L1132/)
  })
})
