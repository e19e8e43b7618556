import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { calls, said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, listed } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, listed } = await openActsHouse())
  await addMember('user-admin', 'Ada Perrin', 'admin')
  await addMember('user-karim', 'Karim Belkacem', 'recruiter')
})
afterAll(() => house.close())

async function addMember(id: string, name: string, role: 'admin' | 'recruiter') {
  const at = new Date()
  const { system } = house.deps.database
  const user = { id, name, email: `${id}@example.org`, emailVerified: true, image: null, locale: 'fr' }
  await system
    .insertInto('user')
    .values({ ...user, createdAt: at, updatedAt: at })
    .execute()
  const row = { id: newId('member'), organisation_id: house.organisationId, user_id: id, candidate_id: null, role }
  await system.insertInto('member').values(row).execute()
}

const admin = (more: object = {}) =>
  start(house, { caller: { userId: 'user-admin', name: 'Ada Perrin', role: 'admin', ...more } })

describe('an administrator', () => {
  test.each([
    ['retire l’accès de Karim Belkacem', { colleague: 'karim belkacem' }],
    ['Karim a quitté l’agence', { colleague: 'karim' }],
    ['Karim ne travaille plus chez nous', { colleague: 'karim' }],
    ['tu peux couper l’accès de Karim ?', { colleague: 'karim' }],
    ['Karim est parti vendredi, Camille reprend ses dossiers', { colleague: 'karim', successor: 'camille' }],
    ['désactive le compte de Karim et confie tout à Camille Roussel', { colleague: 'karim', successor: 'camille roussel' }],
    ['sors Karim de l’équipe', { colleague: 'karim' }],
    ['Karim n’est plus dans l’équipe', { colleague: 'karim' }],
    ['Karim a démissionné', { colleague: 'karim' }],
    ['Karim left the company', { colleague: 'karim' }],
    ['Karim has left us', { colleague: 'karim' }],
    ['Karim doesn’t work here anymore', { colleague: 'karim' }],
    ['revoke Karim’s access', { colleague: 'karim' }],
    ['could you disable Karim’s account please?', { colleague: 'karim' }],
    ['remove Karim from the team, Camille takes over', { colleague: 'karim', successor: 'camille' }],
    ['Karim resigned, hand everything to Camille', { colleague: 'karim', successor: 'camille' }],
    ['Karim no longer works for us', { colleague: 'karim' }],
  ])('%s: the card of the one verb, nothing done before the yes', async (text, input) => {
    const card = last(await admin().say(text))
    expect(card).toMatchObject({ name: 'remove_member', input, output: { status: 'needs_approval' } })
  })

  test.each([
    ['passe Karim administrateur', 'admin'],
    ['donne les droits d’admin à Karim', 'admin'],
    ['make Karim an admin', 'admin'],
    ['give Karim admin rights', 'admin'],
  ])('%s', async (text, rights) => {
    expect(last(await admin().say(text))).toMatchObject({
      name: 'set_member_rights',
      input: { colleague: 'karim', rights },
      output: { status: 'needs_approval' },
    })
  })

  test.each(['retire les droits d’admin à Karim', 'Karim n’est plus admin', 'remove Karim’s admin rights', 'demote Karim'])(
    '%s: rights that a recruiter has not are said so',
    async (text) => {
      expect(last(await admin().say(text))).toMatchObject({
        name: 'set_member_rights',
        input: { rights: 'recruiter' },
        output: { status: 'failed', error: { reason: 'rights_same' } },
      })
    },
  )

  test('says whom the team has where nobody has that name', async () => {
    expect(said(await admin().say('retire l’accès de Zoé Nemours'))).toMatch(
      /^Personne de ce nom dans l’équipe : .*Karim Belkacem/,
    )
    expect(said(await admin({ locale: 'en' }).say('revoke the access of Zoe Nemours'))).toMatch(
      /^Nobody of that name on the team/,
    )
  })

  test('a yes removes, and «annule» brings back', async () => {
    const person = admin()
    await person.say('Karim a quitté l’entreprise')
    expect(said(await person.say('oui'))).toMatch(/^Karim Belkacem n’a plus accès\. Ada Perrin reprend/)
    expect(said(await person.say('annule'))).toMatch(/^C’est annulé/)
    expect(last(await person.say('retire l’accès de Karim'))).toMatchObject({ output: { status: 'needs_approval' } })
  })
})

describe('who is no colleague', () => {
  test.each([
    'ne retire pas l’accès de Karim',
    'do not revoke Karim’s access',
    'qui a quitté l’agence ?',
    'Awa a quitté son poste',
  ])('%s: no card', async (text) => {
    const person = await listed({ userId: 'user-admin', name: 'Ada Perrin', role: 'admin' })
    const made = calls(await person.say(text)).map(({ name }) => name)
    expect(made).not.toContain('remove_member')
  })
})

describe('a recruiter', () => {
  test.each([
    ['retire l’accès de Karim', 'fr', /^Seul un administrateur donne ou retire un accès : demandez à Ada Perrin\./],
    ['Karim left the company', 'en', /^Only an administrator gives or removes an access: ask Ada Perrin\./],
  ] as const)('%s: who can is said', async (text, locale, told) => {
    const answer = await start(house, { caller: { userId: 'user-recruiter', locale } }).say(text)
    expect(said(answer)).toMatch(told)
    expect(calls(answer).map(({ name }) => name)).toEqual(['list_members'])
  })
})

describe('a password', () => {
  test.each([
    ['recruiter', 'fr', 'j’ai oublié mon mot de passe', /Réglages, « Changer mon mot de passe »/],
    ['recruiter', 'en', 'I want to change my password', /Settings, "Change my password"/],
    ['admin', 'fr', 'Karim a oublié son mot de passe', /dans le menu de son nom/],
    ['recruiter', 'en', 'Karim forgot his password', /^An administrator gives them/],
    ['candidate', 'fr', 'comment changer mon mot de passe ?', /page Mon profil/],
    ['candidate', 'en', 'change my password please', /My profile page/],
  ] as const)('of a %s, %s: «%s»', async (role, locale, text, told) => {
    const candidateId =
      role === 'candidate' ? await house.addCandidate({ name: 'Own One', email: `${newId('run')}@example.org` }) : ''
    const caller = { role, locale, ...(candidateId ? { candidateId } : {}) }
    expect(said(await start(house, { caller }).say(text))).toMatch(told)
  })
})
