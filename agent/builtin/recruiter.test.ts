import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}
let jobId: string

const nurse = (more: Partial<NonNullable<Profile['bassin']>>, city: string): Profile => ({
  basics: { label: 'Aide-soignant', location: { city } },
  work: [{ position: 'Aide-soignant', name: 'EHPAD Les Tilleuls', startDate: '2019-03', summary: 'Travail de nuit en EHPAD' }],
  bassin: { schedule: ['night'], ...more },
})

const people: [string, Profile][] = [
  ['Nadège Fontanel', nurse({ licences: ['B'], availability: { noticeDays: 0 } }, 'Villeurbanne')],
  ['Mireille Tissandier', nurse({ licences: ['B'], availability: { noticeDays: 30 } }, 'Villeurbanne')],
  ['Awa Diarral', nurse({}, 'Villeurbanne')],
  ['Julie Martin', nurse({ licences: ['B'] }, 'Bron')],
  ['Paul Martin', { basics: { label: 'Conducteur SPL', location: { city: 'Lyon' } }, bassin: { licences: ['CE'] } }],
]

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [at, [name, profile]] of people.entries()) {
    const id = await house.addCandidate({ name, email: `p${at}@example.org`, profile, headline: profile.basics!.label! })
    ids[name] = id
    await house.done(house.callerAs('system'), 'index_candidate', { id })
  }
  const job = await house.addJob('Aide-soignant de nuit')
  jobId = job.id
  await house.addJob('Conducteur SPL')
  await house.addApplication(jobId, ids['Nadège Fontanel']!, job.stages.screening!)
})
afterAll(() => house.close())

type Search = { filters: Record<string, unknown> }
const names = (answer: Parameters<typeof calls>[0]) => calls(answer).map(({ name }) => name)
const filtersOf = (answer: Parameters<typeof calls>[0]) => (calls(answer)[0]!.input as Search).filters
const question = 'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD'

