import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { said, start } from '../testing.ts'
import { type ActsHouse, last, openActsHouse } from './acts-testing.ts'

let { house, ids, jobs, listed } = {} as ActsHouse
beforeAll(async () => {
  ;({ house, ids, jobs, listed } = await openActsHouse())
  for (let at = 0; at < 130; at += 1) await house.addCandidate({ name: `Person ${at}`, email: `person${at}@example.org` })
})
afterAll(() => house.close())

const all = 136

describe('a list as a file', () => {
  test.each<[string, number, 'fr' | 'en']>([
    ['exporte-moi la liste en CSV', all, 'fr'],
    ['sors-moi tout ça dans un Excel', all, 'fr'],
    ['télécharge ces candidats en tableur', all, 'fr'],
    ['download these as a spreadsheet', all, 'en'],
    ['export the list to CSV please', all, 'en'],
    ['exporte ceux qui sont à l’écran en csv', 25, 'fr'],
    ['export the people on screen as CSV', 25, 'en'],
    ['exporte les trois premiers en CSV', 3, 'fr'],
    ['exporte Awa Diarra et Bruno Cazal', 2, 'fr'],
    ['put Awa and Denis in a spreadsheet', 2, 'en'],
    ['exporte les candidats du poste Aide-soignant de nuit en CSV', 5, 'fr'],
    ['exporte la liste des candidats du poste de nuit dans un fichier Excel', 5, 'fr'],
  ])('«%s»: a card for %i people first', async (say, count, locale) => {
    const answer = await (await listed({ locale })).say(say)
    expect(last(answer)).toMatchObject({ name: 'export_candidates', output: { status: 'needs_approval', preview: { count } } })
  })

  test('a yes gives the address of the file, and no contact is kept in the conversation', async () => {
    const person = await listed()
    await person.say('exporte Awa Diarra et Bruno Cazal en CSV')
    expect(said(await person.say('oui'))).toMatch(/fichier de 2 personnes est prêt sur la carte/)
    const turns = await house.deps.database.system
      .selectFrom('turn')
      .select('message')
      .where('conversation_id', '=', person.conversationId)
      .execute()
    expect(JSON.stringify(turns)).toContain('/api/candidate-lists/exp_')
    expect(JSON.stringify(turns)).not.toContain('@example.org')
  })

  test('the job on screen, where no list is', async () => {
    const person = start(house, { caller: { userId: 'user-recruiter' } })
    const message = { id: newId('message'), text: 'exporte la liste en csv' }
    const answer = await person.send({ message, here: { jobId: jobs['nurse'] } })
    const { input } = last(answer) as { input: { candidateIds?: string[] } }
    expect(input.candidateIds).toContain(ids['Awa Diarra'])
  })
})
