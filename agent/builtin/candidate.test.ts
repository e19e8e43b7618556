import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '#tools/kit/call'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, runQueue, said, start } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

async function newcomer(locale: 'fr' | 'en' = 'fr') {
  const candidateId = await house.addCandidate({ name: 'Malik Haddad', email: `malik-${newId('run').slice(-6)}@example.org` })
  return start(house, { caller: { role: 'candidate', candidateId, locale, userId: newId('member') } })
}
const names = (answer: Parameters<typeof calls>[0]) => calls(answer).map(({ name }) => name)
const factsOf = async (candidateId: string) => {
  const rows = await house.deps.database.system
    .selectFrom('fact')
    .select(['path', 'value', 'words', 'source'])
    .where('candidate_id', '=', candidateId)
    .where('state', '=', 'current')
    .orderBy('path')
    .execute()
  return rows
}

const cv = `Malik HADDAD
Conducteur SPL
69200 Vénissieux
malik.haddad@example.org

EXPÉRIENCE
Mars 2019 – aujourd'hui : Conducteur super poids lourd, Transports Vaubrun, Saint-Priest
2014 – 2019 : Conducteur PL, Messageries du Rhône, Vénissieux

FORMATION
Titre professionnel conducteur du transport routier de marchandises, 2014
`

describe('a candidate who talks to the builtin', () => {
  test('is told that it is an AI, in the language spoken', async () => {
    const person = await newcomer()
    expect(said(await person.say('Bonjour'))).toContain('Je suis une IA')
    expect(said(await person.say('hello'))).toContain('I am an AI')
  })

  test('drops a CV, sees the profile, answers two questions, sees jobs and applies with a yes', async () => {
    const jobId = (await house.addJob('Conducteur SPL')).id
    const person = await newcomer()
    const { candidateId } = person.caller
    const upload = { fileName: 'CV_Malik_2026.txt', content: Buffer.from(cv).toString('base64') }
    const { documentId } = await house.done({ ...person.caller, door: 'page' }, 'upload_cv', upload)
    const [read] = await Promise.all([person.say('', { files: [documentId] }), runQueue(house)])
    expect(names(read)).toEqual(['get_document', 'get_my_profile'])
    expect(said(read)).toMatch(/^J’ai lu CV_Malik_2026\.txt\. Votre profil est complet à \d+ %\. .+\?$/)

    const first = await person.say('je suis disponible dans deux semaines')
    expect(names(first)).toEqual(['update_profile'])
    expect(said(first)).toMatch(/^C’est noté\. Votre profil est complet à \d+ %\. Quel.+\?$/)
    await runQueue(house)

    const second = await person.say('permis B, C et CE')
    expect(names(second)).toEqual(['update_profile', 'match_jobs'])
    expect(said(second)).toMatch(/1 emploi vous va bien/)
    const facts = await factsOf(candidateId!)
    const spoken = facts.filter(({ source }) => source.kind === 'said').map(({ path, value, words }) => [path, value, words])
    expect(spoken).toEqual([
      ['bassin.availability.noticeDays', 14, 'je suis disponible dans deux semaines'],
      ['bassin.licences[0]', 'B', 'permis B, C et CE'],
      ['bassin.licences[1]', 'C', 'permis B, C et CE'],
      ['bassin.licences[2]', 'CE', 'permis B, C et CE'],
    ])

    const card = await person.say('postule au premier')
    expect(calls(card)).toMatchObject([{ name: 'apply_to_job', input: { jobId }, output: { status: 'needs_approval' } }])
    expect(said(card)).toBe('Voici exactement ce qui se passera. Je n’agis qu’après votre oui.')
    expect(said(await person.say('oui'))).toBe(
      'Votre candidature pour « Conducteur SPL » est envoyée. Vous pouvez annuler pendant 10 minutes.',
    )

    expect(said(await person.say('où en est ma candidature ?'))).toBe(
      'Votre candidature pour « Conducteur SPL » est à l’étape « nouveau ».',
    )
    const leaving = await person.say('retire ma candidature')
    expect(names(leaving)).toEqual(['list_my_applications', 'withdraw_application'])
    expect(said(await person.say('non'))).toBe('C’est noté : rien n’a été fait.')
  })

  test.each([
    ['supprime toutes mes données', 'fr', 'oui', /Votre demande est partie/],
    ['delete my account please', 'en', 'yes', /Your request is sent/],
  ] as const)('asks the agency to erase what is known of them: %s', async (text, locale, yes, told) => {
    const person = await newcomer(locale)
    expect(names(await person.say(text))).toEqual(['ask_erasure'])
    expect(said(await person.say(yes))).toMatch(told)
  })

  test('is told when a file cannot be read, and that it is kept', async () => {
    const person = await newcomer('en')
    const upload = { fileName: 'cv.pdf', content: Buffer.from('%PDF-1.7 broken').toString('base64') }
    const { documentId } = await house.done({ ...person.caller, door: 'page' }, 'upload_cv', upload)
    const [read] = await Promise.all([person.say('here is my CV', { files: [documentId] }), runQueue(house)])
    expect(said(read)).toMatch(/^I could not read cv\.pdf: it is damaged\. The file is kept/)
  })

  test.each([
    ["J'habite à Villeurbanne", [['basics.location.city', 'Villeurbanne']]],
    ['I live in Leeds', [['basics.location.city', 'Leeds']]],
    ['je suis aide-soignante depuis 8 ans', [['basics.label', 'aide-soignante']]],
    ['dispo tout de suite', [['bassin.availability.noticeDays', 0]]],
    ['I am available on 5 January', [['bassin.availability.from', '2027-01-05']]],
    [
      'je cherche un CDI ou de l’intérim',
      [
        ['bassin.contractTypes[0]', 'permanent'],
        ['bassin.contractTypes[1]', 'temp'],
      ],
    ],
    ['je demande 2 100 euros net', [['bassin.salary', { min: 2100, currency: 'EUR', period: 'month', basis: 'net' }]]],
    ['je parle anglais B2', [['languages[0]', { language: 'en', fluency: 'B2' }]]],
    ['I want to work nights', [['bassin.schedule[0]', 'night']]],
    ['j’ai une voiture', [['bassin.hasVehicle', true]]],
  ])('«%s» is noted with those words', async (text, expected) => {
    const person = start(
      { ...house, deps: { ...house.deps, clock: () => new Date('2026-11-24T10:00:00Z') } },
      { caller: { role: 'candidate', candidateId: await house.addCandidate(), userId: newId('member') } },
    )
    await person.say(text)
    const facts = await factsOf(person.caller.candidateId!)
    expect(facts.map(({ path, value }) => [path, value])).toEqual(expected)
    expect(facts.every(({ words }) => words === text)).toBe(true)
  })

  test.each([
    'je n’ai pas le permis',
    'où puis-je travailler la nuit ?',
    'je suis disponible ?',
    'merci',
    'qu’est-ce que le permis CE ?',
    'je ne veux plus travailler la nuit',
    'I don’t want to work nights',
    'je suis enceinte, ça pose problème ?',
    'je suis handicapé',
    'I am deaf',
    'j’ai 58 ans',
  ])('«%s» states nothing', async (text) => {
    const person = await newcomer()
    await person.say(text)
    expect(await factsOf(person.caller.candidateId!)).toEqual([])
  })

  test.each([
    ['je cherche plutôt de nuit à Vénissieux, à partir de janvier', ['update_profile', 'list_jobs', 'match_jobs']],
    ['I would rather work nights in Leeds, from January', ['update_profile', 'list_jobs', 'match_jobs']],
    ['quelles offres me correspondent ?', ['match_jobs']],
    ['vous avez quelque chose pour moi ?', ['match_jobs']],
    ['which jobs fit me?', ['match_jobs']],
    ['anything for me near home?', ['match_jobs']],
    ['un boulot de plombier à Brest ?', ['list_jobs', 'match_jobs']],
    ['avez-vous bien reçu mon CV ?', ['list_my_applications']],
    ['du nouveau pour moi ?', ['list_my_applications']],
    ['quand est-ce que j’aurai une réponse ?', ['list_my_applications']],
    ['j’attends toujours votre réponse', ['list_my_applications']],
    ['est-ce que je suis pris ?', ['list_my_applications']],
    ['have you looked at my application yet?', ['list_my_applications']],
    ['when will I hear back?', ['list_my_applications']],
    ['am I shortlisted?', ['list_my_applications']],
    ['c’est quand mon entretien ?', ['list_my_applications']],
    ['when is my interview?', ['list_my_applications']],
    ['je n’ai pas reçu le lien du test', ['list_my_applications']],
    ['pourquoi je n’ai pas été pris ?', ['list_my_applications']],
    ['why was I not chosen?', ['list_my_applications']],
    ['I was rejected, can you tell me the reason', ['list_my_applications']],
    ['c’est quoi vos données sur moi ?', ['get_my_profile']],
    ['que savez-vous de moi ?', ['get_my_profile']],
    ['what do you know about me?', ['get_my_profile']],
    ['what data do you hold on me', ['get_my_profile']],
    ['supprimez tout ce que vous avez sur moi', ['ask_erasure']],
    ['delete everything you have on me', ['ask_erasure']],
    ['oubliez-moi', ['ask_erasure']],
    ['ne me contactez plus', ['set_contact_preference']],
    ['stop emailing me', ['set_contact_preference']],
    ['j’ai trouvé autre chose, retirez ma candidature', ['list_my_applications']],
    ['I am no longer interested', ['list_my_applications']],
    ['qui peut voir mon profil ?', []],
    ['who can see my data?', []],
    ['who has seen my profile?', []],
    ['qui a consulté mon profil ?', []],
    ['do you sell my data?', []],
    ['what jobs are there for me near Lyon?', ['match_jobs', 'list_jobs']],
    ['why was I ranked that way?', ['list_my_applications']],
    ['comment suis-je classé ?', ['list_my_applications']],
    ['what’s my score?', ['list_my_applications']],
    ['est-ce que c’est une IA qui décide ?', ['list_my_applications']],
    ['was I rejected by an algorithm?', ['list_my_applications']],
    ['je serai en retard à mon entretien', ['list_my_applications']],
    ['nobody answered me', ['list_my_applications']],
    ['je veux parler à un humain', []],
    ['how long do you keep my data?', []],
    ['c’est payant ?', []],
    ['je n’ai pas de CV, comment faire ?', []],
    ['who are you?', []],
    ['how do I apply?', ['match_jobs']],
    ['my CV was read wrong', ['get_my_profile']],
    ['il y a une erreur dans mon profil', ['get_my_profile']],
    ['je veux ajouter un diplôme', ['get_my_profile']],
    ['je ne veux plus travailler la nuit', ['get_my_profile']],
    ['comment changer mon numéro de téléphone ?', ['get_my_profile']],
  ])('«%s» is understood', async (text, expected) => {
    const person = await newcomer()
    const answer = await person.say(text)
    expect(names(answer)).toEqual(expected)
    expect(said(answer)).not.toMatch(/Je n’ai pas compris|I did not understand/)
  })

  test.each([
    ['j’ai aussi le CACES 3 et je parle un peu espagnol', ['languages[0]', 'certificates[0]']],
    ['I also have a forklift licence and I speak some Spanish', ['languages[0]', 'certificates[0]']],
    ['je préfère un mi-temps en CDI', ['bassin.contractTypes[0]', 'bassin.workingTime[0]']],
    ['I know Excel and I can work weekends', ['bassin.schedule[0]', 'skills[0]']],
    ['je n’ai plus le permis et je ne parle pas anglais', []],
  ])('«%s» is noted whole', async (text, expected) => {
    const person = await newcomer()
    await person.say(text)
    const facts = await factsOf(person.caller.candidateId!)
    expect(facts.map(({ path }) => path).toSorted()).toEqual(expected.toSorted())
  })

  test('keeps the level of a language that a CV tells when they only say that they speak it', async () => {
    const person = await newcomer()
    const content = Buffer.from(`${cv}\nLANGUES\nEspagnol : B2\n`).toString('base64')
    const { documentId } = await house.done({ ...person.caller, door: 'page' }, 'upload_cv', { fileName: 'cv.txt', content })
    await Promise.all([person.say('', { files: [documentId] }), runQueue(house)])
    await person.say('je parle espagnol')
    const { profile } = (await house.done(person.caller, 'get_my_profile', {})) as { profile: { languages: object[] } }
    expect(profile.languages).toEqual([{ language: 'es', fluency: 'B2' }])
  })

  test('is told why they were turned down, and when they are awaited', async () => {
    const person = await newcomer()
    const candidateId = person.caller.candidateId!
    const [first, second] = [await house.addJob('Cariste'), await house.addJob('Magasinier')]
    await house.addApplication(first.id, candidateId, first.stages['new']!)
    const refusal = { jobId: first.id, candidateIds: [candidateId], reason: 'position_filled', comment: 'Pourvu hier.' }
    const recruiter = house.callerAs('recruiter')
    const asked = await call(house.deps, recruiter, 'reject_applications', refusal)
    if (asked.status === 'needs_approval') {
      await house.done(recruiter, 'decide_approval', { id: asked.approvalId, approved: true })
      await house.done(recruiter, 'reject_applications', refusal, asked.approvalId)
    }
    expect(said(await person.say('pourquoi je n’ai pas été pris ?'))).toMatch(
      /« Cariste » n’a pas été retenue ; motif donné : le poste est pourvu\. C’est une personne/,
    )
    const applicationId = await house.addApplication(second.id, candidateId, second.stages['interview']!)
    const at = new Date(Date.now() + 3 * 86_400_000)
    await house.deps.database.system
      .insertInto('interview')
      .values({
        id: newId('interview'),
        organisation_id: house.organisationId,
        candidate_id: candidateId,
        application_id: applicationId,
        job_id: second.id,
        interviewer_id: 'user-1',
        interviewer_name: 'Camille Aubry',
        state: 'booked',
        mode: 'phone',
        minutes: 30,
        slots: '[]',
        starts_at: at,
        ends_at: new Date(at.getTime() + 1_800_000),
        by_user: 'user-1',
        by_name: 'Camille Aubry',
      })
      .execute()
    expect(said(await person.say('c’est quand mon entretien ?'))).toMatch(/Votre entretien est le \p{L}+ \d+.* à \d+ h \d\d\./u)
    expect(said(await person.say('when is my interview?'))).toMatch(/Your interview is on \w+,? \d+ \w+ at \d\d:\d\d/)
  })

  test.each([
    ['mon nouveau numéro : 06 39 98 00 12', { phone: '06 39 98 00 12' }],
    ['change mon mail pour x@example.org', { email: 'x@example.org' }],
    ['my phone is now 07700 900123', { phone: '07700 900123' }],
    ['my number is 07700 900124, not 07700 900999', { phone: '07700 900124' }],
    ['you got my name wrong, it’s Malik Ferhaoui', { name: 'Malik Ferhaoui' }],
    ['mon nom de famille est maintenant Ferhaoui', { name: 'Malik Ferhaoui' }],
    ['my first name is spelt Malick', { name: 'Malick Haddad' }],
    ['vous pouvez me joindre au 06 39 98 00 13', { phone: '06 39 98 00 13' }],
    ['remove my email please', { email: null }],
  ])('«%s» is a card with what changes, done with a yes', async (text, input) => {
    const person = await newcomer()
    const card = calls(await person.say(text)).at(-1)
    expect(card).toMatchObject({ name: 'set_contact_details', input, output: { status: 'needs_approval' } })
    expect(card!.input).toEqual(input)
    expect(
      said(await person.say(text.startsWith('m') || text.startsWith('c') || text.startsWith('vous') ? 'oui' : 'yes')),
    ).toMatch(/corrigé|corrected/)
    const [field, value] = Object.entries(input)[0]!
    const mine = (await house.done(person.caller, 'get_my_profile', {})) as Record<string, unknown>
    const digits = (words: unknown) => String(words ?? '').replace(/^\+(?:33|44)|^0|\s/g, '')
    expect(digits(mine[field])).toBe(digits(value))
  })

  test('who presents themself and says what they look for corrects no name', async () => {
    const person = await newcomer()
    expect(names(await person.say('je m’appelle Malik et je cherche un poste de cariste'))).not.toContain('set_contact_details')
    expect(said(await person.say('je m’appelle Malik Haddad'))).toMatch(/déjà ce qui est enregistré/)
  })

  test.each([
    ['I have a disability, will it count against me?', /does not count against you.*without saying why/],
    ['je suis enceinte, ça pose problème ?', /ne compte pas contre vous.*sans dire pourquoi/],
    ['am I too old for this job?', /does not count against you/],
  ])('«%s» is told that it counts for nothing', async (text, told) => {
    const answer = await (await newcomer()).say(text)
    expect(said(answer)).toMatch(told)
    expect(names(answer)).toEqual([])
  })

  test('notes the rest of what is said beside a disability, without those words', async () => {
    const person = await newcomer()
    expect(names(await person.say('j’ai une RQTH et j’habite à Villeurbanne'))).toContain('update_profile')
    const facts = await factsOf(person.caller.candidateId!)
    expect(facts).toMatchObject([{ path: 'basics.location.city', value: 'Villeurbanne', words: 'Villeurbanne' }])
  })

  test('takes away a place of work that a CV was wrongly read to name, with a way back', async () => {
    const person = await newcomer()
    const upload = { fileName: 'cv.txt', content: Buffer.from(cv).toString('base64') }
    await house.done({ ...person.caller, door: 'page' }, 'upload_cv', upload)
    await runQueue(house)
    const places = async () => {
      const { profile } = (await house.done(person.caller, 'get_my_profile', {})) as { profile: { work: { name: string }[] } }
      return profile.work.map(({ name }) => name)
    }
    expect(await places()).toEqual(['Transports Vaubrun', 'Messageries du Rhône'])
    const text = 'vous avez mal lu mon CV, je n’ai jamais travaillé chez Messageries du Rhône'
    expect(said(await person.say(text))).toMatch(/« Messageries du Rhône » est retiré de votre profil/)
    expect(await places()).toEqual(['Transports Vaubrun'])
    await person.say('annule')
    expect(await places()).toEqual(['Transports Vaubrun', 'Messageries du Rhône'])
  })
})
