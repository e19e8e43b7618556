import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said } from '../../testing.ts'
import { factsOf, newcomerTo, toolsOf } from '../candidate-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const towns = { 'Cariste CACES 3': 'Corbas', Serveur: 'Lyon', 'Agent d’entretien': 'Bron' }
  for (const [title, city] of Object.entries(towns)) {
    const { id } = await house.addJob(title)
    await house.deps.database.system.updateTable('job').set({ city }).where('id', '=', id).execute()
  }
})
afterAll(() => house.close())

describe('jobs that are looked for', () => {
  test.each([
    ['hi, forklift driver here, looking for nights', ['Cariste CACES 3']],
    ['do you have any cleaning work', ['Agent d’entretien']],
    ['je cherche quelque chose dans la restauration', ['Serveur']],
    ['je voudrais être cariste près de Lyon', ['Cariste CACES 3']],
  ])('«%s» finds them in either language, by trade, sector or sense', async (text, titles) => {
    const person = await newcomerTo(house)
    const found = calls(await person.say(text)).findLast(({ name }) => name === 'list_jobs')
    expect((found!.output.output as { items: { title: string }[] }).items.map(({ title }) => title)).toEqual(titles)
  })

  test('words that name no work are not searched for', async () => {
    const person = await newcomerTo(house)
    const answer = said(await person.say('pourriez-vous me montrer quelles offres seraient accessibles ?'))
    expect(answer).not.toMatch(/Aucun emploi ouvert pour/)
  })

  test('what is told beside the wish is noted', async () => {
    const person = await newcomerTo(house)
    const answer = await person.say('bonjour, je cherche dans la restauration à Lyon et je parle anglais')
    expect(toolsOf(answer)).toEqual(['update_profile', 'list_jobs'])
  })

  test('a rank that is not on screen is said so; the job opened last is the one meant', async () => {
    const person = await newcomerTo(house)
    await person.say('je cherche du travail à Bron')
    expect(said(await person.say('le 9e c’est payé combien ?'))).toMatch(/Il n’y en a/)
    await person.say('parlez-moi du deuxième')
    expect(toolsOf(await person.say('je postule'))).toEqual(['apply_to_job'])
  })
})

describe('what is put right, and what is over', () => {
  test('«non, pas pâtissier : boulanger» after what was noted', async () => {
    const person = await newcomerTo(house)
    await person.say('je suis pâtissier')
    await person.say('non pas pâtissier, boulanger')
    expect(await factsOf(house, person.candidateId)).toContainEqual(
      expect.objectContaining({ path: 'basics.label', value: 'boulanger' }),
    )
  })

  test.each([
    ['je veux arrêter la nuit, c’est trop dur', 'bassin.schedule[]', 'night'],
    ['et pas d’intérim s’il vous plaît', 'bassin.contractTypes[]', 'temp'],
  ])('«%s» takes it off the profile', async (text, path, value) => {
    const person = await newcomerTo(house)
    await house.done(person.caller, 'update_profile', { changes: [{ path, value }] })
    expect(calls(await person.say(text)).at(-1)).toMatchObject({ name: 'update_profile', input: { changes: [{ value: null }] } })
  })

  test('who was let go is told nothing has to be explained', async () => {
    const person = await newcomerTo(house)
    expect(said(await person.say('on m’a licencié la semaine dernière'))).toMatch(/^Je suis désolé pour votre emploi\./)
  })
})

describe('about the process', () => {
  test.each([
    ['et après ça se passe comment', 'Ensuite'],
    ['qui est-ce qui suit mon dossier ?', 'épondez'],
    ['je mets quoi comme vêtements pour l’entretien', 'tenue'],
    ['ils ont mon adresse les employeurs ?', 'les voient'],
  ])('«%s»', async (text, told) => {
    const person = await newcomerTo(house)
    const { id, stages } = await house.addJob('Peintre')
    await house.addApplication(id, person.candidateId, stages.new!)
    expect(said(await person.say(text))).toContain(told)
  })
})
