import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
let malik = ''
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  malik = await house.addCandidate({ name: 'Malik Haddad', email: 'malik@example.org' })
  await house.addCandidate({ name: 'Awa Diallo', email: 'awa@example.org' })
})
afterAll(() => house.close())

describe('a recruiter who puts somebody’s contact right', () => {
  test.each([
    ['le numéro de Malik est le 06 39 98 00 14', { phone: '06 39 98 00 14' }],
    ['Malik’s phone is 07700 900123', { phone: '07700 900123' }],
    ['change Malik’s email to m.haddad@example.org', { email: 'm.haddad@example.org' }],
    ['le mail de Malik est faux, c’est m.haddad@example.org', { email: 'm.haddad@example.org' }],
    ['corrige le nom de Malik : Malik Ferhaoui', { name: 'Malik Ferhaoui' }],
    ['ajoute le numéro de Malik : 06 39 98 00 14', { phone: '06 39 98 00 14' }],
  ])('«%s» is a card', async (text, input) => {
    const card = calls(await start(house).say(text)).at(-1)
    expect(card).toMatchObject({ name: 'set_contact_details', output: { status: 'needs_approval' } })
    expect(card!.input).toEqual({ candidateId: malik, ...input })
  })

  test('of a place in the list, and of whom was last spoken of, done with a yes', async () => {
    const talk = start(house)
    const listed = calls(await talk.say('tous les candidats'))[0]!.output as { output: { items: { candidateId: string }[] } }
    const first = listed.output.items[0]!.candidateId
    const card = await talk.say('corrige le mail de la première : nouvelle@example.org')
    expect(calls(card).at(-1)!.input).toEqual({ candidateId: first, email: 'nouvelle@example.org' })
    expect(said(await talk.say('oui'))).toMatch(/^Le contact est corrigé\. Vous pouvez annuler/)
    expect(calls(await talk.say('son numéro est le 06 39 98 00 16')).at(-1)!.input).toEqual({
      candidateId: first,
      phone: '06 39 98 00 16',
    })
  })

  test('is told who has that contact already', async () => {
    const taken = await house.addCandidate({ name: 'Lina Forestier', email: `lina-${newId('run').slice(-5)}@example.org` })
    const { email } = (await house.done(house.callerAs('recruiter'), 'get_candidate', { candidateId: taken })) as {
      email: string
    }
    expect(said(await start(house).say(`le mail de Malik est ${email}`))).toMatch(/Lina Forestier.*Rien n’est changé/)
    const card = calls(await start(house).say(`le mail de Malik est ${email}, quand même`)).at(-1)
    expect(card).toMatchObject({ input: { anyway: true }, output: { status: 'needs_approval' } })
  })

  test.each([
    'quel est le numéro de Malik ?',
    'note que Malik est joignable au 06 39 98 00 14',
    'écris à Malik : mon numéro est le 06 39 98 00 20',
  ])('«%s» changes nothing', async (text) => {
    expect(calls(await start(house).say(text)).map(({ name }) => name)).not.toContain('set_contact_details')
  })
})
