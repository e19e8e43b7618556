import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { call } from '#tools/kit/call'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, runQueue, said } from '../testing.ts'
import { dropCv, factsOf, newcomerTo, toolsOf } from './candidate-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

describe('a candidate who talks to the builtin', () => {
  test('is told that it is an AI, in the language spoken', async () => {
    const person = await newcomerTo(house)
    expect(said(await person.say('Bonjour'))).toContain('Je suis une IA')
    expect(said(await person.say('hello'))).toContain('I am an AI')
  })

  test('drops a CV, sees the profile, answers two questions, sees jobs and applies with a yes', async () => {
    const jobId = (await house.addJob('Conducteur SPL')).id
    const person = await newcomerTo(house)
    const { candidateId } = person.caller
    const { documentId } = await dropCv(house, person)
    const [read] = await Promise.all([person.say('', { files: [documentId] }), runQueue(house)])
    expect(toolsOf(read)).toEqual(['get_document', 'get_my_profile'])
    expect(said(read)).toMatch(/^J’ai lu CV_Malik_2026\.txt\. Votre profil est complet à \d+ %\. .+\?$/)

    const first = await person.say('je suis disponible dans deux semaines')
    expect(toolsOf(first)).toEqual(['update_profile'])
    expect(said(first)).toMatch(/^C’est noté\. Votre profil est complet à \d+ %\. Quel.+\?$/)
    await runQueue(house)

    const second = await person.say('permis B, C et CE')
    expect(toolsOf(second)).toEqual(['update_profile', 'match_jobs'])
    expect(said(second)).toMatch(/1 emploi vous va bien/)
    const facts = await factsOf(house, candidateId!)
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
    expect(toolsOf(leaving)).toEqual(['list_my_applications', 'withdraw_application'])
    expect(said(await person.say('non'))).toBe('C’est noté : rien n’a été fait.')
  })

  test.each([
    ['Soudeur TIG', 'c’est payé combien le poste de soudeur ?'],
    ['Cariste', 'how much is the forklift job?'],
  ])('asks of a job by its trade, whatever list is on screen: %s', async (title, text) => {
    const jobId = (await house.addJob(title)).id
    const person = await newcomerTo(house)
    const answer = await person.say(text)
    expect(calls(answer).at(-1)).toMatchObject({ name: 'get_job', input: { jobId } })
    expect(said(answer)).toContain(title)
  })

  test('is told when a file cannot be read, and that it is kept', async () => {
    const person = await newcomerTo(house, 'en')
    const upload = { fileName: 'cv.pdf', content: Buffer.from('%PDF-1.7 broken').toString('base64') }
    const { documentId } = await house.done({ ...person.caller, door: 'page' }, 'upload_cv', upload)
    const [read] = await Promise.all([person.say('here is my CV', { files: [documentId] }), runQueue(house)])
    expect(said(read)).toMatch(/^I could not read cv\.pdf: it is damaged\. The file is kept/)
  })

  test.each([
    ['je cherche plutôt de nuit à Vénissieux, à partir de janvier', ['update_profile', 'match_jobs', 'list_jobs']],
    ['I would rather work nights in Leeds, from January', ['update_profile', 'match_jobs', 'list_jobs']],
    ['quelles offres me correspondent ?', ['match_jobs']],
    ['vous avez quelque chose pour moi ?', ['match_jobs']],
    ['which jobs fit me?', ['match_jobs']],
    ['anything for me near home?', ['match_jobs']],
    ['un boulot de plombier à Brest ?', ['list_jobs', 'list_jobs', 'match_jobs']],
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
    const person = await newcomerTo(house)
    const answer = await person.say(text)
    expect(toolsOf(answer)).toEqual(expected)
    expect(said(answer)).not.toMatch(/Je n’ai pas compris|I did not understand/)
  })

  test('is told why they were turned down, and when they are awaited', async () => {
    const person = await newcomerTo(house)
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
})
