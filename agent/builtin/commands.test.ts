import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}
const jobs: Record<string, string> = {}

const nurse = (city: string, more: Partial<NonNullable<Profile['bassin']>> = {}): Profile => ({
  basics: { label: 'Aide-soignant', location: { city } },
  work: [{ position: 'Aide-soignant', name: 'EHPAD Les Tilleuls', startDate: '2019-03', summary: 'Travail de nuit en EHPAD' }],
  bassin: { schedule: ['night'], licences: ['B'], ...more },
})
const people: [string, Profile][] = [
  ['Nadège Fontanel', nurse('Villeurbanne', { availability: { noticeDays: 0 } })],
  ['Mireille Tissandier', nurse('Villeurbanne')],
  ['Julie Martin', nurse('Villeurbanne')],
  ['Paul Martin', { basics: { label: 'Conducteur SPL', location: { city: 'Lyon' } }, bassin: { licences: ['CE'] } }],
]

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [at, [name, profile]] of people.entries()) {
    const id = await house.addCandidate({ name, email: `p${at}@example.org`, profile, headline: profile.basics!.label! })
    ids[name] = id
    await house.done(house.callerAs('system'), 'index_candidate', { id })
  }
  const nursing = await house.addJob('Aide-soignant de nuit')
  jobs.nurse = nursing.id
  jobs.driver = (await house.addJob('Conducteur SPL')).id
  jobs.cook = (await house.addJob('Cuisinier de collectivité')).id
  for (const [name, stage] of [
    ['Nadège Fontanel', 'screening'],
    ['Mireille Tissandier', 'interview'],
  ] as const)
    await house.addApplication(nursing.id, ids[name]!, nursing.stages[stage]!)
})
afterAll(() => house.close())

type Row = { say: string; call: string; input?: object; before?: string; says?: RegExp }
const list = 'aide-soignant à Villeurbanne'
const listEn = 'care assistant in Villeurbanne'

