import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'
import { extraIn, moreIn } from './extra-time.ts'

describe('how much more time is said', () => {
  test.each<[string, ReturnType<typeof extraIn>]>([
    ['donne-lui un tiers temps', { share: 33 }],
    ['accorde un tiers-temps à Awa', { share: 33 }],
    ['30 minutes de plus pour Awa', { minutes: 30 }],
    ['ajoute vingt minutes à son test', { minutes: 20 }],
    ['une heure de plus', { minutes: 60 }],
    ['1h30 de plus', { minutes: 90 }],
    ['un quart d’heure de plus', { minutes: 15 }],
    ['give her 50% extra time', { share: 50 }],
    ['twenty-five percent extra', { share: 25 }],
    ['an extra half hour', { minutes: 30 }],
    ['an extra hour', { minutes: 60 }],
    ['double le temps de Denis', { share: 100 }],
    ['a third more time', { share: 33 }],
    ['deux jours de plus pour le test', { days: 2 }],
    ['an extra week for the test', { days: 7 }],
    ['elle a besoin de plus de temps', undefined],
  ])('«%s» → %o', (text, extra) => expect(extraIn(text)).toEqual(extra))

  test('beside a test that is sent only where more is said', () => {
    expect(moreIn('envoie-lui le test avec un tiers temps')).toEqual({ share: 33 })
    expect(moreIn('send her the test with 20 extra minutes')).toEqual({ minutes: 20 })
    expect(moreIn('envoie le test à la moitié d’entre eux')).toBeUndefined()
    expect(moreIn('send the 30 minute test to Awa')).toBeUndefined()
  })
})

describe('more time for a test, by talking', () => {
  let house: TestHouse
  const ids: Record<string, string> = {}
  const names = ['Awa Diarra', 'Bruno Cazal', 'Chloé Rivoal'] as const
  beforeAll(async () => {
    house = await openTestHouse(registry.values())
    const { id: jobId, stages } = await house.addJob('Aide-soignant de nuit')
    for (const [at, name] of names.entries()) {
      ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, headline: 'Aide-soignant' })
      await house.addApplication(jobId, ids[name], stages['screening']!)
    }
    const question = { id: 'dose', text: { fr: 'Dose', en: 'Dose' }, points: 1, kind: 'number', answer: 3 }
    const name = { fr: 'Calcul de doses', en: 'Medication calculation' }
    const { testId } = await house.done(house.callerAs('recruiter'), 'save_test', { minutes: 60, questions: [question], name })
    const candidateIds = [ids['Awa Diarra'], ids['Bruno Cazal']]
    await house.done(house.callerAs('system', { userId: 'system' }), 'send_test', { jobId, candidateIds, testId })
  })
  afterAll(() => house.close())

  const listed = async (locale: 'fr' | 'en' = 'fr') => {
    const person = start(house, { caller: { userId: 'recruiter', locale } })
    await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
    return person
  }
  const cardOf = (answer: Parameters<typeof calls>[0]) => calls(answer).at(-1)!

  test.each<[string, string, string, 'fr' | 'en']>([
    ['donne un tiers temps à Awa', '60', '80', 'fr'],
    ['30 minutes de plus pour Awa Diarra', '60', '90', 'fr'],
    ['il faudrait un aménagement pour Awa, la moitié de temps en plus', '60', '90', 'fr'],
    ['give Awa 50% extra time', '60', '90', 'en'],
    ['let Awa have an extra half hour', '60', '90', 'en'],
    ['Awa needs 20 more minutes for the test', '60', '80', 'en'],
  ])('«%s»: from %s to %s minutes, on a card', async (say, before, after, locale) => {
    const answer = await (await listed(locale)).say(say)
    expect(cardOf(answer)).toMatchObject({
      name: 'adjust_assessment',
      output: {
        status: 'needs_approval',
        preview: { title: { params: { name: 'Awa Diarra' } }, facts: [{ before, after }, {}] },
      },
    })
  })

  test('asks how much, and does it after a yes; «annule» takes it back', async () => {
    const person = await listed()
    expect(said(await person.say('Awa a besoin de plus de temps pour le test'))).toMatch(/Combien de temps en plus/)
    const asked = await person.say('un tiers')
    expect(cardOf(asked)).toMatchObject({ name: 'adjust_assessment', input: { extraShare: 33 } })
    expect(said(await person.say('oui'))).toMatch(/Awa Diarra a maintenant 80 minutes/)
    const row = () =>
      house.deps.database.system
        .selectFrom('assessment')
        .select('extra_share')
        .where('candidate_id', '=', ids['Awa Diarra']!)
        .executeTakeFirstOrThrow()
    expect((await row()).extra_share).toBe(33)
    await person.say('annule')
    await person.say('oui')
    expect((await row()).extra_share).toBe(0)
  })

  test('who has no test is told of, and one may be sent longer from the start', async () => {
    const person = await listed()
    expect(said(await person.say('donne un tiers temps à Chloé'))).toMatch(/Aucun test n’attend Chloé Rivoal/)
    expect(cardOf(await person.say('envoie le test à Chloé avec un tiers temps'))).toMatchObject({
      name: 'send_test',
      input: { extraShare: 33, candidateIds: [ids['Chloé Rivoal']] },
    })
  })

  test('each of several has a card', async () => {
    const answer = await (await listed()).say('accorde un tiers-temps à Awa et Bruno')
    expect(calls(answer).filter(({ name }) => name === 'adjust_assessment')).toHaveLength(2)
  })
})
