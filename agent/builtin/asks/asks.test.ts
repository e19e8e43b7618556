import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../../testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}
const people = ['Nadège Fontanel', 'Julie Martin', 'Paul Martin', 'Awa Diarra'] as const

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const { id, stages } = await house.addJob('Aide-soignant de nuit')
  for (const [at, name] of people.entries()) {
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, headline: 'Aide-soignant' })
    if (name !== 'Awa Diarra') await house.addApplication(id, ids[name], stages['interview']!)
  }
  const recruiter = house.callerAs('recruiter')
  await house.done(recruiter, 'add_note', { candidateId: ids['Nadège Fontanel'], text: 'Préfère les nuits' })
})
afterAll(() => house.close())

/** What is called and said about the last of some sentences, a list of everybody being on screen. */
async function answer(sentences: string[], locale: 'fr' | 'en' = 'fr') {
  const person = start(house, { caller: { locale } })
  await person.send({ action: { tool: 'list_candidates', input: { limit: 10 } } })
  for (const text of sentences.slice(0, -1)) await person.say(text)
  const message = await person.say(sentences.at(-1)!)
  return { calls: calls(message), said: said(message) }
}

describe('everyday questions', () => {
  test.each<[string[], 'fr' | 'en', RegExp]>([
    [['où en est Julie Martin ?'], 'fr', /^Julie Martin : « interview » pour Aide-soignant de nuit, depuis aujourd’hui\.$/],
    [['where is Nadège at?'], 'en', /^Nadège Fontanel: at "interview" for Aide-soignant de nuit, since today\.$/],
    [['l’adresse mail de Nadège'], 'fr', /p0@example\.org/],
    [['has Awa done the test?'], 'en', /^No test was sent to Awa Diarra\.$/],
    [['qu’est-ce qu’on a noté sur Nadège ?'], 'fr', /^1 note sur Nadège Fontanel\..*Préfère les nuits/],
    [['any interviews tomorrow?'], 'en', /^No interview tomorrow\.$/],
    [['appelle Nadège'], 'fr', /^Je ne téléphone pas/],
    [['did Awa reply?'], 'en', /^Replies by email do not reach me/],
    [['are you a robot?'], 'en', /^Yes, I am an AI/],
    [['réponds en anglais'], 'fr', /^I answer in the language you write in/],
    [['on a écrit à Paul Martin récemment ?'], 'fr', /^Aucun message n’est parti d’ici vers Paul Martin\.$/],
    [['is anyone waiting for an answer from me?'], 'en', /^(?:For you|Nothing waits).* Replies by email do not reach me/],
    [['c’est Camille qui s’occupe de Julie Martin ?'], 'fr', /^Personne n’est chargé de Julie Martin/],
    [['quels postes sont ouverts ?'], 'fr', /^1 poste ouvert : Aide-soignant de nuit\.$/],
    [['où en est Nadège Fontanel ?', 'non, je parlais de Julie Martin'], 'fr', /Julie Martin/],
  ])('%s', async (sentences, lang, wanted) => {
    expect((await answer(sentences, lang)).said).toMatch(wanted)
  })

  test('what is private is declined, and nobody’s file is opened', async () => {
    const answered = await answer(['how old is Julie Martin?'], 'en')
    expect(answered.said).toMatch(/it is private, and the law forbids using it to recruit\.$/)
    expect(answered.calls).toEqual([])
  })

  test('«l’autre Martin» is the other one of that name, and nobody is turned down', async () => {
    const answered = await answer(['où en est Julie Martin ?', 'non je parlais de l’autre Martin'])
    expect(answered.calls.map(({ name, input }) => [name, input])).toEqual([
      ['get_candidate', { candidateId: ids['Paul Martin'] }],
    ])
  })

  test('whom an answer told of without a call is whom «elle» means', async () => {
    const answered = await answer(['pourquoi Nadège est première ?', 'c’est quoi son adresse mail ?'])
    expect(answered.said).toMatch(/p0@example\.org/)
  })

  test('after «recommence» there is no list any more', async () => {
    expect((await answer(['recommence'])).said).toBe('La recherche est effacée. Qui cherchez-vous ?')
    expect((await answer(['recommence', 'remontre-moi la liste'])).said).toMatch(/^Il n’y a pas encore de liste/)
  })

  test.each(['où en est la deuxième ?', 'et la deuxième, elle en est où ?'])(
    'a place in the list says whom a question is about: %s',
    async (text) => {
      const answered = await answer([text])
      expect(answered.calls.map(({ name }) => name)).not.toContain('list_jobs')
      expect(answered.said).toMatch(/: « interview » pour Aide-soignant de nuit/)
    },
  )

  test.each(['exporte-moi la liste', 'télécharge la liste en csv'])(
    'a list as a file is not the list again: %s',
    async (text) => {
      expect((await answer([text])).calls.map(({ name }) => name)).toContain('export_candidates')
    },
  )

  test.each([['reviens en arrière', 'fr'] as const, ['go back', 'en'] as const])(
    '%s: the list that somebody was opened from, or what was done undone',
    async (text, lang) => {
      expect((await answer(['ouvre la fiche de Julie Martin', text], lang)).calls.map(({ name }) => name)).toEqual([
        'list_candidates',
      ])
      const moved = await answer(['passe Julie Martin en offre', 'oui', text], lang)
      expect(moved.calls.map(({ name }) => name)).toEqual(['undo_action'])
    },
  )

  test('from somebody opened out of a search one goes back to it as it stands', async () => {
    const { calls: made } = await answer([
      'aides-soignantes',
      'avec le permis B',
      'ouvre la fiche de Julie Martin',
      'reviens en arrière',
    ])
    expect(made).toMatchObject([{ name: 'search_candidates', input: { filters: { driving_licences: { must: ['B'] } } } }])
  })

  test('where somebody stands chooses nobody, whatever the law reads in it', async () => {
    expect((await answer(['et Paul Martin, il en est à quelle étape ?'])).said).toMatch(/^Paul Martin : « interview »/)
  })

  test('an order beside the words of a question stays an order', async () => {
    const moved = await answer(['passe Julie Martin en test'])
    expect(moved.calls.map(({ name }) => name)).toContain('move_applications')
    const noted = await answer(['note que Nadège a rappelé hier'])
    expect(noted.calls.map(({ name }) => name)).toContain('add_note')
  })
})
