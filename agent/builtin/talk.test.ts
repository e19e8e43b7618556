import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
})
afterAll(() => house.close())

const recruiter = (locale: 'fr' | 'en' = 'fr') => start(house, { caller: { userId: 'user-recruiter', locale } })

describe('a job is made of what the conversation is about', () => {
  test.each([
    ['fr', 'un soudeur à Bron en CDI, 2300 € brut', 'crée le poste', { title: 'Soudeur', city: 'Bron', contract: 'CDI' }],
    ['en', 'I need a welder in Leeds, permanent', 'ok, make it a job', { title: 'Welder', city: 'Leeds', contract: 'Permanent' }],
    ['en', 'I need a welder in Leeds', 'could you create a job from that search', { title: 'Welder', city: 'Leeds' }],
  ] as const)('%s: %s, %s', async (locale, search, order, wanted) => {
    const person = recruiter(locale)
    await person.say(search)
    expect(last(await person.say(order))).toMatchObject({ name: 'create_job', input: wanted })
  })

  test('an advert just drafted is saved as it was shown', async () => {
    const person = recruiter('en')
    await person.say('Please draft an advert: night porter in Leeds, £12 an hour')
    expect(last(await person.say('save it as a job'))).toMatchObject({
      name: 'create_job',
      input: { title: 'Night porter', description: expect.stringContaining('Leeds') },
    })
  })
})

describe('the job just spoken of', () => {
  test('is closed, changed and asked about by a pronoun', async () => {
    const person = recruiter()
    await person.say('où en est le poste Aide-soignant de nuit ?')
    expect(last(await person.say('passe-le à 3 postes')).input).toEqual({ jobId: jobs.nurse, positions: 3 })
    expect(last(await person.say('mets-le en pause')).input).toEqual({ jobId: jobs.nurse, status: 'closed' })
    expect(said(await person.say('non ne le ferme pas'))).not.toMatch(/De qui/)
  })

  test('who stands in it is a list that one goes on with', async () => {
    const person = recruiter('en')
    await person.say('how is the Aide-soignant de nuit job going?')
    expect(said(await person.say('who is at interview for it?'))).toMatch(
      /Bruno Cazal and Elsa Queyrel|Elsa Queyrel and Bruno Cazal/,
    )
    expect(last(await person.say('email both')).input).toMatchObject({
      candidateIds: expect.arrayContaining([ids['Bruno Cazal'], ids['Elsa Queyrel']]),
    })
  })

  test('jobs just listed are opened by their place', async () => {
    const person = recruiter('en')
    const { output } = last(await person.say('which jobs are open?'))
    const { items } = (output as { output: { items: { jobId: string }[] } }).output
    expect(last(await person.say('tell me more about the second one'))).toMatchObject({
      name: 'get_job',
      input: { jobId: items[1]!.jobId },
    })
  })
})

test('an alert is set with its search, changed and ended by what is said of it', async () => {
  const person = recruiter('en')
  await person.say('find welders in Leeds')
  const cards = calls(await person.say('save this search and email me daily'))
  expect(cards.map(({ name, input }) => [name, (input as { alert?: string }).alert])).toEqual([['save_search', 'daily']])
  await person.say('yes')
  expect(last(await person.say('once a week is enough'))).toMatchObject({
    name: 'update_saved_search',
    input: { alert: 'weekly' },
  })
  expect(last(await person.say('stop those emails'))).toMatchObject({ name: 'update_saved_search', input: { alert: 'none' } })
  expect(last(await person.say('delete it'))).toMatchObject({ name: 'delete_saved_search' })
})

test('what was not done is explained where it is asked why', async () => {
  const person = recruiter('en')
  await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
  const refused = said(await person.say('move Chloé to offer for the Aide-soignant de nuit job'))
  expect(said(await person.say('why can’t you?'))).toContain(refused)
})

describe('everyday questions', () => {
  test('a day alone asks the question before it again', async () => {
    const person = recruiter()
    await person.say('quels entretiens aujourd’hui ?')
    expect(said(await person.say('et demain ?'))).toMatch(/^Aucun entretien demain/)
  })

  test('an answer of none says who came last', async () => {
    expect(said(await recruiter('en').say('who applied yesterday?'))).toMatch(/^No application on/)
  })

  test('how a week looks is what comes, not what was done', async () => {
    expect(said(await recruiter('en').say('how is my week looking?'))).toMatch(/^No interview this week\./)
  })
})

test('of whom «leur» is said where a list is long is asked with the list as a choice', async () => {
  const person = recruiter()
  await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
  expect(said(await person.say('envoie-leur un message'))).toMatch(/^À qui : aux 6 personnes de la liste \?/)
  expect(last(await person.say('oui'))).toMatchObject({ name: 'draft_messages', input: { candidateIds: expect.any(Array) } })
})

test('an order about somebody is no search, whatever trade it names', async () => {
  expect(calls(await recruiter().say('ok mets-la sur le poste d’aide-soignant de nuit'))).toEqual([])
})