const french: Row[] = [
  { say: 'quels postes sont ouverts ?', call: 'list_jobs', input: { status: 'open' }, says: /^3 postes\.$/ },
  { say: 'montre-moi les postes', call: 'list_jobs' },
  { say: 'liste les offres de cuisinier', call: 'list_jobs', says: /^1 poste\.$/ },
  { say: 'ouvre le poste Conducteur SPL', call: 'get_job' },
  { say: 'où en est le poste Aide-soignant de nuit ?', call: 'get_job_report' },
  {
    say: 'qui est en entretien pour le poste Aide-soignant de nuit ?',
    call: 'get_pipeline',
    says: /Mireille Tissandier est en entretien/,
  },
  { say: 'qui a postulé pour le poste Conducteur SPL ?', call: 'get_pipeline' },
  {
    say: 'crée un poste de cuisinier à Lyon, CDI, 2 100 € brut',
    call: 'create_job',
    input: { title: 'Cuisinier', city: 'Lyon', contract: 'CDI', salary: '2 100 € brut' },
  },
  {
    say: 'rédige une annonce pour un aide-soignant de nuit à Bron, CDI, 2 250 € brut par mois',
    call: 'draft_job',
    says: /^Voici une annonce pour «\sAide-soignant de nuit \(F\/H\)\s»/,
  },
  { say: 'nouveau poste : plombier chauffagiste à Bron', call: 'create_job', input: { city: 'Bron' } },
  { say: 'ferme le poste Cuisinier de collectivité', call: 'update_job', input: { status: 'closed' } },
  { say: 'change le salaire du poste Conducteur SPL à 2 500 € brut', call: 'update_job', input: { salary: '2 500 € brut' } },
  { say: 'qu’est-ce qui attend mon accord ?', call: 'list_approvals' },
  { say: 'montre le journal', call: 'list_audit' },
  {
    say: 'enregistre cette recherche avec une alerte chaque semaine',
    before: list,
    call: 'save_search',
    input: { alert: 'weekly', name: 'Aide-soignant, Villeurbanne' },
  },
  { say: 'mes recherches enregistrées', call: 'list_saved_searches' },
  {
    say: 'écris à la première',
    before: list,
    call: 'draft_messages',
    input: { kind: 'contact' },
    says: /Rien n’est envoyé sans vous/,
  },
  {
    say: 'relance Nadège et Mireille',
    before: list,
    call: 'draft_messages',
    input: { kind: 'follow_up', candidateIds: [expect.any(String), expect.any(String)] },
  },
  { say: 'montre les rapports', call: 'get_reports' },
  { say: 'y a-t-il des doublons ?', call: 'find_duplicates' },
  { say: 'combien de candidats avons-nous ?', call: 'get_workspace', says: /^\d+ candidats et \d+ postes ouverts\.$/ },
  { say: 'cherche Martin', call: 'list_candidates', says: /^2 personnes dans la liste\.$/ },
  { say: 'Nadège Fontanel', call: 'get_candidate', says: /^La fiche de Nadège Fontanel est ouverte\.$/ },
  { say: 'p0@example.org', call: 'get_candidate', says: /Nadège Fontanel/ },
  { say: 'liste les candidats', call: 'list_candidates' },
  { say: 'trie par disponibilité', before: list, call: 'search_candidates', input: { sort: 'availability' } },
  { say: 'combien sont disponibles tout de suite ?', before: list, call: 'search_candidates' },
  { say: 'compare les deux premiers', before: list, call: 'compare_candidates' },
  { say: 'compare Nadège et Mireille', before: list, call: 'compare_candidates' },
  { say: 'ouvre la fiche de la deuxième', before: list, call: 'get_candidate' },
  {
    say: 'quelles sont les disponibilités de Nadège Fontanel ?',
    before: list,
    call: 'get_candidate',
    says: /^Disponibilité de Nadège|pas précisé/,
  },
  {
    say: 'quel est le mail de Nadège ?',
    before: list,
    call: 'get_candidate',
    says: /^Mail de Nadège Fontanel : p0@example\.org\.$/,
  },
  {
    say: 'quel est le salaire demandé par Mireille ?',
    before: list,
    call: 'get_candidate',
    says: /pas précisé dans le profil de Mireille/,
  },
  { say: 'des profils comme la première', before: list, call: 'search_candidates', input: { similarTo: expect.any(String) } },
  { say: 'quels postes pour Nadège ?', before: list, call: 'match_jobs', input: { limit: 5 } },
  { say: 'note pour la première : très motivée', before: list, call: 'add_note', input: { text: 'très motivée' } },
  { say: 'présélectionne la première pour le poste Conducteur SPL', before: list, call: 'shortlist_candidates' },
  {
    say: 'passe Nadège en entretien pour le poste Aide-soignant de nuit',
    before: list,
    call: 'move_applications',
    input: { stage: 'interview', candidateIds: [expect.any(String)] },
  },
  {
    say: 'écarte Nadège Fontanel pour le poste Aide-soignant de nuit, pas assez d’expérience',
    before: list,
    call: 'reject_applications',
    input: { reason: 'experience' },
  },
]

