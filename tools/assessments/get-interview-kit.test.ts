import { afterAll, beforeAll, expect, it } from 'vitest'
import { fold } from '#lib/words'
import { findUnlawful, guardText } from '#retrieval/query/guard/guard'
import { askedUnlawfully } from '#retrieval/query/guard/questions'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { testTemplates } from '#db/seed/tests/all'
import { registry } from '../registry.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

type Kit = {
  questions: { question: { fr: string; en: string } }[]
  own: string[]
  refused: { because: string[]; instead: { fr: string; en: string } }[]
}

it('asks about each criterion of the job, in both languages, and nothing unlawful', async () => {
  const { id } = await house.addJob()
  const criteria = JSON.stringify({ driving_licences: { must: ['B'] } })
  await house.deps.database.system.updateTable('job').set({ criteria }).where('id', '=', id).execute()
  const { questions } = (await house.done(house.callerAs('recruiter'), 'get_interview_kit', { jobId: id })) as Kit
  expect(questions.length).toBeGreaterThanOrEqual(2)
  for (const { question } of questions) {
    expect(findUnlawful(question.fr)).toEqual([])
    expect(findUnlawful(question.en)).toEqual([])
  }
})

it('refuses unlawful questions with what may be asked instead, and keeps the rest', async () => {
  const { id } = await house.addJob()
  const ask = ['Êtes-vous enceinte ?', 'Are you disabled?', 'Avez-vous déjà travaillé de nuit ?']
  const { own, refused } = (await house.done(house.callerAs('recruiter'), 'get_interview_kit', { jobId: id, ask })) as Kit
  expect(own).toEqual(['Avez-vous déjà travaillé de nuit ?'])
  expect(refused.map(({ because }) => because)).toEqual([
    expect.arrayContaining(['pregnancy']),
    expect.arrayContaining(['disability']),
  ])
  expect(refused[0]!.instead.fr).toContain('horaires')
  expect(refused[1]!.instead.en).toContain('tasks')
  await expect(call(house.deps, house.callerAs('candidate'), 'get_interview_kit', { jobId: id })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it.each([
  ['Quel âge avez-vous ?', 'age'],
  ['Do you have children?', 'pregnancy'],
  ['Avez-vous des soucis de santé ?', 'health'],
  ['Êtes-vous syndiquée ?', 'union'],
  ['Where are you from?', 'origin'],
])('%s is refused: %s', async (question, because) => {
  const { id } = await house.addJob()
  const { refused } = (await house.done(house.callerAs('recruiter'), 'get_interview_kit', { jobId: id, ask: [question] })) as Kit
  expect(refused).toMatchObject([{ because: expect.arrayContaining([because]) }])
})

const unlawful = [
  'Avez-vous des enfants ?',
  'Combien d’enfants avez-vous ?',
  'Qui garde vos enfants quand vous travaillez ?',
  'Souhaitez-vous avoir un enfant ?',
  'Que fait votre mari ?',
  'Quelle est votre situation familiale ?',
  'En quelle année êtes-vous née ?',
  'Êtes-vous souvent malade ?',
  'Prenez-vous des médicaments ?',
  'Avez-vous un handicap ?',
  'De quelle origine êtes-vous ?',
  'Quelle est votre langue maternelle ?',
  'Êtes-vous française ?',
  'Êtes-vous croyant ?',
  'Pour qui votez-vous ?',
  'Do you have kids?',
  'Are you planning to start a family?',
  'What does your husband do?',
  'When do you plan to retire?',
  'Do you have any health issues?',
  'Do you have a disability?',
  'What is your mother tongue?',
  'Are you religious?',
]
const lawful = [
  'Avant de donner un médicament, que vérifiez-vous ?',
  'Avez-vous déjà travaillé en maternité ?',
  'How do you record a patient’s medical history?',
  'Que dites-vous aux parents d’un enfant malade ?',
  'Avez-vous déjà travaillé avec des enfants ?',
  'Comment accompagnez-vous des malades d’Alzheimer ?',
  'Quelle est votre expérience auprès de personnes en situation de handicap ?',
  'Pouvez-vous travailler le week-end ?',
  'Avez-vous le droit de travailler en France ?',
  'Have you worked in mental health before?',
  'Tell me about caring for disabled people.',
  'Which languages do you use at work?',
  'Can you lift 20 kg with a hoist?',
]
it.each(unlawful)('%s may not be asked', (question) => {
  expect([...guardText(question).refused, ...askedUnlawfully(fold(question))]).not.toEqual([])
})
it('every question of the tests that come with the house may be asked', () => {
  const asked = testTemplates.flatMap(({ questions }) => questions.flatMap(({ text }) => [text.fr, text.en]))
  expect(asked.filter((question) => askedUnlawfully(fold(question)).length > 0)).toEqual([])
})
it.each(lawful)('%s may be asked', (question) => {
  expect([...guardText(question).refused, ...askedUnlawfully(fold(question))]).toEqual([])
})
