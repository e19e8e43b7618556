import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Profile } from '#lib/profile'
import { linkToken } from '#tools/kit/signed-link'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'
import { asksTestResults, sendsTest } from './tests.ts'

let house: TestHouse
let jobId: string
const ids: Record<string, string> = {}
const profile: Profile = {
  basics: { label: 'Aide-soignant', location: { city: 'Villeurbanne' } },
  work: [{ position: 'Aide-soignant' }],
}
const question = { id: 'dose', text: { fr: 'Dose', en: 'Dose' }, points: 1, kind: 'number', answer: 3 }
const names = ['Nadège Fontanel', 'Mireille Tissandier', 'Awa Diarra', 'Bruno Cazal'] as const

async function takeTest(testId: string, name: string, value: string): Promise<void> {
  const system = house.callerAs('system', { userId: 'system' })
  const output = await house.done(system, 'send_test', { jobId, candidateIds: [ids[name]], testId })
  const [{ assessmentId }] = output['sent'] as [{ assessmentId: string }]
  const token = linkToken(house.deps, 'test', assessmentId)
  await house.done(system, 'start_sitting', { token })
  await house.done(system, 'answer_sitting', { token, questionId: 'dose', value })
  await house.done(system, 'submit_sitting', { token })
}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const { id, stages } = await house.addJob('Aide-soignant de nuit')
  jobId = id
  for (const [at, name] of names.entries()) {
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, profile, headline: 'Aide-soignant' })
    await house.addApplication(id, ids[name], stages['screening']!)
  }
  const recruiter = house.callerAs('recruiter')
  const fields = { minutes: 10, questions: [question] }
  const { testId } = await house.done(recruiter, 'save_test', {
    ...fields,
    name: { fr: 'Calcul de doses', en: 'Medication calculation' },
  })
  await house.done(recruiter, 'save_test', { ...fields, name: { fr: 'Conduite', en: 'Driving' } })
  await takeTest(String(testId), 'Nadège Fontanel', '3')
  await takeTest(String(testId), 'Mireille Tissandier', '3')
  await takeTest(String(testId), 'Awa Diarra', '4')
})
afterAll(() => house.close())

const moved = (answer: Awaited<ReturnType<ReturnType<typeof start>['say']>>) =>
  calls(answer).find(({ name }) => name === 'move_applications')

describe('who took the test, as the target of a command', () => {
  test.each<[string, string[], 'fr' | 'en']>([
    ['passe tous ceux qui ont réussi le test en entretien', ['Nadège Fontanel', 'Mireille Tissandier'], 'fr'],
    ['mets celles qui ont eu le test en entretien', ['Nadège Fontanel', 'Mireille Tissandier'], 'fr'],
    ['move everyone who passed the test to interview', ['Nadège Fontanel', 'Mireille Tissandier'], 'en'],
    ['passe ceux qui ont raté le test en entretien', ['Awa Diarra'], 'fr'],
    ['passe ceux qui n’ont pas réussi le test en entretien', ['Awa Diarra'], 'fr'],
    ['move those who took the test to interview', ['Nadège Fontanel', 'Mireille Tissandier', 'Awa Diarra'], 'en'],
  ])('%s', async (say, people, locale) => {
    const move = moved(await start(house, { caller: { locale } }).say(say))
    expect(move).toMatchObject({ input: { jobId, stage: 'interview' }, output: { status: 'needs_approval' } })
    expect(new Set((move!.input as { candidateIds: string[] }).candidateIds)).toEqual(new Set(people.map((name) => ids[name])))
  })
})

describe('a test sent by talking', () => {
  test('to a name: the card shows the mail, a yes sends it', async () => {
    const person = start(house)
    const card = await person.say('envoie le test calcul de doses à Bruno Cazal')
    const call = calls(card).at(-1)!
    expect(call).toMatchObject({
      name: 'send_test',
      input: { jobId, candidateIds: [ids['Bruno Cazal']] },
      output: { status: 'needs_approval' },
    })
    expect(JSON.stringify(call.output)).toContain('/test/asmt_')
    expect(said(await person.say('oui'))).toMatch(/Le test est prêt pour Bruno Cazal/)
  })

  test('asks which, where the name does not say', async () => {
    const person = start(house)
    expect(said(await person.say('envoie un test à Awa Diarra'))).toMatch(/^Quel test\s: .*Calcul de doses/)
  })

  test('results are listed', async () => {
    const answer = await start(house).say('qui a réussi le test ?')
    expect(calls(answer).at(-1)).toMatchObject({ name: 'list_assessments', input: { passed: true }, output: { status: 'done' } })
  })
})

describe('what is no test to send', () => {
  test.each<[string, boolean]>([
    ['envoie le test à la première', true],
    ['envoie-lui le test de conduite', true],
    ['send her the driving test', true],
    ['send Awa Diarra the medication test', true],
    ['envoie Awa au test', false],
    ['send the first two to the test stage', false],
    ['move Awa to test', false],
    ['envoie un mail à Awa', false],
    ['passe la première en test', false],
    ['cherche un testeur logiciel', false],
  ])('%s: %s', (text, sends) => {
    expect(sendsTest(text)).toBe(sends)
  })
  test.each<[string, boolean]>([
    ['résultats du test', true],
    ['test results for the job', true],
    ['who passed the test?', true],
    ['résultats de recherche', false],
    ['qui est en test pour ce poste ?', false],
  ])('%s: %s', (text, asks) => {
    expect(asksTestResults(text)).toBe(asks)
  })
})
