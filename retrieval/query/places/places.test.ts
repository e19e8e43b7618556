import { describe, expect, it } from 'vitest'
import { distanceKm, estimateMinutes, matchPlaces, placeContains, reachableKm, resolvePlace } from './places.ts'

const said = (text: string, lang: 'fr' | 'en' = 'fr') =>
  matchPlaces(text, lang).map((match) => `${match.candidates[0]!.name} ${match.candidates[0]!.type}`)

const french: [string, string[]][] = [
  ['aide-soignante à Lyon', ['Lyon city']],
  ['AS de nuit sur Villeurbanne ou Bron', ['Villeurbanne city', 'Bron city']],
  ['plombier vaulx-en-velin dispo de suite', ['Vaulx-en-Velin city']],
  ['chauffeur SPL près de St Etienne', ['Saint-Étienne city']],
  ['infirmier Lyon 3', ['Lyon 3e district']],
  ['infirmier Lyon 3e', ['Lyon 3e district']],
  ['infirmier Lyon 3 ans d’expérience', ['Lyon city']],
  ['serveur Paris 12', ['Paris 12e district']],
  ['cuisinier dans le 93', ['Seine-Saint-Denis department']],
  ['cuisinier à Saint-Denis (93)', ['Saint-Denis city']],
  ['soudeur 69100', ['69100 postcode']],
  ['soudeur 69100 Villeurbanne', ['Villeurbanne city']],
  ['commercial en Bretagne', ['Bretagne region']],
  ['commercial en Île-de-France', ['Île-de-France region']],
  ['maçon région lyonnaise', ['région lyonnaise region']],
  ['comptable au Havre', ['Le Havre city']],
  ['comptable au Mans', ['Le Mans city']],
  ['vendeuse à Nice', ['Nice city']],
  ['quelqu’un de nice avec le sens du service', []],
  ['conducteur de tours', []],
  ['tourneur à Tours', ['Tours city']],
  ['boulanger dans l’Ain', ['Ain department']],
  ['agent de sécurité à La Défense', ['La Défense district']],
  ['secrétaire à la Part-Dieu', ['Part-Dieu district']],
  ['infirmier de nuit, permis B, CACES 3', []],
  ['cariste CACES 1A 3 5 avec 10 ans', []],
  ['développeur à Genève', ['Genève city']],
  ['électricien Wallonie', ['Région wallonne region']],
  ['chef de rang, plage de travail du soir', []],
]

const english: [string, string[]][] = [
  ['registered nurse in Leeds', ['Leeds city']],
  ['HGV driver near Reading', ['Reading city']],
  ['reading and writing skills', []],
  ['chef in Bath', ['Bath city']],
  ['carer in Greater Manchester', ['Greater Manchester county']],
  ['electrician in Kent', ['Kent county']],
  ['nurse in Newport', ['Newport city']],
  ['care assistant, Hackney', ['Hackney district']],
  ['warehouse operative in the West Midlands', ['West Midlands county']],
  ['teacher in Camden or Lewisham', ['Camden district', 'Lewisham district']],
  ['plumber M14 5RQ', ['M14 5RQ postcode']],
  ['nurse in County Cork', ['County Cork county']],
  ['chef in Montreal', ['Montréal city']],
  ['sales assistant for a good deal', []],
]

describe('matchPlaces', () => {
  it.each(french)('reads «%s»', (text, places) => expect(said(text)).toEqual(places))
  it.each(english)('reads "%s"', (text, places) => expect(said(text, 'en')).toEqual(places))

  it('gives every place of an ambiguous name, with offsets', () => {
    const text = 'une aide à domicile à Saint-Denis'
    const [match] = matchPlaces(text, 'fr')
    expect(text.slice(match!.start, match!.end)).toBe('Saint-Denis')
    expect(match!.candidates.map((place) => place.department)).toEqual(expect.arrayContaining(['93', '974']))
  })

  it('narrows by what follows', () => {
    expect(matchPlaces('Saint-Denis 974', 'fr')[0]!.candidates[0]!.department).toBe('974')
    expect(matchPlaces('nurse in London, Ontario', 'en')[0]!.candidates[0]!.country).toBe('CA')
  })
})

describe('resolvePlace and placeContains', () => {
  const one = (name: string, hints = {}) => resolvePlace(name, hints)[0]!

  it('fits the hints', () => {
    expect(one('Newport', { within: 'Isle of Wight' }).county).toBe('Isle of Wight')
    expect(one('Saint-Denis', { within: '93' }).department).toBe('93')
    expect(resolvePlace('Lyon', { country: 'GB' })).toEqual([])
  })

  it('knows what holds what', () => {
    expect(placeContains(one('Rhône', { type: 'department' }), one('Bron'))).toBe(true)
    expect(placeContains(one('Auvergne-Rhône-Alpes'), one('Rhône', { type: 'department' }))).toBe(true)
    expect(placeContains(one('Lyon'), one('Lyon 3'))).toBe(true)
    expect(placeContains(one('69100'), one('Villeurbanne'))).toBe(true)
    expect(placeContains(one('Greater Manchester'), one('Bolton', { country: 'GB' }))).toBe(true)
    expect(placeContains(one('Kent', { type: 'county' }), one('Leeds'))).toBe(false)
    expect(placeContains(one('Grand Lyon'), one('Vénissieux'))).toBe(true)
  })

  it('measures', () => {
    expect(distanceKm(one('Lyon'), one('Saint-Étienne'))).toBeGreaterThan(45)
    expect(distanceKm(one('Lyon'), one('Saint-Étienne'))).toBeLessThan(58)
    expect(estimateMinutes(3)).toBeLessThan(15)
    expect(estimateMinutes(reachableKm(45))).toBe(45)
  })
})
