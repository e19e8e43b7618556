import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { draftMessages } from './draft-messages.ts'
import { saveMessageTemplate } from './save-message-template.ts'

let house: TestHouse
let awa: string
let jobId: string
beforeAll(async () => {
  house = await openTestHouse([draftMessages, saveMessageTemplate])
  awa = await house.addCandidate({ name: 'Awa Diarral', email: 'awa@example.org' })
  jobId = (await house.addJob('Aide-soignant de nuit')).id
})
afterAll(() => house.close())

type Drafts = { drafts: { to?: string; lang: string; subject: string; body: string; blocked?: string }[] }
const draft = async (input: object) =>
  (await house.done(house.callerAs('recruiter', { name: 'Camille Rostaing' }), 'draft_messages', input)) as Drafts

describe('draft_messages', () => {
  it('asks what is not stated, in the person’s language, and says nothing more', async () => {
    const { drafts } = await draft({ candidateIds: [awa], kind: 'ask', jobId, ask: ['driving_licences', 'CACES 3'] })
    expect(drafts[0]).toMatchObject({ to: 'awa@example.org', lang: 'fr' })
    expect(drafts[0]!.body).toContain('Bonjour Awa,')
    expect(drafts[0]!.body).toContain('– Quels permis de conduire avez-vous\u00a0?')
    expect(drafts[0]!.body).toContain('CACES 3')
    expect(drafts[0]!.body).toContain('«\u00a0Aide-soignant de nuit\u00a0»')
    expect(drafts[0]!.body).toContain('Camille Rostaing')
  })

  it('writes in English to who reads English', async () => {
    const gareth = await house.addCandidate({ name: 'Gareth Pryce', email: 'gareth@example.com' })
    await house.deps.database.system.updateTable('candidate').set({ lang: 'en' }).where('id', '=', gareth).execute()
    const { drafts } = await draft({ candidateIds: [gareth], kind: 'ask', ask: ['availability'] })
    expect(drafts[0]!.body).toContain('Hello Gareth,')
    expect(drafts[0]!.body).toContain('From which date are you available?')
  })

  it('says what is to be said in this message, where its kind has room for it', async () => {
    const said = 'Êtes-vous disponible lundi\u00a0?'
    const body = async (kind: string) => (await draft({ candidateIds: [awa], kind, jobId, said })).drafts[0]!.body
    const contact = await body('contact')
    expect(contact).toContain(said)
    expect(contact).not.toContain('disponible pour en parler')
    expect(contact.indexOf(said)).toBeLessThan(contact.indexOf('Camille Rostaing'))
    const told = await draft({ candidateIds: [awa], said: 'Le poste démarre en janvier.' })
    expect(told.drafts[0]!.body).toBe('Bonjour Awa,\n\nLe poste démarre en janvier.\n\nCamille Rostaing\nAgence')
    expect(await body('ask')).toContain(`précision pour aller plus loin\u00a0:\n\n${said}`)
    expect(await body('offer')).toContain(`les détails.\n\n${said}\n\nCamille Rostaing`)
  })

  it('uses the house’s own template', async () => {
    const own = { name: 'À nous', kind: 'follow_up', lang: 'fr', subject: 'Et vous ?', body: 'Cher {{name}}, {{organisation}}' }
    await house.done(house.callerAs('recruiter'), 'save_message_template', own)
    const { drafts } = await draft({ candidateIds: [awa], kind: 'follow_up' })
    expect(drafts[0]).toMatchObject({ subject: 'Et vous ?', body: 'Cher Awa Diarral, Agence' })
  })

  it('says who cannot be written to', async () => {
    const silent = await house.addCandidate({ name: 'Sans Courriel', email: '' })
    const quiet = await house.addCandidate({ name: 'Ne Veut Plus', email: 'quiet@example.org' })
    await house.deps.database.system.updateTable('candidate').set({ do_not_contact: true }).where('id', '=', quiet).execute()
    const { drafts } = await draft({ candidateIds: [silent, quiet, awa] })
    expect(drafts.map(({ blocked }) => blocked)).toEqual(['no_email', 'do_not_contact', undefined])
  })

  it('does not know another organisation’s people, and is not for candidates', async () => {
    await expect(draft({ candidateIds: ['cand_other'] })).rejects.toMatchObject({ code: 'not_found' })
    const candidate = house.callerAs('candidate', { candidateId: awa })
    await expect(house.done(candidate, 'draft_messages', { candidateIds: [awa] })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
