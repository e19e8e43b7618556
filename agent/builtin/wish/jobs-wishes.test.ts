import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'
import { said, start } from '../../testing.ts'

let { house, ids, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
})
afterAll(() => house.close())

const recruiter = (locale: 'fr' | 'en' = 'fr') => start(house, { caller: { userId: 'user-recruiter', locale } })

describe('who is in the job just spoken of', () => {
  test.each([
    [
      'en',
      'how is the Aide-soignant de nuit job going?',
      'who’s furthest along?',
      /^Chloé Rivoal and Fanny Aubertin are furthest/,
    ],
    [
      'fr',
      'où en est le poste Aide-soignant de nuit ?',
      'il reste qui dans la course',
      /présélection \(1\), Awa Diarra ; entretien \(2\)/,
    ],
  ] as const)('%s: %s, %s', async (locale, before, question, told) => {
    const person = recruiter(locale)
    await person.say(before)
    const answer = await person.say(question)
    expect(last(answer)).toMatchObject({ name: 'get_pipeline', input: { jobId: jobs.nurse } })
    expect(said(answer)).toMatch(told)
  })

  test('whoever the board named together is whom the next word is about', async () => {
    const person = recruiter('en')
    await person.say('how is the Aide-soignant de nuit job going?')
    await person.say('who’s furthest along?')
    expect(last(await person.say('move them both to interview'))).toMatchObject({
      name: 'move_applications',
      input: { candidateIds: [ids['Chloé Rivoal'], ids['Fanny Aubertin']] },
    })
  })

  test('a job named on the way to something else is the one that is meant later', async () => {
    const person = recruiter('en')
    await person.say('I need carers who drive, Aide-soignant de nuit keeps me busy')
    const candidateId = await house.addCandidate({ name: 'Gilda Morvan', headline: 'Aide-soignante' })
    await person.send({ action: { tool: 'get_candidate', input: { candidateId } } })
    expect(last(await person.say('shortlist her'))).toMatchObject({
      name: 'shortlist_candidates',
      input: { jobId: jobs.nurse, candidateIds: [candidateId] },
    })
  })
})
