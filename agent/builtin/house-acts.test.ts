import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs, listed } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs, listed } = await openActsHouse())
})
afterAll(() => house.close())

describe('scorecards', () => {
  test('one line is filled by talking, the opinion asked for, and the whole summed up', async () => {
    const person = await listed()
    expect(said(await person.say('note Elsa 3 en communication : écoute et reformule'))).toMatch(/^Et votre avis sur la personne/)
    const card = await person.say('plutôt oui')
    expect(last(card)).toMatchObject({
      name: 'submit_scorecard',
      input: {
        candidateId: ids['Elsa Queyrel'],
        opinion: 'yes',
        scores: [{ score: 3, evidence: 'écoute et reformule', criterion: 'skills.must.0' }],
      },
    })
    expect(said(await person.say('oui'))).toMatch(/^Votre évaluation de Elsa Queyrel est enregistrée/)
    const added = last(await person.say('note Elsa 1 en permis B : n’a pas le permis'))
    expect(added.input).toMatchObject({ opinion: 'yes', scores: [{ score: 3 }, { score: 1 }] })
    await person.say('oui')
    expect(said(await person.say('résume les évaluations de Elsa'))).toMatch(
      /^1 évaluation de Elsa Queyrel : .*plutôt oui\. Pour : .*3\/4 «\s?écoute et reformule\s?».* Contre : .*1\/4 «\s?n’a pas le permis\s?»/,
    )
  })

  test('stay shut until one’s own is there', async () => {
    const other = await listed({ userId: 'user-camille', name: 'Camille Roussel' })
    expect(said(await other.say('que pensent mes collègues de Elsa ?'))).toMatch(/se montre une fois la vôtre remplie/)
  })

  test('a criterion of another job is refused with those of this one', async () => {
    expect(said(await (await listed()).say('note Elsa 3 en soudure : cordon propre'))).toMatch(
      /^Ce n’est pas un critère de ce poste : /,
    )
  })

  test('a question of one’s own that the law forbids is refused', async () => {
    const answer = await (await listed()).say('prépare la trame d’entretien pour Awa avec « Avez-vous des enfants ? »')
    expect(said(answer)).toMatch(/«\s?Avez-vous des enfants ?\?\s?» est interdite par la loi/)
  })
})

describe('who waits too long', () => {
  test.each([
    [
      'qui attend trop longtemps ?',
      'fr',
      /^1 personne attend trop longtemps pour Aide-soignant de nuit : Awa Diarra \(présélection, 5 jours de trop\)\.$/,
    ],
    [
      'who has been waiting too long?',
      'en',
      /^1 person has been waiting too long for Aide-soignant de nuit: Awa Diarra \(.*, 5 days over\)\.$/,
    ],
    ['qui dépasse le délai pour le poste Cuisinier de collectivité ?', 'fr', /^Personne n’attend au-delà/],
  ] as const)('%s', async (say, locale, words) => {
    expect(said(await start(house, { caller: { locale } }).say(say))).toMatch(words)
  })
})

describe('a person added by hand', () => {
  test('with what is known of them, once it is said on what ground', async () => {
    const person = start(house)
    expect(said(await person.say('ajoute Lina Forestier, lina.forestier@example.org, cuisinière à Bron'))).toMatch(
      /^D’où tenez-vous/,
    )
    const card = await person.say('elle a envoyé son CV')
    expect(last(card)).toMatchObject({
      name: 'create_candidate',
      input: { name: 'Lina Forestier', email: 'lina.forestier@example.org', headline: 'cuisinière', city: 'Bron', basis: 'sent' },
      output: { status: 'needs_approval' },
    })
  })

  test('in one sentence in English; without a mail or a number it asks for one', async () => {
    const person = start(house, { caller: { locale: 'en' } })
    const card = await person.say('add a candidate: Owen Tudor, +44 20 7946 0123, he agreed')
    expect(last(card)).toMatchObject({ input: { name: 'Owen Tudor', phone: '+44 20 7946 0123', basis: 'agreed' } })
    expect(said(await person.say('add a candidate: Gwen Tudor, she agreed'))).toBe('I need a mail address or a phone number.')
  })
})

describe('an interview that there is', () => {
  test('is moved and cancelled by talking', async () => {
    await house.done(house.callerAs('recruiter'), 'propose_interview', { jobId: jobs.nurse, candidateId: ids['Bruno Cazal'] })
    const person = await listed()
    const moving = await person.say('décale l’entretien de Bruno au 12 janvier 2027 à 15h')
    expect(last(moving)).toMatchObject({ name: 'reschedule_interview', input: { start: '2027-01-12T14:00:00.000Z' } })
    expect(said(await person.say('reporte l’entretien de Bruno'))).toBe('À quel jour et quelle heure ?')
    expect(last(await person.say('le 13 janvier 2027 à 10h'))).toMatchObject({ input: { start: '2027-01-13T09:00:00.000Z' } })
    expect(last(await person.say('annule l’entretien de Bruno'))).toMatchObject({ name: 'cancel_interview' })
    expect(said(await person.say('cancel Awa’s interview'))).toBe('No interview is coming up with Awa Diarra.')
  })
})

describe('the erasure of a person', () => {
  test('is laid before an administrator, one person at a time', async () => {
    const admin = await listed({ role: 'admin', userId: 'user-admin' })
    const card = await admin.say('supprime les données d’Elsa Queyrel')
    expect(last(card)).toMatchObject({ name: 'erase_candidate', input: { candidateId: ids['Elsa Queyrel'] } })
    expect(said(card)).toMatch(/Je n’agis qu’après votre oui/)
    expect(said(await admin.say('non'))).toBe('C’est noté : rien n’a été fait.')
    expect(said(await admin.say('efface les deux premiers'))).toMatch(/Une personne à la fois/)
  })
})
