import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { start } from '../testing.ts'
import { last } from './acts-testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(registry.values())
})
afterAll(() => house.close())

test('the name of the client is no criterion', async () => {
  const { input } = last(await start(house).say('crée un poste de cuisinier à Bron pour la Clinique du Parc, CDI'))
  expect((input as { criteria: object }).criteria).toEqual({
    titles: ['cuisinier'],
    locations: [{ place: 'Bron', type: 'city' }],
    contract_types: ['permanent'],
  })
})

test.each<[string, 'fr' | 'en', object]>([
  [
    'ouvre un poste de préparateur de commandes à Saint-Priest, 2x8, 12,50 € de l’heure',
    'fr',
    { title: 'Préparateur de commandes', city: 'Saint-Priest', salary: '12,50 € de l’heure' },
  ],
  [
    'crée un poste de cuisinier à Bron pour la Clinique du Parc, CDI, payé 2100 à 2300 euros brut par mois',
    'fr',
    {
      title: 'Cuisinier',
      city: 'Bron',
      client: 'Clinique du Parc',
      contract: 'CDI',
      salary: '2100 à 2300 euros brut par mois',
      criteria: { titles: ['cuisinier'], locations: [{ place: 'Bron' }] },
    },
  ],
  [
    'create a forklift driver job in Leeds for the Harper Group, permanent, £12.50 an hour',
    'en',
    { title: 'Forklift driver', city: 'Leeds', client: 'Harper Group', contract: 'Permanent', salary: '£12.50 an hour' },
  ],
])('«%s»: each thing in its field', async (say, locale, wanted) => {
  const { name, input } = last(await start(house, { caller: { locale } }).say(say))
  expect(name).toBe('create_job')
  expect(input).toMatchObject(wanted)
})
