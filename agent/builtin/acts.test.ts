import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
const ids: Record<string, string> = {}
const jobs: Record<string, string> = {}
let stages: Record<string, string> = {}
const names = ['Awa Diarra', 'Bruno Cazal', 'Chloé Rivoal', 'Denis Malfroy', 'Elsa Queyrel', 'Fanny Aubertin'] as const
const places = ['screening', 'interview', 'offer', 'rejected', 'interview', 'offer'] as const

async function addColleague(id: string, name: string): Promise<void> {
  const at = new Date()
  const user = { id, name, email: `${id}@example.org`, emailVerified: true, image: null, locale: 'fr' }
  await house.deps.database.system
    .insertInto('user')
    .values({ ...user, createdAt: at, updatedAt: at })
    .execute()
  await house.deps.database.system
    .insertInto('member')
    .values({ id: newId('member'), organisation_id: house.organisationId, user_id: id, candidate_id: null, role: 'recruiter' })
    .execute()
}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  await addColleague('user-camille', 'Camille Roussel')
  await addColleague('user-recruiter', 'Inès Garnier')
  const job = await house.addJob('Aide-soignant de nuit')
  jobs.nurse = job.id
  stages = job.stages
  jobs.cook = (await house.addJob('Cuisinier de collectivité')).id
  await house.done(house.callerAs('recruiter'), 'update_job', {
    jobId: job.id,
    criteria: { titles: ['aide-soignant'], driving_licences: { must: ['B'] }, skills: { must: ['communication'] } },
  })
  const system = house.deps.database.system
  await system
    .updateTable('stage')
    .set({ needs: JSON.stringify(['admin_approval']) })
    .where('id', '=', stages.offer!)
    .execute()
  await system.updateTable('stage').set({ limit_days: 3 }).where('id', '=', stages.screening!).execute()
  for (const [at, name] of names.entries()) {
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, headline: 'Aide-soignant' })
    await house.addApplication(job.id, ids[name], stages[places[at]!]!)
  }
  await system
    .updateTable('application')
    .set({ entered_stage_at: new Date(Date.now() - 8 * 86_400_000) })
    .where('candidate_id', '=', ids['Awa Diarra']!)
    .execute()
})
afterAll(() => house.close())

type Caller = NonNullable<Parameters<typeof start>[1]>['caller']
async function listed(caller: Caller = {}) {
  const person = start(house, { caller: { userId: 'user-recruiter', ...caller } })
  await person.send({ action: { tool: 'list_candidates', input: { limit: 25 } } })
  return person
}
const last = (answer: Parameters<typeof calls>[0]) => calls(answer).at(-1)!

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
  { say: 'demande à Awa si elle a le permis', call: 'draft_messages' },
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

describe('scorecards', () => {
  test('one line is filled by talking, the opinion asked for, and the whole summed up', async () => {
    const person = await listed()
    expect(said(await person.say('note Elsa 3 en communication : écoute et reformule'))).toMatch(/^Et votre avis sur la personne/)
    const card = await person.say('plutôt oui')
    expect(last(card)).toMatchObject({
      name: 'submit_scorecard',
      input: {
        candidateId: ids['Elsa Queyrel'],
        opinion: 'yes',
        scores: [{ score: 3, evidence: 'écoute et reformule', criterion: 'skills.must.0' }],
      },
    })
    expect(said(await person.say('oui'))).toMatch(/^Votre évaluation de Elsa Queyrel est enregistrée/)
    const added = last(await person.say('note Elsa 1 en permis B : n’a pas le permis'))
    expect(added.input).toMatchObject({ opinion: 'yes', scores: [{ score: 3 }, { score: 1 }] })
    await person.say('oui')
    expect(said(await person.say('résume les évaluations de Elsa'))).toMatch(
      /^1 évaluation de Elsa Queyrel : .*plutôt oui\. Pour : .*3\/4 «\s?écoute et reformule\s?».* Contre : .*1\/4 «\s?n’a pas le permis\s?»/,
    )
  })

  test('stay shut until one’s own is there', async () => {
    const other = await listed({ userId: 'user-camille', name: 'Camille Roussel' })
    expect(said(await other.say('que pensent mes collègues de Elsa ?'))).toMatch(/se montre une fois la vôtre remplie/)
  })

  test('a criterion of another job is refused with those of this one', async () => {
    expect(said(await (await listed()).say('note Elsa 3 en soudure : cordon propre'))).toMatch(
      /^Ce n’est pas un critère de ce poste : /,
    )
  })

  test('a question of one’s own that the law forbids is refused', async () => {
    const answer = await (await listed()).say('prépare la trame d’entretien pour Awa avec « Avez-vous des enfants ? »')
    expect(said(answer)).toMatch(/«\s?Avez-vous des enfants ?\?\s?» est interdite par la loi/)
  })
})

