import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'
import { type Row, english, french, list, listEn } from './commands-testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}
const jobs: Record<string, string> = {}
let driving: Record<string, string> = {}
let nursing: Record<string, string> = {}

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
  const nights = await house.addJob('Aide-soignant de nuit')
  jobs.nurse = nights.id
  nursing = nights.stages
  const road = await house.addJob('Conducteur SPL')
  jobs.driver = road.id
  driving = road.stages
  jobs.cook = (await house.addJob('Cuisinier de collectivité')).id
  for (const [name, stage] of [
    ['Nadège Fontanel', 'screening'],
    ['Mireille Tissandier', 'interview'],
  ] as const)
    await house.addApplication(nights.id, ids[name]!, nursing[stage]!)
})
afterAll(() => house.close())

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
    await house.addApplication(jobs.driver!, ids['Nadège Fontanel']!, driving.new!)
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

  test('is left aside by another question', async () => {
    const person = start(house)
    await person.say(list)
    expect(said(await person.say('présélectionne les deux premiers'))).toMatch(/^Pour quel poste : /)
    expect(said(await person.say('qui attend trop longtemps ?'))).not.toMatch(/Je ne trouve pas le poste/)
    const answer = await person.say('combien de candidats ?')
    expect(said(answer)).not.toMatch(/Je ne trouve pas le poste/)
  })

  test('begins with the trade that is searched for, and proposes it where the job said is not known', async () => {
    const person = start(house)
    await person.say(list)
    expect(said(await person.say('présélectionne les deux premiers'))).toMatch(/^Pour quel poste : Aide-soignant de nuit[, ]/)
    const unknown = said(await person.say('présélectionne les deux premiers pour le poste de la résidence'))
    expect(unknown).toMatch(/^Je ne trouve pas le poste .*\. Pour quel poste : Aide-soignant de nuit\s\?$/)
    expect(calls(await person.say('oui')).at(-1)).toMatchObject({ input: { jobId: jobs.nurse } })
  })

  test.each(['exporte-les', 'annule', 'recommence', 'laisse tomber', 'reviens en arrière', 'go back', 'merci, c’est tout'])(
    'has no job in «%s»',
    async (words) => {
      const person = start(house)
      await person.say(list)
      await person.say('présélectionne les deux premiers')
      const answer = await person.say(words)
      expect(said(answer)).not.toMatch(/Je ne trouve pas le poste/)
      expect(calls(answer).map(({ name }) => name)).not.toContain('shortlist_candidates')
    },
  )

  test('is not put where everybody meant is in one job alone', async () => {
    const person = start(house)
    await house.addApplication(jobs.nurse!, ids['Julie Martin']!, nursing.new!)
    await person.say(list)
    const card = await person.say('passe Julie Martin et Mireille Tissandier à l’offre')
    expect(calls(card).at(-1)).toMatchObject({
      name: 'move_applications',
      input: { jobId: jobs.nurse },
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
    expect(calls(answer).map(({ name }) => name)).toEqual(['shortlist_candidates', 'compare_candidates'])
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
    expect(calls(card).map(({ name }) => name)).toEqual(['reject_applications'])
  })

  test('and of two cards a yes answers the one just shown, and says which other waits', async () => {
    const person = start(house)
    await person.say(list)
    await person.say('note pour Nadège : à rappeler lundi')
    await person.say('note pour Mireille : à rappeler mardi')
    const first = await person.say('oui')
    expect(said(first)).toBe('La note est enregistrée. Une autre carte attend encore votre réponse (Nadège Fontanel).')
    expect(said(await person.say('non'))).toBe('C’est noté : rien n’a été fait.')
    expect(said(await start(house).say('oui'))).toMatch(/^Rien n’attend votre accord\./)
  })

  test('and two cards of one answer, or once the talk has gone on, are answered one by one', async () => {
    const person = start(house)
    await person.say(list)
    await person.say('note pour Nadège : à rappeler lundi')
    await person.say('note pour Mireille : à rappeler mardi')
    await person.say('quels postes sont ouverts ?')
    expect(said(await person.say('oui'))).toBe(
      '2 cartes attendent (Nadège Fontanel ; Mireille Tissandier) : répondez sur chacune d’elles.',
    )
  })

  test('a search that holds «et» is one search', async () => {
    const answer = await start(house).say('cherche un aide-soignant et un conducteur SPL à Villeurbanne')
    expect(calls(answer).map(({ name }) => name)).toEqual(['search_candidates'])
    const note = await start(house).say('aide-soignant diplômé d’état de nuit à Villeurbanne')
    expect(calls(note).map(({ name }) => name)).toEqual(['search_candidates'])
  })
})

test('whom one does not mean is left out, also by «sauf»', async () => {
  const person = start(house)
  await person.say(list)
  const card = await person.say('non, pas Nadège, Mireille : passe-la en offre pour le poste Aide-soignant de nuit')
  expect(JSON.stringify(calls(card).map(({ input }) => input))).not.toContain(ids['Nadège Fontanel'])
  const rest = await person.say('passe tout le monde sauf Nadège en entretien pour le poste Aide-soignant de nuit')
  const { candidateIds } = calls(rest).at(-1)!.input as { candidateIds: string[] }
  expect(candidateIds).toContain(ids['Mireille Tissandier'])
  expect(candidateIds).not.toContain(ids['Nadège Fontanel'])
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
