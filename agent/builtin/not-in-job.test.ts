import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { said } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, jobs, listed } = {} as ActsHouse
let gaston = ''
beforeAll(async () => {
  ;({ house, jobs, listed } = await openActsHouse())
  gaston = await house.addCandidate({ name: 'Gaston Leroy', email: 'gaston@example.org', headline: 'Cuisinier' })
  const question = { id: 'dose', text: { fr: 'Dose', en: 'Dose' }, points: 1, kind: 'number', answer: 3 }
  const name = { fr: 'Calcul de doses', en: 'Medication calculation' }
  await house.done(house.callerAs('recruiter'), 'save_test', { minutes: 60, questions: [question], name })
})
afterAll(() => house.close())

const applications = () =>
  house.deps.database.system.selectFrom('application').select('job_id').where('candidate_id', '=', gaston).execute()

describe('who is in no process', () => {
  test.each<[string, string, 'fr' | 'en']>([
    ['propose un entretien à Gaston pour le poste Cuisinier de collectivité', 'propose_interview', 'fr'],
    ['envoie le test à Gaston pour le poste Cuisinier de collectivité', 'send_test', 'fr'],
    ['note Gaston 4 sur 5 pour le poste Cuisinier de collectivité', 'rate_application', 'fr'],
    ['book an interview with Gaston for the Cuisinier de collectivité job', 'propose_interview', 'en'],
  ])('«%s»: the card of %s says that they come in', async (say, name, locale) => {
    const person = await listed({ locale })
    const answer = await person.say(say)
    expect(last(answer)).toMatchObject({
      name,
      output: {
        status: 'needs_approval',
        preview: { warnings: [{ key: 'entry.joins', params: { names: 'Gaston Leroy', job: 'Cuisinier de collectivité' } }] },
      },
    })
  })

  test('the job on screen is the one', async () => {
    const person = await listed()
    const answer = await person.send({
      message: { id: newId('message'), text: 'cale un entretien avec Gaston' },
      here: { jobId: jobs['cook'] },
    })
    expect(last(answer)).toMatchObject({ name: 'propose_interview', input: { jobId: jobs['cook'] } })
  })

  test('which job is asked where none is known; a yes does both, and «annule» takes both back', async () => {
    const person = await listed()
    expect(said(await person.say('propose un entretien à Gaston'))).toMatch(/Pour quel poste/)
    const asked = await person.say('Cuisinier de collectivité')
    expect(last(asked)).toMatchObject({ name: 'propose_interview', output: { status: 'needs_approval' } })
    expect(await applications()).toEqual([])
    await person.say('oui')
    expect(await applications()).toEqual([{ job_id: jobs['cook'] }])
    await person.say('annule')
    await person.say('oui')
    expect(await applications()).toEqual([])
  })

  test('of several jobs that somebody is in, none of them on screen, it is asked which', async () => {
    const { id } = await house.addJob('Plongeur')
    const third = await house.addJob('Serveur')
    for (const jobId of [id, third.id])
      await house.done(house.callerAs('recruiter'), 'shortlist_candidates', { jobId, candidateIds: [gaston] })
    const person = await listed()
    const answer = await person.send({
      message: { id: newId('message'), text: 'note Gaston 4 sur 5' },
      here: { jobId: jobs['cook'] },
    })
    expect(said(answer)).toMatch(/Plongeur.*Serveur|Serveur.*Plongeur/)
  })
})