const english: Row[] = [
  { say: 'which jobs are open?', call: 'list_jobs', input: { status: 'open' } },
  { say: 'show me the jobs', call: 'list_jobs' },
  { say: 'open the Conducteur SPL job', call: 'get_job' },
  { say: 'how is the Aide-soignant de nuit job going?', call: 'get_job_report' },
  {
    say: 'who is at interview for the Aide-soignant de nuit job?',
    call: 'get_pipeline',
    says: /^Mireille Tissandier is at interview/,
  },
  {
    say: 'create a job for a cook in Lyon, permanent, £28,000',
    call: 'create_job',
    input: { title: 'Cook', city: 'Lyon', contract: 'Permanent' },
  },
  { say: 'close the Cuisinier de collectivité job', call: 'update_job', input: { status: 'closed' } },
  { say: 'change the salary of the Conducteur SPL job to £35,000', call: 'update_job', input: { salary: '£35,000' } },
  { say: 'what is waiting for my approval?', call: 'list_approvals' },
  { say: 'show the audit log', call: 'list_audit' },
  { say: 'save this search as Night care', before: listEn, call: 'save_search', input: { name: 'Night care' } },
  { say: 'my saved searches', call: 'list_saved_searches' },
  { say: 'write to the first one', before: listEn, call: 'draft_messages', input: { kind: 'contact' } },
  { say: 'show me the reports', call: 'get_reports' },
  { say: 'are there any duplicates?', call: 'find_duplicates' },
  { say: 'how many candidates do we have?', call: 'get_workspace', says: /^\d+ candidates and \d+ open jobs\.$/ },
  { say: 'find Julie Martin', call: 'get_candidate', says: /Julie Martin/ },
  { say: 'list all candidates', call: 'list_candidates' },
  { say: 'sort by distance', before: listEn, call: 'search_candidates', input: { sort: 'distance' } },
  { say: 'compare the first two', before: listEn, call: 'compare_candidates' },
  { say: 'open the profile of the second one', before: listEn, call: 'get_candidate' },
  {
    say: 'what is the email of Nadège?',
    before: listEn,
    call: 'get_candidate',
    says: /^Email of Nadège Fontanel: p0@example\.org\.$/,
  },
  { say: 'which jobs fit Nadège?', before: listEn, call: 'match_jobs' },
  { say: 'add a note to the first one: very keen', before: listEn, call: 'add_note', input: { text: 'very keen' } },
  { say: 'shortlist the first one for the Conducteur SPL job', before: listEn, call: 'shortlist_candidates' },
  {
    say: 'move Nadège to interview for the Aide-soignant de nuit job',
    before: listEn,
    call: 'move_applications',
    input: { stage: 'interview' },
  },
  {
    say: 'reject Nadège Fontanel for the Aide-soignant de nuit job, too far away',
    before: listEn,
    call: 'reject_applications',
    input: { reason: 'location' },
  },
]

function rowTest(locale: 'fr' | 'en') {
  return async ({ say, before, call, input, says }: Row) => {
    const person = start(house, { caller: { locale } })
    if (before) await person.say(before)
    const answer = await person.say(say)
    expect(calls(answer).map(({ name }) => name)).toContain(call)
    const made = calls(answer).findLast(({ name }) => name === call)!
    if (input) expect(made.input).toMatchObject(input)
    expect((made.output as { status: string }).status).toMatch(/^(?:done|needs_approval)$/)
    if (says) expect(said(answer)).toMatch(says)
    expect(said(answer)).not.toBe('')
  }
}

describe('what a recruiter says in French', () => void test.each(french)('«$say» → $call', rowTest('fr')))
describe('what a recruiter says in English', () => void test.each(english)('«$say» → $call', rowTest('en')))

describe('a question of the assistant', () => {
  test('is answered by a few words that complete the command: the reason, then the job', async () => {
    const person = start(house)
    await person.say(list)
    expect(said(await person.say('écarte Nadège Fontanel'))).toMatch(/^Pour quel motif/)
    expect(said(await person.say('pas assez d’expérience'))).toMatch(/^Pour quel poste : /)
    const card = await person.say('aide-soignant')
    expect(calls(card).at(-1)).toMatchObject({
      name: 'reject_applications',
      input: { reason: 'experience', jobId: jobs.nurse, candidateIds: [ids['Nadège Fontanel']] },
      output: { status: 'needs_approval' },
    })
  })

  test('is answered by one of the people it named', async () => {
    const person = start(house)
    expect(said(await person.say('présélectionne Martin pour le poste Conducteur SPL'))).toMatch(/^Martin : .* ou .* \?$/)
    const card = await person.say('Paul')
    expect(calls(card).at(-1)).toMatchObject({ name: 'shortlist_candidates', input: { candidateIds: [ids['Paul Martin']] } })
  })

  test('is answered by a stage, in English too', async () => {
    const person = start(house, { caller: { locale: 'en' } })
    await person.say(listEn)
    expect(said(await person.say('move Nadège for the Aide-soignant de nuit job'))).toMatch(/^Which stage|^To which stage/)
    expect(calls(await person.say('interview')).at(-1)).toMatchObject({
      name: 'move_applications',
      input: { stage: 'interview', candidateIds: [ids['Nadège Fontanel']] },
    })
  })

  test('does not swallow another request', async () => {
    const person = start(house)
    await person.say(list)
    await person.say('écarte Nadège Fontanel')
    expect(calls(await person.say('conducteur SPL à Lyon')).map(({ name }) => name)).toEqual(['search_candidates'])
  })
})

