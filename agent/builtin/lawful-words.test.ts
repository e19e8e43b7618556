import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { said } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, listed } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, listed } = await openActsHouse())
})
afterAll(() => house.close())

async function searched() {
  const person = await listed()
  await person.say('cherche un aide-soignant')
  return person
}

describe('words that the law forbids to keep', () => {
  test.each([
    [
      'note sur Elsa : trop vieille pour l’équipe',
      /^Je n’ai rien enregistré : l’âge .*« trop vieille ».* Écrivez plutôt l’expérience/,
    ],
    ['note on Elsa: too old for this team', /^I saved nothing: age can't be used .*“too old”.* Write the experience/],
    ['étiquette Awa « maman »', /^Je n’ai rien enregistré : la situation de famille .* Écrivez plutôt les disponibilités/],
    ['dis à Camille que Elsa est enceinte', /^Je n’ai rien enregistré : la grossesse/],
    ['enregistre cette recherche sous le nom « petits jeunes du coin »', /^Je n’ai rien enregistré : l’âge .*«[^»]*jeunes[^»]*»/],
    ['save this search as young single lads, weekly alert', /^I saved nothing: .*age/],
  ])('%s', async (text, answer) => {
    const reply = await (await searched()).say(text)
    expect(said(reply).replaceAll('\u00A0', ' ')).toMatch(answer)
    expect(reply.parts.filter((part) => 'output' in part && JSON.stringify(part.output).includes('needs_approval'))).toEqual([])
  })

  test.each([
    'note sur Elsa : en congé jusqu’au 3',
    'note sur Elsa : RQTH déclarée, aménager le poste',
    'note on Elsa: call her back Monday',
  ])('%s is kept', async (text) => {
    const answer = last(await (await listed()).say(text))
    expect(answer).toMatchObject({ name: 'add_note', output: { status: 'needs_approval' } })
  })

  test.each([
    ['rejette Elsa, trop âgée', /^L’âge /],
    ['reject Elsa, she has three kids', /^Family status /],
  ])('%s: the law, then another reason is asked for', async (text, answer) => {
    expect(said(await (await listed()).say(text))).toMatch(answer)
  })

  test('what was refused once is not told again when the search goes on', async () => {
    const person = await listed()
    expect(said(await person.say('aide-soignant, pas trop vieux'))).toMatch(/^L’âge ne peut pas/)
    expect(said(await person.say('avec le permis B'))).not.toMatch(/âge/)
  })

  test('a refusal that gives an unlawful reason is told the law, and asked for another', async () => {
    const answer = said(await (await listed()).say('rejette Elsa, elle est trop vieille'))
    expect(answer).toMatch(/^L’âge ne peut pas servir à choisir quelqu’un.* Demandez plutôt l’expérience/)
  })

  test('an alert is not of the name', async () => {
    const answer = last(await (await searched()).say('save this search as Night team, weekly alert'))
    expect(answer).toMatchObject({ name: 'save_search', input: { name: 'Night team', alert: 'weekly' } })
    const quoted = last(
      await (await searched()).say('enregistre cette recherche sous le nom « équipe de nuit » et préviens-moi chaque jour'),
    )
    expect(quoted).toMatchObject({ name: 'save_search', input: { name: 'équipe de nuit', alert: 'daily' } })
  })
})
