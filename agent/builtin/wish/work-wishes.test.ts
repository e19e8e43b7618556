import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, start } from '../../testing.ts'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'

let { house, ids, jobs } = {} as ActsHouse
let twin = ''
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
  twin = await house.addCandidate({ name: 'Bruno Malvy', email: 'malvy@example.org', headline: 'Maçon' })
})
afterAll(() => house.close())

const spokenOf = async (locale: 'fr' | 'en', name: string) => {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  await person.say(locale === 'fr' ? `ouvre la fiche de ${name}` : `open ${name}’s profile`)
  return person
}

describe('what is done to the one spoken of, in words that no list knows', () => {
  test.each([
    ['fr', 'elle peut passer à la suite, l’offre', 'move_applications'],
    ['en', 'she can proceed to the offer', 'move_applications'],
    ['fr', 'elle vient de me dire qu’elle a signé ailleurs, elle arrête avec nous', 'withdraw_applications'],
    ['en', 'she told us she took something else and is out of the running', 'withdraw_applications'],
    ['fr', 'c’est mort pour elle, pas assez d’expérience', 'reject_applications'],
    ['en', 'it’s a no for her, not enough experience', 'reject_applications'],
    ['fr', 'c’est Camille qui reprend son dossier à partir de maintenant', 'assign_applications'],
    ['en', 'her file is for Camille from now on', 'assign_applications'],
    ['fr', 'consigne dans son dossier : préfère les matins', 'add_note'],
    ['en', 'jot down on her file: prefers mornings', 'add_note'],
    ['fr', 'colle-lui l’étiquette « à rappeler »', 'tag_applications'],
    ['en', 'label her “ring back” will you', 'tag_applications'],
  ] as const)('%s: %s', async (locale, order, tool) => {
    const person = await spokenOf(locale, 'Elsa Queyrel')
    const { name, input } = last(await person.say(order))
    expect(name).toBe(tool)
    expect(JSON.stringify(input)).toContain(ids['Elsa Queyrel'])
  })
})

test.each([
  ['fr', 'où en est le poste Aide-soignant de nuit ?', 'passe Bruno en offre'],
  ['en', 'how is the Aide-soignant de nuit job going?', 'move Bruno to offer'],
] as const)('%s: of two who bear a name, the one in the job spoken of is meant', async (locale, question, order) => {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  await person.say(question)
  const { input } = last(await person.say(order))
  expect(input).toMatchObject({ jobId: jobs.nurse, candidateIds: [ids['Bruno Cazal']] })
  expect(JSON.stringify(input)).not.toContain(twin)
})

describe('a card is prepared anew as it is changed', () => {
  const prepared = async (locale: 'fr' | 'en', order: string) => {
    const person = start(house, { caller: { userId: 'user-recruiter', locale } })
    await person.say(
      locale === 'fr' ? 'où en est le poste Aide-soignant de nuit ?' : 'how is the Aide-soignant de nuit job going?',
    )
    await person.say(order)
    return person
  }
  test.each([
    ['fr', 'confie Elsa Queyrel et Bruno Cazal à Camille', 'non, que Elsa en fait', ['Elsa Queyrel']],
    ['en', 'assign Elsa Queyrel and Bruno Cazal to Camille', 'actually not Bruno, only Elsa', ['Elsa Queyrel']],
  ] as const)('%s: for fewer: %s: %s', async (locale, order, change, left) => {
    const person = await prepared(locale, order)
    expect(last(await person.say(change))).toMatchObject({
      name: 'assign_applications',
      input: { candidateIds: left.map((name) => ids[name]) },
    })
  })
  test('and a no prepares nothing', async () => {
    const person = await prepared('fr', 'confie Elsa Queyrel à Camille')
    expect(calls(await person.say('bof non, on oublie'))).toEqual([])
  })
})
