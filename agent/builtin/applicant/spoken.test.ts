import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said } from '../../testing.ts'
import { factsOf, newcomerTo, toolsOf } from '../candidate-testing.ts'

let house: TestHouse
const jobs: Record<string, { id: string; stages: Record<string, string> }> = {}
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  for (const [title, client, city] of [
    ['Cariste', 'Lorraine Stockage', 'Corbas'],
    ['Boulanger', 'Maison Perrachon', 'Bron'],
    ['Agent de propreté', 'Net Confluence', 'Bron'],
  ] as const) {
    jobs[title] = await house.addJob(title)
    await house.deps.database.system.updateTable('job').set({ client, city }).where('id', '=', jobs[title]!.id).execute()
  }
})
afterAll(() => house.close())

describe('what is told beside a question', () => {
  test.each([
    ['fr', 'J’ai aussi le permis C. Vous pouvez l’ajouter ?', 'ouais mets-le', /déjà sur votre profil/],
    ['en', 'I speak Portuguese too. Could it go in there?', 'yeah put it', /already stands/],
  ] as const)('in %s, «%s» is noted, and the yes after it is told so', async (locale, text, yes, told) => {
    const person = await newcomerTo(house, locale)
    expect(toolsOf(await person.say(text))).toContain('update_profile')
    const answer = await person.say(yes)
    expect(toolsOf(answer)).toEqual([])
    expect(said(answer)).toMatch(told)
  })
})

test.each([
  ['mon numéro est le 07 81 22 09 64', 'non pardon le 07 81 22 09 46, je tape trop vite sur ce clavier minuscule dans le bus'],
  ['my number is 07 81 22 09 64', 'no sorry its 07 81 22 09 46, thumbs too big for this tiny phone keyboard of mine'],
])('a number put right after «%s» is a new card', async (first, right) => {
  const person = await newcomerTo(house)
  await person.say(first)
  expect(calls(await person.say(right))).toMatchObject([
    { name: 'set_contact_details', input: { phone: '07 81 22 09 46' }, output: { status: 'needs_approval' } },
  ])
})

describe('a job by what it is called', () => {
  test.each([
    ['je postule chez Maison Perrachon', 'Boulanger'],
    ['Laisse tomber la cuisine. Je postule au nettoyage', 'Agent de propreté'],
    ['forget kitchens. Apply me for the cleaning in Bron', 'Agent de propreté'],
  ])('«%s» is a card for it', async (text, title) => {
    const person = await newcomerTo(house)
    expect(calls(await person.say(text)).at(-1)).toMatchObject({ name: 'apply_to_job', input: { jobId: jobs[title]!.id } })
  })

  test.each(['retirez ma candidature à Corbas', 'withdraw my application with Lorraine Stockage'])(
    '«%s» withdraws that one alone',
    async (text) => {
      const person = await newcomerTo(house)
      for (const title of ['Cariste', 'Boulanger'])
        await house.addApplication(jobs[title]!.id, person.candidateId, jobs[title]!.stages['new']!)
      expect(calls(await person.say(text)).at(-1)).toMatchObject({
        name: 'withdraw_application',
        input: { jobId: jobs['Cariste']!.id },
      })
    },
  )
})

describe('what is asked without its mark is not told of oneself', () => {
  test.each(['est-ce que je peux faire ça à temps partiel', 'could I do part time over there'])(
    '«%s» notes nothing',
    async (text) => expect(toolsOf(await (await newcomerTo(house)).say(text))).not.toContain('update_profile'),
  )

  test.each([
    ['Auriez-vous l’obligeance… pourriez-vous noter que j’ai le permis C ?', 'bassin.licences'],
    ['just moved to Villeurbanne, can you change it', 'basics.location.city'],
  ])('«%s» notes what it states', async (text, path) => {
    const person = await newcomerTo(house)
    await person.say(text)
    expect((await factsOf(house, person.candidateId)).map((fact) => fact.path.replace(/\[\d+\]$/, ''))).toContain(path)
  })
})

test.each([
  ['fr', 'je demande 2 100 euros net', 'vous pouvez virer la ligne du salaire'],
  ['en', 'I want 2100 euros net', 'take that pay thing off'],
] as const)('in %s, what «%s» noted goes where it is asked for', async (locale, told, text) => {
  const person = await newcomerTo(house, locale)
  await person.say(told)
  expect((await factsOf(house, person.candidateId)).map(({ path }) => path)).toContain('bassin.salary')
  await person.say(text)
  const left = await factsOf(house, person.candidateId)
  expect(left.filter(({ path, value }) => path === 'bassin.salary' && value !== null)).toEqual([])
})

test.each([
  ['fr', 'je confirme', /Rien n’attend/],
  ['en', 'yeah go on', /Nothing is waiting|Nothing waits/],
] as const)('in %s, «%s» where nothing waits is told so', async (locale, text, told) => {
  const answer = await (await newcomerTo(house, locale)).say(text)
  expect(toolsOf(answer)).toEqual([])
  expect(said(answer)).toMatch(told)
})

test('manners are no faith: «je vous prie»', async () => {
  expect(said(await (await newcomerTo(house)).say('Montrez-moi les offres, je vous prie.'))).not.toMatch(
    /ne compte pas contre vous/,
  )
})
