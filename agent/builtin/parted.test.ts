import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#lib/ids'
import type { Profile } from '#lib/profile'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { calls, said, start } from '../testing.ts'

let house: TestHouse
let jobId: string
const ids: Record<string, string> = {}
const day = 86_400_000

type Given = { stage: string; profile?: Profile; days?: number; tags?: string[]; rating?: number }
const english: Profile = { languages: [{ language: 'Anglais', fluency: 'courant' }] }
const spanish: Profile = { languages: [{ language: 'Espagnol', fluency: 'courant' }] }
const people: Record<string, Given> = {
  'Nadège Fontanel': { stage: 'screening', profile: english, days: 12 },
  'Mireille Tissandier': { stage: 'screening', profile: spanish, tags: ['Nuit'] },
  'Awa Diarra': { stage: 'screening', days: 11, rating: 4 },
  'Bruno Cazal': { stage: 'interview', profile: english, rating: 5 },
  'Hugo Castagnier': { stage: 'new', days: 15, tags: ['Nuit', 'Urgent'] },
}

beforeAll(async () => {
  house = await openTestHouse(registry.values())
  const { id, stages } = await house.addJob('Aide-soignant de nuit')
  jobId = id
  for (const [at, [name, { stage, profile = {}, days = 1, tags = [], rating }]] of Object.entries(people).entries()) {
    const whole = { basics: { label: 'Aide-soignant' }, work: [{ position: 'Aide-soignant' }], ...profile }
    ids[name] = await house.addCandidate({ name, email: `p${at}@example.org`, profile: whole, headline: 'Aide-soignant' })
    const applicationId = await house.addApplication(id, ids[name], stages[stage]!)
    await house.done(house.callerAs('system'), 'index_candidate', { id: ids[name] })
    await house.deps.database.system
      .updateTable('application')
      .set({ entered_stage_at: new Date(Date.now() - days * day), tags: JSON.stringify(tags), rating: rating ?? null })
      .where('id', '=', applicationId)
      .execute()
  }
})
afterAll(() => house.close())

const order = async (text: string, locale: 'fr' | 'en') =>
  start(house, { caller: { locale } }).send({ message: { id: newId('message'), text }, here: { jobId } })
const whom = (answer: Awaited<ReturnType<typeof order>>) => {
  const { candidateIds } = (calls(answer).at(-1)?.input ?? {}) as { candidateIds?: string[] }
  return new Set((candidateIds ?? []).map((one) => Object.keys(ids).find((name) => ids[name] === one)))
}

describe('a part of the people of a job, by what is true of them', () => {
  test.each<[string, 'fr' | 'en', string, string[]]>([
    ['passe tous ceux en présélection qui parlent anglais en entretien', 'fr', 'move_applications', ['Nadège Fontanel']],
    ['move the lot in screening who speak English to interview', 'en', 'move_applications', ['Nadège Fontanel']],
    [
      'refuse tous ceux qui attendent depuis plus de 10 jours, sans réponse',
      'fr',
      'reject_applications',
      ['Nadège Fontanel', 'Awa Diarra', 'Hugo Castagnier'],
    ],
    [
      'reject everyone who has been in screening for over ten days, no answer',
      'en',
      'reject_applications',
      ['Nadège Fontanel', 'Awa Diarra'],
    ],
    ['passe ceux notés 4 et plus en offre', 'fr', 'move_applications', ['Awa Diarra', 'Bruno Cazal']],
    [
      'passe tous ceux en présélection pour le poste d’aide-soignant de nuit en entretien',
      'fr',
      'move_applications',
      ['Nadège Fontanel', 'Mireille Tissandier', 'Awa Diarra'],
    ],
    [
      'move everyone in screening for the night care assistant job to interview',
      'en',
      'move_applications',
      ['Nadège Fontanel', 'Mireille Tissandier', 'Awa Diarra'],
    ],
    ['move everyone with 5 stars to offer', 'en', 'move_applications', ['Bruno Cazal']],
    ['passe ceux avec le tag nuit en entretien', 'fr', 'move_applications', ['Mireille Tissandier', 'Hugo Castagnier']],
    ['move everyone tagged urgent to interview', 'en', 'move_applications', ['Hugo Castagnier']],
  ])('%s', async (text, locale, tool, names) => {
    const answer = await order(text, locale)
    expect(calls(answer).at(-1)).toMatchObject({ name: tool, output: { status: 'needs_approval' } })
    expect(whom(answer)).toEqual(new Set(names))
  })

  test('whose profile is silent is left out, and said', async () => {
    expect(said(await order('move the lot in screening who speak English to interview', 'en'))).toMatch(
      /Left out, since their profile says nothing of "speak English": Awa Diarra/,
    )
  })

  test('what cannot be told of them is asked about, with who they are; nobody is acted on', async () => {
    for (const text of [
      'passe ceux en présélection qui ont rappelé hier en entretien',
      'refuse ceux en présélection qui traînent',
    ]) {
      const answer = await order(text, 'fr')
      expect(calls(answer).filter(({ name }) => /^(?:move|reject)/.test(name))).toEqual([])
      expect(said(answer)).toContain('?')
    }
  })

  test('the law holds for them as well', async () => {
    const answer = await order('refuse tous ceux en présélection qui ont plus de 50 ans', 'fr')
    expect(calls(answer).filter(({ name }) => name === 'reject_applications')).toEqual([])
    expect(said(answer)).toMatch(/âge/)
  })
})
