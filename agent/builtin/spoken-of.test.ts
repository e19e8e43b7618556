import { afterAll, beforeAll, expect, test } from 'vitest'
import { said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
})
afterAll(() => house.close())

test.each([
  ['fr', 'Elsa Queyrel vient de me rappeler, toute contente', 'passe-la en offre'],
  ['en', 'Elsa Queyrel just rang me back, delighted', 'move her to offer'],
] as const)('%s: a pronoun means whom the person spoke of, whatever was made of it', async (locale, remark, order) => {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  await person.say(remark)
  expect(last(await person.say(order))).toMatchObject({
    name: 'move_applications',
    input: { jobId: jobs.nurse, candidateIds: [ids['Elsa Queyrel']], stage: 'offer' },
  })
})

const advert = 'Nous recherchons une personne sérieuse et motivée pour rejoindre notre équipe. '.repeat(60)

test('who is named after a text of several pages is found as well', async () => {
  const person = start(house, { caller: { userId: 'user-recruiter' } })
  await person.say(advert)
  expect(last(await person.say('ouvre la fiche de Queyrel'))).toMatchObject({
    name: 'get_candidate',
    input: { candidateId: ids['Elsa Queyrel'] },
  })
})

test.each([
  ['fr', 'Elsa Queyrel vient d’appeler', 'parle-moi d’elle', /^Elsa Queyrel : Aide-soignant/],
  ['en', 'Elsa Queyrel just rang', 'tell me about her', /^Elsa Queyrel: Aide-soignant/],
] as const)('%s: who somebody is, not which languages they speak', async (locale, remark, question, told) => {
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  await person.say(remark)
  expect(said(await person.say(question))).toMatch(told)
})

test.each([
  ['fr', 'chez Mermet-Lac, y’a qui qui attend depuis trop longtemps ?'],
  ['en', 'who has been waiting too long at Mermet-Lac?'],
] as const)('%s: who waits too long for one client, of that job alone', async (locale, question) => {
  await house.deps.database.system
    .updateTable('job')
    .set({ client: 'Transports Mermet-Lac' })
    .where('id', '=', jobs.nurse!)
    .execute()
  const person = start(house, { caller: { userId: 'user-recruiter', locale } })
  expect(last(await person.say(question))).toMatchObject({ name: 'get_pipeline', input: { jobId: jobs.nurse, late: true } })
})
