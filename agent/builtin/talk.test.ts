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

describe('a job to create of which nothing is said', () => {
  test.each([
    ['fr', 'crée-moi un poste stp', 'aide à domicile à Bron', { title: 'Aide à domicile', city: 'Bron' }],
    ['en', 'I need to post a new job', 'forklift driver, Bron, permanent', { title: 'Forklift driver', city: 'Bron' }],
  ] as const)('%s: its title is asked for, and what is answered is taken: %s', async (locale, order, answer, wanted) => {
    const person = recruiter(locale)
    expect(said(await person.say(order))).toMatch(/intitulé|title/)
    expect(last(await person.say(answer))).toMatchObject({ name: 'create_job', input: wanted })
  })

  test('another order is no title', async () => {
    const person = recruiter('en')
    await person.say('post a new job')
    expect(calls(await person.say('which jobs are open?')).map(({ name }) => name)).toEqual(['list_jobs'])
  })
})

describe('the draft on screen', () => {
  test.each([
    ['fr', 'rédige une annonce de plombier à Bron', 'c’est parfait, enregistre-la'],
    ['en', 'draft an advert for a plumber in Bron', 'looks good, create it'],
  ] as const)('%s: becomes the job once it is said to be good', async (locale, order, answer) => {
    const person = recruiter(locale)
    await person.say(order)
    expect(last(await person.say(answer)).name).toBe('create_job')
  })

  test('is not created by what is still to change in it', async () => {
    const person = recruiter()
    await person.say('rédige une annonce de plombier à Bron')
    const made = calls(await person.say('ajoute la prime de fin d’année')).map(({ name }) => name)
    expect(made).not.toContain('create_job')
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

  test.each([
    ['fr', 'il y a qui en entretien dessus ?', 'interview'],
    ['fr', 'donne-moi les candidats', undefined],
    ['en', 'who’s applied?', undefined],
  ] as const)('%s: its people are asked for without it: %s', async (locale, question, stage) => {
    const person = recruiter(locale)
    await person.say(
      locale === 'fr' ? 'où en est le poste Aide-soignant de nuit ?' : 'how is the Aide-soignant de nuit job going?',
    )
    expect(last(await person.say(question))).toMatchObject({
      name: 'list_candidates',
      input: { jobId: jobs.nurse, ...(stage ? { stage: [stage] } : {}) },
    })
  })

  test.each([
    ['fr', 'qui pourrait convenir ?'],
    ['en', 'find people for it'],
  ] as const)('%s: the pool is searched for it: %s', async (locale, question) => {
    const person = recruiter(locale)
    await person.say(
      locale === 'fr' ? 'où en est le poste Aide-soignant de nuit ?' : 'how is the Aide-soignant de nuit job going?',
    )
    expect(last(await person.say(question))).toMatchObject({ name: 'search_candidates', input: { jobId: jobs.nurse } })
  })

  test('is left alone where one person is what was last told of it', async () => {
    const person = recruiter()
    await person.say('où en est le poste Aide-soignant de nuit ?')
    await person.say('il y a qui en présélection dessus ?')
    expect(calls(await person.say('mets-le en attente')).map(({ name }) => name)).not.toContain('update_job')
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

describe('somebody is entered for a job', () => {
  test.each([
    'mets Fanny Aubertin sur le poste Cuisinier de collectivité',
    'inscris Fanny Aubertin sur l’offre de cuisinier',
    'put Fanny Aubertin on the Cuisinier de collectivité job',
  ])('by a name that the conversation has not told: %s', async (order) => {
    expect(last(await recruiter(order.startsWith('put') ? 'en' : 'fr').say(order))).toMatchObject({
      name: 'shortlist_candidates',
      input: { jobId: jobs.cook, candidateIds: [ids['Fanny Aubertin']] },
    })
  })

  test('by their place in the list, where the job is the one spoken of', async () => {
    const person = recruiter()
    await person.say('où en est le poste Aide-soignant de nuit ?')
    await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
    expect(last(await person.say('ajoute les deux premiers au poste'))).toMatchObject({
      name: 'shortlist_candidates',
      input: { jobId: jobs.nurse },
    })
  })
})

test('what is to be sent to the one just spoken of is a message to them', async () => {
  const person = recruiter('en')
  await person.say('open Bruno Cazal’s profile')
  expect(last(await person.say('send him directions'))).toMatchObject({
    name: 'draft_messages',
    input: { candidateIds: [ids['Bruno Cazal']] },
  })
})

test.each([
  ['en', 'who came to interview last week?', 'list_interviews'],
  ['en', 'how are we doing on hiring overall?', 'get_reports'],
  ['en', 'how’s hiring going?', 'get_reports'],
  ['fr', 'où en sont nos recrutements ?', 'get_reports'],
  ['fr', 'globalement, nos recrutements ça se passe comment dans l’ensemble ?', 'get_reports'],
] as const)('%s: what is over and how all of it goes: %s', async (locale, question, tool) => {
  expect(calls(await recruiter(locale).say(question)).map(({ name }) => name)).toContain(tool)
})
