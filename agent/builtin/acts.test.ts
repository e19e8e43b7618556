import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calls, said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs, listed } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs, listed } = await openActsHouse())
})
afterAll(() => house.close())

type Row = { say: string; call: string; who?: string | string[]; input?: object; locale?: 'fr' | 'en' }
const rows: Row[] = [
  { say: 'étiquette Awa « à rappeler »', call: 'tag_applications', who: ['Awa Diarra'], input: { add: ['à rappeler'] } },
  { say: 'tague Bruno urgent', call: 'tag_applications', who: ['Bruno Cazal'], input: { add: ['urgent'] } },
  {
    say: 'mets le tag permis à vérifier à Awa et Bruno pour le poste Aide-soignant de nuit',
    call: 'tag_applications',
    who: ['Awa Diarra', 'Bruno Cazal'],
  },
  { say: 'enlève l’étiquette urgent de Bruno', call: 'tag_applications', who: ['Bruno Cazal'], input: { remove: ['urgent'] } },
  { say: 'put a call back tag on Awa', call: 'tag_applications', input: { add: ['call back'] }, locale: 'en' },
  { say: 'confie Awa à Camille', call: 'assign_applications', who: ['Awa Diarra'], input: { colleague: 'Camille' } },
  { say: 'je m’occupe de Bruno Cazal', call: 'assign_applications', who: ['Bruno Cazal'], input: { colleague: 'me' } },
  { say: 'hand Awa over to Camille Roussel', call: 'assign_applications', input: { colleague: 'Camille Roussel' }, locale: 'en' },
  { say: 'plus personne ne suit Awa', call: 'assign_applications', input: { colleague: 'none' } },
  { say: 'note Awa 4 sur 5', call: 'rate_application', who: 'Awa Diarra', input: { rating: 4 } },
  { say: 'give Bruno three stars', call: 'rate_application', who: 'Bruno Cazal', input: { rating: 3 }, locale: 'en' },
  { say: 'note : Awa a eu 4/5 au test', call: 'add_note', who: 'Awa Diarra', input: { text: 'Awa a eu 4/5 au test' } },
  { say: 'Awa s’est désistée', call: 'withdraw_applications', who: ['Awa Diarra'] },
  { say: 'Bruno Cazal has pulled out', call: 'withdraw_applications', who: ['Bruno Cazal'], locale: 'en' },
  { say: 'rouvre la candidature de Denis', call: 'reopen_applications', who: ['Denis Malfroy'] },
  { say: 'reopen Denis Malfroy’s application', call: 'reopen_applications', who: ['Denis Malfroy'], locale: 'en' },
  {
    say: 'dis à Camille de rappeler Awa demain',
    call: 'mention_colleague',
    who: 'Awa Diarra',
    input: { text: '@Camille Roussel rappeler Awa demain' },
  },
  { say: '@Camille tu peux voir Bruno ?', call: 'mention_colleague', who: 'Bruno Cazal' },
  { say: 'let Camille know Awa is free on Monday', call: 'mention_colleague', who: 'Awa Diarra', locale: 'en' },
  {
    say: 'demande à Awa si elle a le permis',
    call: 'draft_messages',
    input: { kind: 'ask', said: 'Avez-vous le permis\u00a0?' },
  },
  {
    say: 'dis à Awa que le poste démarre en janvier',
    call: 'draft_messages',
    input: { kind: 'contact', said: 'Le poste démarre en janvier.' },
  },
  { say: 'tell Awa that the shift starts at 6', call: 'draft_messages', input: { said: 'The shift starts at 6.' }, locale: 'en' },
  {
    say: 'demande à Awa quel salaire elle souhaite',
    call: 'draft_messages',
    input: { kind: 'ask', said: 'Quel salaire souhaitez-vous\u00a0?' },
  },
  { say: 'efface toutes les données d’Awa Diarra', call: 'ask_erasure', who: 'Awa Diarra' },
  { say: 'Bruno wants his data deleted, erase Bruno Cazal', call: 'ask_erasure', who: 'Bruno Cazal', locale: 'en' },
  { say: 'propose un entretien à Awa', call: 'propose_interview', who: 'Awa Diarra' },
  {
    say: 'book a phone interview with Bruno on Tuesday at 2pm',
    call: 'propose_interview',
    input: { mode: 'phone' },
    locale: 'en',
  },
  { say: 'recule Bruno Cazal d’une étape', call: 'move_applications', who: ['Bruno Cazal'], input: { stage: 'screening' } },
  { say: 'demande l’accord de l’admin pour l’offre de Chloé', call: 'ask_clearance', who: ['Chloé Rivoal'] },
  { say: 'ask for approval of Chloé', call: 'ask_clearance', who: ['Chloé Rivoal'], locale: 'en' },
  { say: 'prépare les questions d’entretien pour Awa', call: 'get_interview_kit' },
  { say: 'interview questions for the first one', call: 'get_interview_kit', locale: 'en' },
  { say: 'mes notifications', call: 'list_notices' },
  { say: 'quels entretiens sont prévus ?', call: 'list_interviews' },
]

