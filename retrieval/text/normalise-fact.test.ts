import { expect, it } from 'vitest'
import type { Profile } from '#lib/profile'
import { normaliseFact } from './normalise-fact.ts'

const profile: Profile = {
  basics: { label: 'Aide-soignante de nuit', location: { city: 'Saint-Denis', postalCode: '93200' } },
  work: [{ position: 'Staff Nurse' }],
  education: [{ studyType: 'BTS', area: 'Comptabilité et gestion' }, { studyType: 'Diplôme maison' }],
  skills: [{ name: 'Aide à la toilette' }, { name: 'Origami' }],
  certificates: [{ name: 'CACES R489 catégorie 3' }],
  languages: [{ language: 'Anglais' }],
  bassin: { licences: ['B'] },
}
const idsOf = (path: string, value: string, lang: 'fr' | 'en' = 'fr') =>
  normaliseFact({ path, value }, profile, lang).map(({ id }) => id)

it.each([
  ['basics.label', 'Aide-soignante de nuit', [expect.stringMatching(/^occupation:/)]],
  ['work[0].position', 'Staff Nurse', ['occupation:nurse']],
  ['skills[0].name', 'Aide à la toilette', ['skill:personal-care']],
  ['certificates[0].name', 'CACES R489 catégorie 3', [expect.stringMatching(/^certification:caces-r489-category-3$/)]],
  ['languages[0].language', 'Anglais', [expect.stringMatching(/^language:/)]],
  ['bassin.licences[0]', 'B', [expect.stringMatching(/^licence:/)]],
  ['skills[1].name', 'Origami', []],
  ['basics.summary', 'Aide-soignante', []],
])('gives %s «%s» its place in the taxonomy', (path, value, ids) => {
  expect(idsOf(path, value)).toEqual(ids)
})

it('tells the level of a diploma by its kind, and nothing where no word does', () => {
  expect(normaliseFact({ path: 'education[0].studyType', value: 'BTS' }, profile, 'fr')[0]).toMatchObject({ eqf: 5 })
  expect(idsOf('education[1].studyType', 'Diplôme maison')).toEqual([])
})

it('finds the town that the postcode means among those of one name', () => {
  expect(normaliseFact({ path: 'basics.location.city', value: 'Saint-Denis' }, profile, 'fr')).toMatchObject([
    { codes: { code: '93066' } },
  ])
})
