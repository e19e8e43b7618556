import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, said, start } from '../../testing.ts'
import { type ActsHouse, last, openActsHouse } from '../acts-testing.ts'
import type { Context } from '../context.ts'
import { openContext } from '../open-context.ts'
import { timesSaid } from '../times-said.ts'
import { wordsOf } from '../words.ts'

let { house, ids, jobs } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs } = await openActsHouse())
})
afterAll(() => house.close())

const recruiter = (locale: 'fr' | 'en' = 'fr') => start(house, { caller: { userId: 'user-recruiter', locale } })
const names = (answer: Parameters<typeof calls>[0]) => calls(answer).map(({ name }) => name)

describe('a message is drafted, then sent', () => {
  test.each([
    ['fr', 'prépare un mot d’accueil pour Awa Diarra', 'c’est parfait comme ça, tu peux l’envoyer'],
    ['en', 'would you compose a welcome note to Awa Diarra?', 'reads fine to me, off it goes'],
  ] as const)('%s: «%s», then «%s»', async (locale, order, answer) => {
    const person = recruiter(locale)
    expect(last(await person.say(order))).toMatchObject({
      name: 'draft_messages',
      input: { candidateIds: [ids['Awa Diarra']] },
    })
    expect(last(await person.say(answer))).toMatchObject({
      name: 'send_messages',
      input: { messages: [{ candidateId: ids['Awa Diarra'] }] },
      output: { status: 'needs_approval' },
    })
  })

  test('a yes to the draft on screen sends it', async () => {
    const person = recruiter('en')
    await person.say('write to Elsa Queyrel')
    expect(last(await person.say('yes'))).toMatchObject({ name: 'send_messages', output: { status: 'needs_approval' } })
  })

  test('a colleague who is told something is no one of the pool to write to', async () => {
    const person = recruiter()
    expect(names(await person.say('dis à Camille de rappeler Awa Diarra demain'))).not.toContain('draft_messages')
  })
})

describe('times to offer', () => {
  const at = (text: string, lang: 'fr' | 'en') => {
    const situation = { now: new Date('2026-11-27T09:00:00Z'), messages: [], outcomes: [], offered: [], here: {} } as never
    const shown = { people: [], earlier: [], jobs: [], known: [], spoken: [] }
    const context: Context = openContext(situation, { lang, words: wordsOf(lang), text, shown, given: {} })
    return timesSaid(context, undefined)
  }
  test.each([
    ['en', 'the client is free Thursday at 2 or Friday at 10', ['2026-12-03T13:00:00.000Z', '2026-12-04T09:00:00.000Z']],
    ['fr', 'mardi à 9 h ou 11 h', ['2026-12-01T08:00:00.000Z', '2026-12-01T10:00:00.000Z']],
    [
      'fr',
      'plutôt mardi ou jeudi',
      ['2026-12-01T09:00:00.000Z', '2026-12-01T13:00:00.000Z', '2026-12-03T09:00:00.000Z', '2026-12-03T13:00:00.000Z'],
    ],
    ['en', 'Thursday afternoon', ['2026-12-03T13:00:00.000Z', '2026-12-03T14:00:00.000Z', '2026-12-03T15:00:00.000Z']],
  ] as const)('%s: «%s»', (lang, text, starts) => {
    expect(at(text, lang).starts).toEqual(starts)
  })
  test('a week is from when', () => {
    expect(at('la semaine prochaine', 'fr')).toEqual({ starts: [], from: '2026-11-29T23:00:00.000Z' })
  })
  test('an afternoon of no day is one of the days of work to come', () => {
    expect(at('l’après-midi', 'fr').starts.slice(0, 3)).toEqual([
      '2026-11-30T13:00:00.000Z',
      '2026-11-30T14:00:00.000Z',
      '2026-11-30T15:00:00.000Z',
    ])
  })
})

describe('interviews', () => {
  test.each([
    ['fr', 'Bruno Cazal me plaît bien', 'propose-lui deux ou trois créneaux pour venir nous voir'],
    ['en', 'I like the look of Bruno Cazal', 'fix him up with an interview, I am free Thursday at 2 or Friday at 10'],
  ] as const)('%s: times for whoever was just named: «%s», «%s»', async (locale, before, order) => {
    const person = recruiter(locale)
    await person.say(before)
    expect(last(await person.say(order))).toMatchObject({
      name: 'propose_interview',
      input: { candidateId: ids['Bruno Cazal'], jobId: jobs.nurse },
      output: { status: 'needs_approval' },
    })
  })

  test.each([
    ['fr', 'prépare-moi la trame de questions pour l’entretien d’Elsa Queyrel', 'ajoute une question sur les trajets'],
    ['en', 'give me interview questions for Elsa Queyrel', 'ask about her commute too'],
  ] as const)('%s: the questions for the job that somebody is in: «%s», then «%s»', async (locale, order, more) => {
    const person = recruiter(locale)
    const answer = await person.say(order)
    expect(last(answer)).toMatchObject({ name: 'get_interview_kit', input: { jobId: jobs.nurse } })
    expect(said(answer)).toContain('Aide-soignant de nuit')
    expect(last(await person.say(more))).toMatchObject({
      name: 'get_interview_kit',
      input: { jobId: jobs.nurse, ask: [expect.stringMatching(/trajets|commute/)] },
    })
  })
})

describe('no more messages', () => {
  test.each([
    ['fr', 'Chloé Rivoal ne veut plus recevoir aucun message de notre part'],
    ['en', 'please stop contacting Chloé Rivoal, she does not want any more messages from us'],
  ] as const)('%s: «%s»', async (locale, order) => {
    expect(last(await recruiter(locale).say(order))).toMatchObject({
      name: 'set_contact_preference',
      input: { candidateId: ids['Chloé Rivoal'], doNotContact: true },
      output: { status: 'needs_approval' },
    })
  })
})

describe('what was sent and the tests', () => {
  test.each([
    ['fr', 'quels messages sont encore en attente d’envoi ?', 'list_messages'],
    ['en', 'which messages are still waiting to go out?', 'list_messages'],
    ['en', 'who am I meeting this week?', 'list_interviews'],
    ['fr', 'quels tests avons-nous dans la maison ?', 'list_tests'],
  ] as const)('%s: «%s» → %s', async (locale, question, tool) => {
    expect(names(await recruiter(locale).say(question))).toContain(tool)
  })
})

describe('namesakes', () => {
  test('the one who is in the job spoken of is meant', async () => {
    await house.addCandidate({ name: 'Elsa Fontbonne', email: 'fontbonne@example.org', headline: 'Comptable' })
    const person = recruiter()
    await person.say('où en est le poste Aide-soignant de nuit ?')
    expect(last(await person.say('écris à Elsa'))).toMatchObject({ input: { candidateIds: [ids['Elsa Queyrel']] } })
  })
})