describe('what is done to people beside moving them', () => {
  test.each(rows)('«$say» → $call', async ({ say, call, who, input, locale }) => {
    const person = await listed(locale ? { locale } : {})
    const answer = await person.say(say)
    const made = last(answer)
    expect(made).toMatchObject({ name: call, output: { status: expect.stringMatching(/^(?:done|needs_approval)$/) } })
    if (typeof who === 'string') expect(made.input).toMatchObject({ candidateId: ids[who] })
    if (Array.isArray(who)) expect(made.input).toMatchObject({ candidateIds: who.map((name) => ids[name]) })
    if (input) expect(made.input).toMatchObject(input)
    expect(said(answer)).not.toBe('')
  })

  test('several at once, each seeing whom the one before was about', async () => {
    const person = await listed()
    const answer = await person.say('étiquette Bruno « urgent » et confie-le à Camille')
    const on = { candidateIds: [ids['Bruno Cazal']] }
    expect(calls(answer).filter(({ name }) => /^(?:tag|assign)_/.test(name))).toMatchObject([
      { name: 'tag_applications', input: { ...on, add: ['urgent'] } },
      { name: 'assign_applications', input: { ...on, colleague: 'Camille' } },
    ])
  })

  test('a yes does it, and «annule» takes it back', async () => {
    const person = await listed()
    await person.say('note Bruno 2 sur 5')
    expect(said(await person.say('oui'))).toMatch(/^Bruno Cazal : 2 sur 5\. Vous pouvez annuler/)
    expect(said(await person.say('annule'))).toMatch(/^C’est annulé/)
    const { rating } = await house.deps.database.system
      .selectFrom('application')
      .select('rating')
      .where('candidate_id', '=', ids['Bruno Cazal']!)
      .executeTakeFirstOrThrow()
    expect(rating).toBeNull()
  })

  test('a colleague nobody has is named as missing, with those there are', async () => {
    const answer = await (await listed()).say('confie Awa à Zénobie')
    expect(said(answer)).toMatch(/^Personne de ce nom dans l’équipe : vous avez Camille Roussel et Inès Garnier\.$/)
  })

  test('a scale that is not ours is asked about', async () => {
    expect(said(await (await listed()).say('note Awa 14 sur 20'))).toMatch(/^Les notes vont de 1 à 5/)
  })

  test('who may not go on is named, and why', async () => {
    const answer = await (await listed()).say('embauche Chloé')
    expect(said(answer)).toMatch(/^Il manque, avant d’aller plus loin, pour Chloé Rivoal : l’accord d’un administrateur/)
  })
})

describe('an administrator’s approval', () => {
  test('is asked, listed, and given by talking', async () => {
    const asking = await listed()
    await asking.say('demande l’accord de l’admin pour Fanny : salaire au-dessus de la grille')
    expect(said(await asking.say('oui'))).toMatch(/^L’accord est demandé aux administrateurs pour Fanny Aubertin\.$/)
    expect(said(await asking.say('approuve Fanny'))).toBe('C’est à un administrateur de donner cet accord.')
    const admin = start(house, { caller: { role: 'admin', userId: 'user-admin' } })
    expect(said(await admin.say('qu’ai-je à approuver ?'))).toBe(
      '1 accord vous est demandé : Fanny Aubertin (Aide-soignant de nuit).',
    )
    const card = await admin.say('j’approuve')
    expect(last(card)).toMatchObject({ name: 'clear_applications', input: { candidateIds: [ids['Fanny Aubertin']] } })
    expect(said(await admin.say('oui'))).toMatch(/^Votre accord est donné pour Fanny Aubertin/)
    expect(said(await admin.say('what do I have to approve?'))).toBe('Nothing waits for your agreement.')
  })

  test('is refused with why', async () => {
    await house.done(house.callerAs('recruiter'), 'ask_clearance', { jobId: jobs.nurse, candidateIds: [ids['Chloé Rivoal']] })
    const admin = await listed({ role: 'admin', userId: 'user-admin' })
    const card = await admin.say('refuse l’accord pour Chloé : budget clos')
    expect(last(card)).toMatchObject({ name: 'refuse_clearance', input: { text: 'budget clos' } })
  })
})

describe('a tag on somebody without an application', () => {
  test.each([
    [
      'fr',
      'tague Gaston Perlier « à rappeler »',
      /il n’y en a pas pour Gaston Perlier.*« note sur Gaston Perlier : à rappeler »/,
    ],
    ['en', 'tag Gaston Perlier "call back"', /there is none from Gaston Perlier.*"note on Gaston Perlier: call back"/],
  ] as const)('%s: says what can be done instead', async (locale, text, told) => {
    ids['Gaston Perlier'] ??= await house.addCandidate({ name: 'Gaston Perlier', email: 'p9@example.org' })
    const person = await listed({ locale })
    const answer = await person.say(text)
    expect(calls(answer).filter(({ output }) => output.status === 'needs_approval')).toEqual([])
    expect(said(answer)).toMatch(told)
  })
})

describe('whom a pronoun means', () => {
  test('goes by who was spoken of last and can be called so, cards that wait included', async () => {
    const person = await listed()
    await person.say('montre Chloé')
    await person.say('passe Denis en test')
    const her = await person.say('note qu’elle est libre en mai')
    expect(last(her).input).toMatchObject({ candidateId: ids['Chloé Rivoal'] })
    const him = await person.say('lui, en entretien')
    expect(last(him).input).toMatchObject({ candidateIds: [ids['Denis Malfroy']] })
  })
})
