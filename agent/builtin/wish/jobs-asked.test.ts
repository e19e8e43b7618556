import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'
import { calls, said, start } from '../../testing.ts'

let { house, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, jobs } = await openActsHouse())
})
afterAll(() => house.close())

const recruiter = (locale: 'fr' | 'en' = 'fr') => start(house, { caller: { userId: 'user-recruiter', locale } })
const before = { fr: 'où en est le poste Aide-soignant de nuit ?', en: 'how is the Aide-soignant de nuit job going?' }

describe('the job just spoken of', () => {
  test.each([
    ['en', 'they’ve upped the money, it should now say £14 an hour', { salary: '£14 an hour' }],
    ['en', 'turns out they want three people, not one', { positions: 3 }],
    [
      'fr',
      'finalement c’est 2 100 € brut qu’ils proposent, change-le sur l’annonce',
      { salary: expect.stringContaining('2 100') },
    ],
    ['fr', 'ils ont trouvé de leur côté, tu peux suspendre l’annonce', { status: 'closed' }],
    [
      'en',
      'that job shouldn’t insist on communication any more, take it off its criteria',
      { criteria: expect.not.objectContaining({ skills: { must: ['communication'] } }) },
    ],
  ] as const)('%s: changes: %s', async (locale, order, wanted) => {
    const person = recruiter(locale)
    await person.say(before[locale])
    expect(last(await person.say(order))).toMatchObject({ name: 'update_job', input: { jobId: jobs.nurse, ...wanted } })
  })

  test.each([
    [
      'en',
      'what do they absolutely need to have for that job',
      /Must have: .*communication and licence B|Must have: .*licence B/,
    ],
    ['fr', 'il faut quoi d’obligatoire pour ce poste', /Indispensable : .*permis B/],
    ['fr', 'c’est quoi les critères du poste ?', /intérim/],
    ['en', 'what are the criteria of that job', /temporary/],
  ] as const)('%s: says what it asks: %s', async (locale, question, told) => {
    const { criteria } = await house.done(house.callerAs('recruiter'), 'get_job', { jobId: jobs.nurse })
    const asked = { ...(criteria as object), contract_types: ['temp'] }
    await house.done(house.callerAs('recruiter'), 'update_job', { jobId: jobs.nurse, criteria: asked })
    const person = recruiter(locale)
    await person.say(before[locale])
    const answer = await person.say(question)
    expect(last(answer)).toMatchObject({ name: 'get_job', input: { jobId: jobs.nurse } })
    expect(said(answer)).toMatch(told)
  })
})

describe('figures', () => {
  test.each([
    ['en', 'from which sources do most of our people come?', 'get_reports', /^Sources: /],
    ['fr', 'combien de placements on a faits, tous postes confondus ?', 'get_reports', /embauche/],
  ] as const)('%s: %s', async (locale, question, tool, told) => {
    const answer = await recruiter(locale).say(question)
    expect(last(answer).name).toBe(tool)
    expect(said(answer)).toMatch(told)
  })
})

describe('an advert’s words', () => {
  test.each([
    ['fr', 'relis-moi cette phrase pour l’annonce : « jeune femme dynamique, sans enfants »', /À reprendre : .*« jeune/],
    ['en', 'is this ok for an advert: “we want a young dynamic girl with no kids”', /To mend: .*"young/],
  ] as const)('%s: %s', async (locale, question, told) => {
    const answer = await recruiter(locale).say(question)
    expect(calls(answer).map(({ name }) => name)).toContain('check_job_text')
    expect(said(answer)).toMatch(told)
  })
})

describe('the house', () => {
  test.each([
    ['en', 'what have i missed since i was off', 'list_notices'],
    ['fr', 'je reviens de congés, qu’est-ce qui m’attend', 'list_notices'],
    ['fr', 'qui fait partie de l’équipe chez nous', 'list_members'],
    ['en', 'show me every role we are recruiting for at the moment', 'list_jobs'],
  ] as const)('%s: %s', async (locale, question, tool) => {
    expect(calls(await recruiter(locale).say(question)).map(({ name }) => name)).toContain(tool)
  })
})
