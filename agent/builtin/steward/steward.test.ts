import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  await house.addCandidate({ name: 'Sofia Benkirane', email: 'sofia@example.org' })
})
afterAll(() => house.close())

const admin = (locale: 'fr' | 'en') => start(house, { caller: { role: 'admin', locale, userId: newId('member') } })
const answerTo = (text: string, lang: 'fr' | 'en') => admin(lang).say(text)

describe('what an administrator asks of the house', () => {
  test.each([
    ['quels collègues peuvent se connecter à l’outil ?', 'fr', 'list_members'],
    ['which of my colleagues have an account on here?', 'en', 'list_members'],
    ['je voudrais voir le journal de vendredi', 'fr', 'list_audit'],
    ['did somebody export records last week?', 'en', 'list_audit'],
    ['is the server working fine today?', 'en', 'get_workspace'],
    ['de qui l’accord se termine bientôt ?', 'fr', 'list_candidates'],
  ] as const)('«%s»', async (text, lang, tool) => {
    expect(calls(await answerTo(text, lang)).map(({ name }) => name)).toContain(tool)
  })

  test.each([
    ['notre classement est-il biaisé envers les femmes ?', 'fr', /quatre cinquièmes/],
    ['what does the assistant cost us each month?', 'en', /costs nothing/],
    ['nos données partent-elles chez OpenAI ?', 'fr', /rien ne sort d’ici/],
    ['ouvre un compte à ma nouvelle collègue Inès comme recruteuse', 'fr', /Ajouter un collègue/],
    ['a candidate is asking us for a copy of her data', 'en', /one month/],
  ] as const)('«%s» is told', async (text, lang, told) => {
    expect(said(await answerTo(text, lang))).toMatch(told)
  })

  test('the days and the act that are asked about are those of the journal', async () => {
    const { input } = calls(await answerTo('who rejected people on Friday?', 'en')).at(-1)!
    expect(input).toMatchObject({ tool: 'reject_applications', people: true, outcome: 'done' })
    expect(input).toHaveProperty('from', (input as { to: string }).to)
  })

  test('somebody who asks to be erased: the card of that person', async () => {
    const answer = await answerTo('Sofia Benkirane souhaite qu’on supprime toutes ses données', 'fr')
    expect(calls(answer).at(-1)).toMatchObject({ name: 'erase_candidate', output: { status: 'needs_approval' } })
  })

  test.each(['administrateur systèmes et réseaux à Lyon', 'nurses with admin experience near Leeds', 'qui a postulé hier ?'])(
    '«%s» is about candidates',
    async (text) => {
      const tools = calls(await answerTo(text, /[àé]/.test(text) ? 'fr' : 'en')).map(({ name }) => name)
      expect(tools).not.toContain('list_members')
      expect(tools).not.toContain('list_audit')
    },
  )
})