describe('who waits too long', () => {
  test.each([
    [
      'qui attend trop longtemps ?',
      'fr',
      /^1 personne attend trop longtemps pour Aide-soignant de nuit : Awa Diarra \(présélection, 5 jours de trop\)\.$/,
    ],
    [
      'who has been waiting too long?',
      'en',
      /^1 person has been waiting too long for Aide-soignant de nuit: Awa Diarra \(.*, 5 days over\)\.$/,
    ],
    ['qui dépasse le délai pour le poste Cuisinier de collectivité ?', 'fr', /^Personne n’attend au-delà/],
  ] as const)('%s', async (say, locale, words) => {
    expect(said(await start(house, { caller: { locale } }).say(say))).toMatch(words)
  })
})

describe('a person added by hand', () => {
  test('with what is known of them, once it is said on what ground', async () => {
    const person = start(house)
    expect(said(await person.say('ajoute Lina Forestier, lina.forestier@example.org, cuisinière à Bron'))).toMatch(
      /^D’où tenez-vous/,
    )
    const card = await person.say('elle a envoyé son CV')
    expect(last(card)).toMatchObject({
      name: 'create_candidate',
      input: { name: 'Lina Forestier', email: 'lina.forestier@example.org', headline: 'cuisinière', city: 'Bron', basis: 'sent' },
      output: { status: 'needs_approval' },
    })
  })

  test('in one sentence in English; without a mail or a number it asks for one', async () => {
    const person = start(house, { caller: { locale: 'en' } })
    const card = await person.say('add a candidate: Owen Tudor, +44 20 7946 0123, he agreed')
    expect(last(card)).toMatchObject({ input: { name: 'Owen Tudor', phone: '+44 20 7946 0123', basis: 'agreed' } })
    expect(said(await person.say('add a candidate: Gwen Tudor, she agreed'))).toBe('I need a mail address or a phone number.')
  })
})

describe('an interview that there is', () => {
  test('is moved and cancelled by talking', async () => {
    await house.done(house.callerAs('recruiter'), 'propose_interview', { jobId: jobs.nurse, candidateId: ids['Bruno Cazal'] })
    const person = await listed()
    const moving = await person.say('décale l’entretien de Bruno au 12 janvier 2027 à 15h')
    expect(last(moving)).toMatchObject({ name: 'reschedule_interview', input: { start: '2027-01-12T14:00:00.000Z' } })
    expect(said(await person.say('reporte l’entretien de Bruno'))).toBe('À quel jour et quelle heure ?')
    expect(last(await person.say('le 13 janvier 2027 à 10h'))).toMatchObject({ input: { start: '2027-01-13T09:00:00.000Z' } })
    expect(last(await person.say('annule l’entretien de Bruno'))).toMatchObject({ name: 'cancel_interview' })
    expect(said(await person.say('cancel Awa’s interview'))).toBe('No interview is coming up with Awa Diarra.')
  })
})

describe('the erasure of a person', () => {
  test('is laid before an administrator, one person at a time', async () => {
    const admin = await listed({ role: 'admin', userId: 'user-admin' })
    const card = await admin.say('supprime les données d’Elsa Queyrel')
    expect(last(card)).toMatchObject({ name: 'erase_candidate', input: { candidateId: ids['Elsa Queyrel'] } })
    expect(said(card)).toMatch(/Je n’agis qu’après votre oui/)
    expect(said(await admin.say('non'))).toBe('C’est noté : rien n’a été fait.')
    expect(said(await admin.say('efface les deux premiers'))).toMatch(/Une personne à la fois/)
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
