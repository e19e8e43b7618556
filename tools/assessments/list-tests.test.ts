import { afterAll, beforeAll, expect, it } from 'vitest'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const list = (input: object) => at.house.done(at.recruiter(), 'list_tests', input)
const names = (output: Record<string, unknown>) => (output['items'] as { name: { fr: string } }[]).map(({ name }) => name.fr)

it('lists the last changed first, page by page, by words and by trade, and what was put away apart', async () => {
  const ids: string[] = []
  for (const fr of ['Calcul de doses', 'Conduite', 'Caisse', 'Calcul mental', '50\u00a0% de remise']) {
    at.later(1)
    ids.push(await at.saved({ name: { fr, en: fr }, trade: fr === 'Conduite' ? 'transport' : 'care' }))
  }
  const first = await list({ limit: 2 })
  expect(names(first)).toEqual(['50\u00a0% de remise', 'Calcul mental'])
  expect(names(await list({ limit: 2, cursor: first['nextCursor'] }))).toEqual(['Caisse', 'Conduite'])
  expect(first['total']).toBe(5)
  expect(names(await list({ words: 'calcul' }))).toEqual(['Calcul mental', 'Calcul de doses'])
  expect(names(await list({ words: '%' }))).toEqual(['50\u00a0% de remise'])
  expect(names(await list({ trade: 'transport' }))).toEqual(['Conduite'])
  const fields = {
    name: { fr: 'Caisse', en: 'Caisse' },
    minutes: 5,
    questions: [{ id: 'f', text: { fr: 'f', en: 'f' }, points: 1, kind: 'file' }],
  }
  await at.house.done(at.recruiter(), 'save_test', { ...fields, testId: ids[2], archived: true })
  expect(names(await list({}))).not.toContain('Caisse')
  expect(names(await list({ archived: true }))).toEqual(['Caisse'])
  expect(first['providers']).toEqual(['internal'])
})

it('counts what was sent, handed in and passed', async () => {
  const testId = await at.saved({ name: { fr: 'Compté', en: 'Counted' } })
  const one = await at.sent('Diane Fabre', { testId })
  await at.sent('Emile Girard', { testId })
  await at.take(one.token)
  const { items } = await list({ words: 'compté' })
  expect(items).toMatchObject([{ testId, sent: 2, done: 1, passed: 1 }])
})