describe('several commands in one message', () => {
  test('are done in their order, each seeing what came before', async () => {
    const person = start(house)
    await person.say(list)
    const answer = await person.say('présélectionne la première pour le poste Conducteur SPL et compare les deux premières')
    expect(calls(answer).map(({ name }) => name)).toEqual(['list_jobs', 'shortlist_candidates', 'compare_candidates'])
    const both = await start(house).say('cherche des aides-soignants à Villeurbanne puis compare les deux premiers')
    expect(calls(both).map(({ name }) => name)).toEqual(['search_candidates', 'compare_candidates'])
  })

  test('stop at the one that needs an answer', async () => {
    const person = start(house)
    await person.say(list)
    const answer = await person.say('compare les deux premiers et écarte Nadège Fontanel pour le poste Aide-soignant de nuit')
    expect(calls(answer).map(({ name }) => name)).toEqual(['compare_candidates'])
    expect(said(answer)).toMatch(/Pour quel motif/)
    const card = await person.say('trop loin')
    expect(calls(card).map(({ name }) => name)).toEqual(['list_jobs', 'reject_applications'])
  })

  test('and two cards are answered one by one', async () => {
    const person = start(house)
    await person.say(list)
    await person.say('note pour Nadège : à rappeler lundi')
    await person.say('note pour Mireille : à rappeler mardi')
    expect(said(await person.say('oui'))).toBe('2 cartes attendent : répondez sur chacune d’elles.')
    expect(said(await start(house).say('oui'))).toMatch(/^Rien n’attend votre accord\./)
  })

  test('a search that holds «et» is one search', async () => {
    const answer = await start(house).say('cherche un aide-soignant et un conducteur SPL à Villeurbanne')
    expect(calls(answer).map(({ name }) => name)).toEqual(['search_candidates'])
    const note = await start(house).say('aide-soignant diplômé d’état de nuit à Villeurbanne')
    expect(calls(note).map(({ name }) => name)).toEqual(['search_candidates'])
  })
})

test('whom one does not mean is left out, and «sauf» is asked about', async () => {
  const person = start(house)
  await person.say(list)
  const card = await person.say('non, pas Nadège, Mireille : passe-la en offre pour le poste Aide-soignant de nuit')
  expect(JSON.stringify(calls(card).map(({ input }) => input))).not.toContain(ids['Nadège Fontanel'])
  const asked = await person.say('passe tout le monde sauf Nadège en entretien')
  expect(calls(asked)).toEqual([])
  expect(said(asked)).toContain('?')
})

test('«annule» long after a card takes back what was done, and leaves the card', async () => {
  const person = start(house)
  await person.say(list)
  await person.say('présélectionne Mireille Tissandier pour le poste Conducteur SPL')
  await person.say('oui')
  await person.say('note pour Nadège : à revoir')
  await person.say('quels postes sont ouverts ?')
  const undone = await person.say('annule')
  expect(calls(undone)).toMatchObject([{ name: 'undo_action', output: { status: 'done' } }])
  expect(said(await person.say('oui'))).toBe('La note est enregistrée.')
})
