import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { runQueue, said, start } from '../testing.ts'
import { cv, dropCv, factsOf, newcomerTo, toolsOf } from './candidate-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('what a candidate says of themself to the builtin', () => {
  test.each([
    ["J'habite à Villeurbanne", [['basics.location.city', 'Villeurbanne']]],
    ['I live in Leeds', [['basics.location.city', 'Leeds']]],
    ['je suis aide-soignante depuis 8 ans', [['basics.label', 'aide-soignante']]],
    ['je suis tailleur de pierre', [['basics.label', 'tailleur de pierre']]],
    ['I am a welder', [['basics.label', 'welder']]],
    ['I am a bell founder', [['basics.label', 'bell founder']]],
    ['dispo tout de suite', [['bassin.availability.noticeDays', 0]]],
    ['I am available on 5 January', [['bassin.availability.from', '2027-01-05']]],
    [
      'je cherche un CDI ou de l’intérim',
      [
        ['bassin.contractTypes[0]', 'permanent'],
        ['bassin.contractTypes[1]', 'temp'],
      ],
    ],
    ['je demande 2 100 euros net', [['bassin.salary', { min: 2100, currency: 'EUR', period: 'month', basis: 'net' }]]],
    [
      'je gagne 1900 net aujourd’hui, je veux au moins 2100',
      [['bassin.salary', { min: 2100, currency: 'EUR', period: 'month', basis: 'net' }]],
    ],
    ['je parle anglais B2', [['languages[0]', { language: 'en', fluency: 'B2' }]]],
    ['I want to work nights', [['bassin.schedule[0]', 'night']]],
    ['j’ai une voiture', [['bassin.hasVehicle', true]]],
  ])('«%s» is noted with those words', async (text, expected) => {
    const person = start(
      { ...house, deps: { ...house.deps, clock: () => new Date('2026-11-24T10:00:00Z') } },
      { caller: { role: 'candidate', candidateId: await house.addCandidate(), userId: newId('member') } },
    )
    await person.say(text)
    const facts = await factsOf(house, person.caller.candidateId!)
    expect(facts.map(({ path, value }) => [path, value])).toEqual(expected)
    expect(facts.every(({ words }) => words === text)).toBe(true)
  })

  test.each([
    'je n’ai pas le permis',
    'où puis-je travailler la nuit ?',
    'je suis disponible ?',
    'je suis plus motivé que jamais',
    'I am older than I look',
    'merci',
    'qu’est-ce que le permis CE ?',
    'je ne veux plus travailler la nuit',
    'I don’t want to work nights',
    'je suis enceinte, ça pose problème ?',
    'je suis handicapé',
    'I am deaf',
    'j’ai 58 ans',
  ])('«%s» states nothing', async (text) => {
    const person = await newcomerTo(house)
    await person.say(text)
    expect(await factsOf(house, person.caller.candidateId!)).toEqual([])
  })

  test.each([
    ['j’ai aussi le CACES 3 et je parle un peu espagnol', ['languages[0]', 'certificates[0]']],
    ['I also have a forklift licence and I speak some Spanish', ['languages[0]', 'certificates[0]']],
    ['je préfère un mi-temps en CDI', ['bassin.contractTypes[0]', 'bassin.workingTime[0]']],
    ['I know Excel and I can work weekends', ['bassin.schedule[0]', 'skills[0]']],
    ['je n’ai plus le permis et je ne parle pas anglais', []],
  ])('«%s» is noted whole', async (text, expected) => {
    const person = await newcomerTo(house)
    await person.say(text)
    const facts = await factsOf(house, person.caller.candidateId!)
    expect(facts.map(({ path }) => path).toSorted()).toEqual(expected.toSorted())
  })

  test('keeps the level of a language that a CV tells when they only say that they speak it', async () => {
    const person = await newcomerTo(house)
    const { documentId } = await dropCv(house, person, `${cv}\nLANGUES\nEspagnol : B2\n`)
    await Promise.all([person.say('', { files: [documentId] }), runQueue(house)])
    await person.say('je parle espagnol')
    const { profile } = (await house.done(person.caller, 'get_my_profile', {})) as { profile: { languages: object[] } }
    expect(profile.languages).toEqual([{ language: 'es', fluency: 'B2' }])
  })

  test('notes the rest of what is said beside a disability, without those words', async () => {
    const person = await newcomerTo(house)
    expect(toolsOf(await person.say('j’ai une RQTH et j’habite à Villeurbanne'))).toContain('update_profile')
    const facts = await factsOf(house, person.caller.candidateId!)
    expect(facts).toMatchObject([{ path: 'basics.location.city', value: 'Villeurbanne', words: 'Villeurbanne' }])
  })

  test('takes away a place of work that a CV was wrongly read to name, with a way back', async () => {
    const person = await newcomerTo(house)
    await dropCv(house, person)
    await runQueue(house)
    const places = async () => {
      const { profile } = (await house.done(person.caller, 'get_my_profile', {})) as { profile: { work: { name: string }[] } }
      return profile.work.map(({ name }) => name)
    }
    expect(await places()).toEqual(['Transports Vaubrun', 'Messageries du Rhône'])
    const text = 'vous avez mal lu mon CV, je n’ai jamais travaillé chez Messageries du Rhône'
    expect(said(await person.say(text))).toMatch(/« Messageries du Rhône » est retiré de votre profil/)
    expect(await places()).toEqual(['Transports Vaubrun'])
    await person.say('annule')
    expect(await places()).toEqual(['Transports Vaubrun', 'Messageries du Rhône'])
  })
})