describe('a recruiter who asks the builtin', () => {
  test('gets one search, two sentences with its numbers, and follows on', async () => {
    const person = start(house)
    const answer = await person.say(question)
    expect(names(answer)).toEqual(['search_candidates'])
    expect(filtersOf(answer)).toMatchObject({
      titles: [expect.stringMatching(/^aide-soignante?$/)],
      schedule: ['night'],
      locations: [{ place: 'Villeurbanne', type: 'city' }],
      driving_licences: { must: ['B'] },
    })
    const { total } = (calls(answer)[0]!.output as { output: { total: { met: number; notStated: number } } }).output
    expect(total.met).toBeGreaterThan(0)
    expect(said(answer)).toContain(String(total.met))
    expect(said(answer)).toContain('répondent à tous vos critères indispensables')
    expect(said(answer).split(/(?<=[.!?]) /).length).toBeLessThanOrEqual(2)

    const soon = await person.say('seulement ceux dispo tout de suite')
    expect(filtersOf(soon)).toMatchObject({
      titles: [expect.stringMatching(/^aide-soignante?$/)],
      availability: { max_notice_days: 0 },
    })
    const bron = await person.say('et à Bron ?')
    expect(filtersOf(bron)).toMatchObject({
      titles: [expect.stringMatching(/^aide-soignante?$/)],
      locations: [{ place: 'Bron' }],
      availability: { max_notice_days: 0 },
    })
    expect((filtersOf(bron).locations as unknown[]).length).toBe(1)
  })

  test('says whom people are like, and saves no search for them', async () => {
    const person = start(house)
    await person.say('aide-soignante à Villeurbanne')
    const alike = await person.say('des profils comme Nadège Fontanel')
    expect(calls(alike)[0]!.input).toMatchObject({ similarTo: ids['Nadège Fontanel'] })
    expect(said(alike)).toMatch(/^Voici les profils les plus proches de celui de Nadège Fontanel, .+ en tête\.$/)
    const kept = await person.say('enregistre cette recherche')
    expect(names(kept)).toEqual([])
    expect(said(kept)).toContain('ne s’enregistre pas')
  })

  test.each([
    ['en', 'morning! need someone to run a forklift at a warehouse in Corbas, CACES 3 and 5, can start asap, shifts'],
    ['fr', 'il me faut quelqu’un avec le CACES 1 et 3 à Lyon, premier jour lundi'],
  ] as const)('cards and their figures are no names and no ranks: %s', async (locale, text) => {
    const answer = await start(house, { caller: { locale } }).say(text)
    expect(new Set(names(answer))).toEqual(new Set(['search_candidates']))
  })

  test('counts what is asked, within the list where no trade is, and orders the list by a superlative', async () => {
    const person = start(house)
    await person.say('aide-soignante à Villeurbanne')
    expect(filtersOf(await person.say('combien sont disponibles tout de suite ?'))).toMatchObject({
      titles: [expect.stringMatching(/^aide-soignant/)],
      availability: { max_notice_days: 0 },
    })
    const drivers = await person.say('combien de conducteurs SPL à Grenoble ?')
    expect(filtersOf(drivers).titles).toEqual([expect.stringMatching(/^conducteur/)])
    expect(filtersOf(drivers).availability).toBeUndefined()
    expect(said(drivers)).toBe('Personne ne répond à tous les critères. Sans Grenoble : 1 personne.')
    await person.say('aide-soignante à Villeurbanne')
    const order = await person.say('qui est le plus expérimenté ?')
    expect(calls(order)[0]!.input).toMatchObject({ sort: 'experience' })
    expect(said(await person.say('pourquoi la première ?'))).toMatch(/ remplit \d critères : aide-soignant/)
    const all = await person.say('montre-moi tout le monde')
    expect(names(all)).toEqual(['search_candidates'])
    expect(said(all)).toMatch(/^Voici les personnes 1 à \d sur \d\.$/)
  })

  test('is told who is there already for a job', async () => {
    const person = start(house)
    for (const text of [
      'qui avons-nous déjà pour le poste Aide-soignant de nuit ?',
      'who do we already have for the Aide-soignant de nuit job?',
    ]) {
      const answer = await person.say(text)
      expect(calls(answer).at(-1)).toMatchObject({ name: 'search_candidates', input: { jobId } })
    }
  })

  test('takes the beginning of a name, or a name with a mistake, for a guess: it asks', async () => {
    const person = start(house)
    const answer = await person.say('présélectionne Tissandié pour le poste Aide-soignant de nuit')
    expect(names(answer)).not.toContain('shortlist_candidates')
    expect(said(answer)).toBe('Personne ne s’appelle Tissandié. Vous parlez de Mireille Tissandier ?')
    const agreed = await person.say('oui')
    expect(names(agreed)).toContain('shortlist_candidates')
  })

  test.each([
    ['laisse tomber le permis', 'fr', undefined],
    ['drop the driving licence', 'en', undefined],
    ['any of them with a CE licence?', 'en', 'CE'],
    ['parmi eux, qui a le permis CE ?', 'fr', 'CE'],
  ] as const)('narrows or widens the search where nobody is meant: %s', async (words, locale, licence) => {
    const person = start(house, { caller: { locale } })
    await person.say(question)
    const answer = await person.say(words)
    expect(names(answer)).toEqual(['search_candidates'])
    const filters = filtersOf(answer) as { driving_licences?: { must: string[] } }
    if (licence) expect(filters.driving_licences?.must).toContain(licence)
    else expect(filters.driving_licences).toBeUndefined()
  })

  test('compares, opens a CV or a profile by rank and by name, explains', async () => {
    const person = start(house)
    await person.say(question)
    const compared = await person.say('compare les deux premiers')
    expect(calls(compared)).toMatchObject([{ name: 'compare_candidates', output: { status: 'done' } }])
    expect(said(compared)).toMatch(/^.+ et .+ sont côte à côte, critère par critère\.$/)
    const cv = await person.say('montre-moi le CV du premier')
    expect(calls(cv)).toMatchObject([{ name: 'get_document', input: { candidateId: expect.any(String) } }])
    expect(said(cv)).toBe('Il n’y a pas de CV à ouvrir.')
    const opened = await person.say('ouvre la fiche de Awa Diarral')
    expect(calls(opened)).toMatchObject([{ name: 'get_candidate', input: { candidateId: ids['Awa Diarral'] } }])
    expect(said(await person.say('pourquoi le premier ?'))).toMatch(/ remplit \d critères : aide-soignant/)
    expect(said(await person.say('montre-moi le CV du cinquième'))).toContain('il n’y a pas de numéro 5')
  })

  test.each([
    'passe la première en entretien pour aide-soignant de nuit',
    'move the first one to interview for Aide-soignant de nuit',
  ])('knows a job by its title alone: %s', async (words) => {
    const other = String((await house.done(house.callerAs('recruiter'), 'create_job', { title: 'Cuisinier' })).jobId)
    expect(other).not.toBe(jobId)
    const person = start(house)
    await person.say(question)
    expect(calls(await person.say(words)).at(-1)).toMatchObject({
      name: 'move_applications',
      input: { jobId, stage: 'interview' },
    })
  })

  test('moves somebody by rank to a stage of a job named in words, after a yes, and undoes it', async () => {
    const person = start(house)
    await person.say(question)
    const card = await person.say('passe la première en entretien pour le poste Aide-soignant de nuit')
    expect(names(card)).toEqual(['move_applications'])
    expect(calls(card)[0]).toMatchObject({
      input: { jobId, stage: 'interview', candidateIds: [expect.any(String)] },
      output: { status: 'needs_approval' },
    })
    expect(said(card)).toBe('Voici exactement ce qui se passera. Je n’agis qu’après votre oui.')
    expect(said(await person.say('oui'))).toMatch(
      /est à l’étape « entretien » pour Aide-soignant de nuit\. Vous pouvez annuler pendant 10 minutes\.$/,
    )
    const undo = await person.say('annule')
    expect(calls(undo)).toMatchObject([{ name: 'undo_action', output: { status: 'done' } }])
    expect(said(undo)).toMatch(/^C’est annulé/)
    expect(said(await person.say('annule'))).toBe('Il n’y a rien à annuler.')
    expect(said(await person.say('où en est le poste Aide-soignant de nuit ?'))).toMatch(
      /^Aide-soignant de nuit : 1 candidature, dont 1 en cours \(1 en présélection\) ; 0 embauche pour 1 poste\.$/,
    )
  })

  test('takes back the last change of a search, and does it again', async () => {
    const person = start(house)
    const first = await person.say(question)
    const narrower = await person.say('avec le permis B')
    const back = await person.say('annule')
    const filters = (turn: typeof first) => (calls(turn).at(-1) as { input: { filters: unknown } }).input.filters
    expect(names(back)).toEqual(['search_candidates'])
    expect(filters(narrower)).not.toEqual(filters(first))
    expect(filters(back)).toEqual(filters(first))
    expect(filters(await person.say('annule'))).toEqual(filters(narrower))
  })

  test('is asked who is meant, never guesses', async () => {
    const person = start(house)
    expect(said(await person.say('passe Martin en entretien pour le poste Aide-soignant de nuit'))).toMatch(
      /^Martin : (Julie Martin ou Paul Martin|Paul Martin ou Julie Martin) \?$/,
    )
    expect(said(await person.say('ouvre la fiche de Zoé Inconnu'))).toBe('Je ne trouve personne du nom de Zoé Inconnu.')
    expect(said(await person.say('présélectionne la première'))).toBe('Il n’y a pas encore de liste : qui cherchez-vous ?')
    const julie = await start(house).say('présélectionne Julie Martin')
    expect(said(julie)).toMatch(/^Pour quel poste : /)
  })

  test('is asked for a reason before anybody is turned down', async () => {
    const person = start(house)
    await person.say(question)
    expect(said(await person.say('écarte la première pour le poste Aide-soignant de nuit'))).toMatch(/^Pour quel motif/)
    const card = await person.say('écarte Nadège Fontanel pour le poste Aide-soignant de nuit, trop loin')
    expect(calls(card).at(-1)).toMatchObject({
      name: 'reject_applications',
      input: { reason: 'location' },
      output: { status: 'needs_approval' },
    })
  })

  test('hears that an unlawful criterion is left out, and the lawful rest is done', async () => {
    const person = start(house)
    const answer = await person.say('une aide-soignante jeune, sans enfants, à Villeurbanne')
    expect(said(answer)).toMatch(
      /ne peuvent pas servir à choisir quelqu’un : je les ai laissés de côté\. Demandez plutôt l’expérience attendue\./,
    )
    expect(filtersOf(answer)).toMatchObject({
      titles: [expect.stringMatching(/^aide-soignante?$/)],
      locations: [{ place: 'Villeurbanne' }],
    })
    expect(JSON.stringify(filtersOf(answer))).not.toMatch(/jeune|enfant/)
    const only = await start(house).say('une jeune femme')
    expect(names(only)).toEqual([])
    expect(said(only)).toContain('Dites-moi plutôt le lieu')
  })

  test('works the same in English, and says when nobody meets everything', async () => {
    const person = start(house, { caller: { locale: 'en' } })
    const answer = await person.say('HGV driver in Villeurbanne, night shifts')
    expect(said(answer)).toMatch(/^Nobody meets everything\./)
    expect(said(await person.say('how many healthcare assistants in Villeurbanne?'))).toMatch(/^\d people meet every criterion/)
    expect(said(await person.say('what is the weather in Paris?'))).not.toBe('')
  })

  test('stays honest about what it cannot do', async () => {
    expect(said(await start(house).say('asdf qwer'))).toBe(
      'Je n’ai pas compris qui chercher. Donnez-moi un métier, un lieu ou un savoir-faire.',
    )
    const person = start(house)
    await person.say(question)
    expect(said(await person.say('page suivante'))).toBe('Il n’y a pas d’autre page.')
    expect(said(await person.say('trie par nom'))).toContain('Je ne sais pas trier ainsi')
    expect(said(await person.say('trie par disponibilité'))).toBe('La liste est triée par disponibilité.')
  })
})
