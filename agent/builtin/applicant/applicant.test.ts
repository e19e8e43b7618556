import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said } from '../../testing.ts'
import { newcomerTo, toolsOf } from '../candidate-testing.ts'

let house: TestHouse
let jobId: string
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  jobId = (await house.addJob('Électricien')).id
  const description = 'Chantiers de bureaux. Un parking est réservé aux équipes. Prise de poste à 7 h 30.'
  const advert = { client: 'Ampérage Est', city: 'Bron', contract: 'CDI', salary: '2 100 € brut par mois', description }
  await house.deps.database.system.updateTable('job').set(advert).where('id', '=', jobId).execute()
})
afterAll(() => house.close())

async function newcomer(locale: 'fr' | 'en' = 'fr') {
  const person = await newcomerTo(house, locale)
  const onJob = (text: string) => person.send({ message: { id: newId('message'), text }, here: { jobId } })
  return { ...person, onJob }
}

describe('what a candidate asks of a job on screen', () => {
  test.each([
    ['c’est payé combien ?', '2 100 € brut par mois'],
    ['on est payé combien là-dedans', '2 100 € brut par mois'],
    ['and where is that', 'Bron'],
    ['y a moyen de se garer, un parking ?', 'parking'],
    ['on attaque à quelle heure le matin', '7 h 30'],
    ['what sort of contract do they give', 'CDI'],
    ['c’est qui qui embauche ?', 'Ampérage Est'],
  ])('«%s» is told by the advert', async (text, told) => {
    const person = await newcomer()
    const answer = await person.onJob(text)
    expect(toolsOf(answer)).toContain('get_job')
    expect(said(answer)).toContain(told)
  })

  test('what the advert does not say is not made up', async () => {
    const person = await newcomer()
    expect(said(await person.onJob('ils donnent des tickets resto ?'))).toMatch(/ne le dit pas\. Demandez-le à l’agence/)
  })
})

describe('rights, in whatever words', () => {
  test.each(['je veux plus recevoir de messages', 'vous pouvez arrêter avec vos textos svp', 'quit emailing me please'])(
    '«%s» stops messages, with a yes',
    async (text) => {
      const person = await newcomer()
      expect(calls(await person.say(text))).toMatchObject([{ name: 'set_contact_preference', input: { doNotContact: true } }])
      expect(said(await person.say('oui'))).toMatch(/^Vous ne recevrez plus de message\./)
    },
  )

  test.each(['je veux disparaître de vos listes', 'I’d like all my details wiped'])('«%s» asks for erasure', async (text) => {
    const person = await newcomer()
    expect(calls(await person.say(text))).toMatchObject([{ name: 'ask_erasure', output: { status: 'needs_approval' } }])
  })

  test('nobody is promised to be hidden from one company', async () => {
    const person = await newcomer('en')
    const answer = await person.say('I don’t want you to show my profile to Ampérage Est')
    expect(calls(answer)).toEqual([])
    expect(said(answer)).toMatch(/^I cannot hide a profile from one company\./)
  })
})

describe('what is told of oneself', () => {
  test.each([
    ['je peux commencer que dans 1 mois', 'bassin.availability.noticeDays', 30],
    ['I moved to Bron', 'basics.location.city', 'Bron'],
    ['j’habite plus à Lyon mais à Vienne', 'basics.location.city', 'Vienne'],
    ['je veux pas faire plus de 20 km', 'bassin.mobilityKm', 20],
    ['j’ai pas de voiture', 'bassin.hasVehicle', false],
    ['l’intérim c’est fini, je veux un CDI', 'bassin.contractTypes[]', 'permanent'],
  ])('«%s» is noted', async (text, path, value) => {
    const person = await newcomer()
    const [noted] = calls(await person.say(text))
    expect(noted).toMatchObject({ name: 'update_profile', output: { status: 'done' } })
    expect((noted!.input as { changes: object[] }).changes).toContainEqual({ path, value, words: text })
    expect(noted!.output.reversalId).toBeTypeOf('string')
  })

  test('a job that is over ends on the profile', async () => {
    const person = await newcomer()
    const changes = [
      { path: 'work[].position', value: 'Serveur' },
      { path: 'work[].startDate', value: '2022-05' },
    ]
    await house.done(person.caller, 'update_profile', { changes })
    expect(said(await person.say('mon contrat est terminé depuis hier'))).toMatch(/« Serveur » s’arrête ce mois-ci/)
  })

  test('nights that are refused leave the profile', async () => {
    const person = await newcomer()
    await house.done(person.caller, 'update_profile', { changes: [{ path: 'bassin.schedule[]', value: 'night' }] })
    const answer = await person.say('les nuits c’est fini pour moi')
    expect(calls(answer).at(-1)).toMatchObject({ name: 'update_profile', input: { changes: [{ value: null }] } })
  })
})

describe('small talk and what is not understood', () => {
  test.each([
    ['t’es un robot ?', /^Oui, je suis une IA/],
    ['merci bonne journée', /^Bonne journée/],
    ['are you a real person or what', /^Yes, I am an AI/],
    ['franchement ça fait trois semaines que j’attends', /^Je suis désolé/],
  ])('«%s»', async (text, told) => {
    const person = await newcomer()
    expect(said(await person.say(text))).toMatch(told)
  })

  test('three things to say, and never the same line twice in a row', async () => {
    const person = await newcomer()
    const [first, second, third] = [await person.say('blorg'), await person.say('blorg'), await person.say('blorg')].map(said)
    expect(first).toMatch(/^Je n’ai pas compris\. Vous pouvez dire : « .+ », « .+ », « .+ »\.$/)
    expect(second!.split('.')[0]).not.toBe(first!.split('.')[0])
    expect(third!.split('.')[0]).not.toBe(second!.split('.')[0])
  })

  test('who has applied is told so, and where it stands', async () => {
    const person = await newcomer()
    const { stages } = await house.addJob('Peintre')
    await house.addApplication(jobId, person.candidateId, stages.new!)
    const answer = await person.onJob('je postule')
    expect(said(answer)).toMatch(/^Vous avez déjà postulé à ce poste\. Votre candidature/)
  })
})
