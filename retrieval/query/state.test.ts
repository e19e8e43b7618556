import { describe, expect, it } from 'vitest'
import { understandConversation } from './understand.ts'

const today = '2026-11-24'

function filters(lang: 'fr' | 'en', ...turns: string[]) {
  return understandConversation(
    turns.map((text) => ({ text })),
    { today, lang },
  ).at(-1)!.filters
}

describe('the filters after a turn', () => {
  it('adds one more employer to those of its kind', () => {
    const ends = filters('fr', 'soudeur à Cherbourg', 'anciennement chez Orano', 'ou Framatome')
    expect(ends.companies).toEqual({ past: ['Orano', 'Framatome'] })
  })

  const dev = 'développeur full stack à Nantes, React ou Vue, anglais courant'

  it.each([
    ['TypeScript est un plus', { skills: { any: ['React', 'Vue'], nice: ['TypeScript'] } }],
    ['remplace Nantes par Rennes', { locations: [{ place: 'Rennes', type: 'city' }] }],
    ['rajoute Angers', { locations: [{ place: 'Nantes' }, { place: 'Angers' }] }],
    ['rayon 50', { locations: [{ place: 'Nantes', radius: 50, unit: 'km' }] }],
    ['45k max', { salary: { max: 45_000, currency: 'EUR', period: 'year' } }],
    ['exclude anyone presently employed by Capgemini', { companies: { exclude_current: ['Capgemini'] } }],
    ['écarte les profils passés par Capgemini', { companies: { exclude_any: ['Capgemini'] } }],
    ['les soirs', { schedule: ['evening'] }],
    ['pas ceux de chez Capgemini', { companies: { exclude_current: ['Capgemini'] } }],
    ['je cherche maintenant un plombier à Brest', { titles: ['plombier'], locations: [{ place: 'Brest' }] }],
  ])('%s', (text, expected) => expect(filters('fr', dev, text)).toMatchObject(expected))

  it.each([
    ['vire l’anglais', 'languages'],
    ['peu importe la ville', 'locations'],
  ])('%s', (text, slot) => expect(filters('fr', dev, text)).not.toHaveProperty(slot))

  it('takes back what was wanted, and refuses what was not', () => {
    const driver = 'cariste à Bron, CACES 3 et 5'
    expect(filters('fr', driver, 'sans le CACES 5').certifications).toEqual({ must: ['CACES 3'] })
    expect(filters('fr', driver, 'laisse tomber le 5').certifications).toEqual({ must: ['CACES 3'] })
    expect(filters('fr', 'boucher à Pau', 'pas de boucher industriel')).toMatchObject({
      titles: ['boucher'],
      exclude_titles: ['boucher industriel'],
    })
  })

  it('keeps the reach of a place that another replaces', () => {
    expect(filters('en', 'HGV class 1 drivers in Leeds, within 20 miles', 'what about Bradford?')).toEqual({
      titles: ['HGV driver'],
      driving_licences: { must: ['CE'] },
      locations: [{ place: 'Bradford', type: 'city', radius: 20, unit: 'mi' }],
    })
  })

  it.each([
    ['fr', 'tapissier à Nice, CAP tapisserie', 'le CAP n’est plus exigé du tout', 'education'],
    ['fr', 'serveur à Nice, anglais B1', "l'anglais, tant pis, on retire", 'languages'],
    ['fr', 'serveur à Nice, le samedi', 'le samedi c’est plus un critère', 'schedule'],
    ['fr', 'peintre à Cognac, CACES R486', 'fais sans le caces', 'certifications'],
    ['fr', 'couvreur à Albi, pas de gens de chez Soprema', 'en fait reprends Soprema', 'companies'],
    ['en', 'chef in Leeds, degree required', "The degree isn't needed after all", 'education'],
    ['en', 'chef in Leeds, own car', 'car? not needed', 'has_vehicle'],
    ['en', 'chef in Leeds, weekends', 'weekends dont matter anymore', 'schedule'],
  ] as const)('%s: %s, then %s', (lang, search, text, slot) => {
    expect(filters(lang, search)).toHaveProperty(slot)
    expect(filters(lang, search, text)).not.toHaveProperty(slot)
  })

  it.each([
    ['fr', 'boucher à Pau, dix ans', 'non, pas dix ans, six', { experience: [{ min: 6 }] }],
    ['en', 'nurse in Leeds, nine years', 'Nine is too strict, call it four', { experience: [{ min: 4 }] }],
    ['fr', 'soudeur à Pau', "des anciens d'Eiffage", { companies: { past: ['Eiffage'] } }],
    ['fr', 'soudeur à Pau', 'cinquante-cinq mille max', { salary: { max: 55_000, period: 'year' } }],
    ['en', 'electrician in Limerick, EUR 24 an hour max', 'Max 26 an hour', { salary: { max: 26, currency: 'EUR' } }],
    ['en', 'surveyor in Waterford', 'Wexford instead', { locations: [{ place: 'Wexford', type: 'city' }] }],
    ['en', 'groom in Ely', 'equine experience needed', { skills: { must: ['equine'] } }],
    ['en', 'groom in Ely', 'queen rearing wd be gr8', { skills: { nice: ['queen rearing'] } }],
  ] as const)('%s: %s, then %s, changed', (lang, search, text, expected) =>
    expect(filters(lang, search, text)).toMatchObject(expected),
  )

  it('ends a name with its sentence, and takes back two kinds at once', () => {
    expect(filters('fr', 'chargé d’affaires. Angers. Ex BNP Paribas ou ex LCL. Bac+5.').companies).toEqual({
      past: ['BNP Paribas', 'LCL'],
    })
    const left = filters('fr', 'dessinateur à Angers, SketchUp, permis B', 'Retire SketchUp et le permis')
    expect(left).not.toHaveProperty('skills')
    expect(left).not.toHaveProperty('driving_licences')
  })

  it('reads the pay, not what is paid besides', () => {
    expect(filters('fr', 'électricien à Pau, 2 100 à 2 500 € brut par mois, panier 12 € par jour').salary).toEqual({
      min: 2100,
      max: 2500,
      currency: 'EUR',
      period: 'month',
      basis: 'gross',
    })
  })

  it('reads an amount alone in the unit of what came before', () => {
    expect(filters('fr', 'boucher à Pau, 2 400 € net par mois maximum', 'disons 2600').salary).toMatchObject({
      max: 2600,
      period: 'month',
    })
    expect(
      filters('en', 'tower crane operator in Hull, four-month temp assignment', 'six months actually').contract_duration_months,
    ).toBe(6)
  })

  it('says whose town it is', () => {
    expect(filters('fr', 'assistant dentaire, Saint-Denis (93)').locations).toEqual([
      { place: 'Saint-Denis', type: 'city', within: '93' },
    ])
    expect(filters('en', 'plumber in Ashford, Kent').locations).toEqual([{ place: 'Ashford', type: 'city', within: 'Kent' }])
  })

  it('reads where people stand in a hiring', () => {
    const text = 'Quels candidats en test pour le poste Cuisinier Corbas n’ont pas été contactés depuis deux semaines ?'
    expect(filters('fr', text)).toEqual({ pipeline: { job: 'Cuisinier Corbas', stage_in: ['test'], no_contact_since_days: 14 } })
  })
})

describe('a pasted advertisement', () => {
  it('keeps the profile and the terms, not the duties nor the firm', () => {
    const text = [
      'Healthcare Assistant',
      'Willow House, a 60-bed care home, is recruiting in Preston.',
      '',
      'What you will do',
      '- Support residents with personal care',
      '',
      'What we ask for',
      '- At least 1 year of experience in a care home',
      '- A driving licence would be an advantage',
      '',
      'What we offer',
      '- Permanent, full time',
      '- £11.80 to £12.60 an hour',
    ].join('\n')
    expect(filters('en', text)).toEqual({
      titles: ['healthcare assistant'],
      locations: [{ place: 'Preston', type: 'city' }],
      experience: [{ min: 1, in: 'care home' }],
      driving_licences: { nice: ['B'] },
      contract_types: ['permanent'],
      working_time: 'full_time',
      salary: { min: 11.8, max: 12.6, currency: 'GBP', period: 'hour' },
    })
  })
})

const absent = (slot: string) => expect.not.objectContaining({ [slot]: expect.anything() }) as object

describe('what was said is taken back, softened or changed', () => {
  const french = 'infirmier à Lyon ou Bron, permis B, anglais C1, trois jours de télétravail, 2 000 à 2 400 € net par mois'

  it.each([
    ['nous renonçons au permis B', absent('driving_licences')],
    ['on se passe du permis', absent('driving_licences')],
    ['Bron finalement non', { locations: [{ place: 'Lyon', type: 'city' }] }],
    ['le permis ce serait pas mal mais pas obligé', { driving_licences: { nice: ['B'] } }],
    ['il serait bon qu’il ait le permis B', { driving_licences: { nice: ['B'] } }],
    ['passe l’anglais à B2', { languages: [{ lang: 'en', level: 'B2', mode: 'must' }] }],
    ['B2 suffit', { languages: [{ lang: 'en', level: 'B2', mode: 'must' }] }],
    ['remplace l’anglais par l’allemand, même niveau', { languages: [{ lang: 'de', level: 'C1', mode: 'must' }] }],
    ['deux jours seulement', { remote: { mode: 'hybrid', days: 2 } }],
    ['le plafond passe à 2 600', { salary: { min: 2000, max: 2600, currency: 'EUR', period: 'month', basis: 'net' } }],
  ])('%s', (text, wanted) => expect({ filters: filters('fr', french, text) }).toMatchObject({ filters: wanted }))

  const english = 'nurse in Leeds or York, Spanish fluent, B licence, worked at Monzo or Revolut'

  it.each([
    ['take York off the list', { locations: [{ place: 'Leeds', type: 'city' }] }],
    ['let us leave Spanish out of it', absent('languages')],
    ['Spanish doesn’t have to be that good, intermediate', { languages: [{ lang: 'es', level: 'intermediate', mode: 'must' }] }],
    ['the licence would be nice but it is not essential', { driving_licences: { nice: ['B'] } }],
    ['could we make that Hull instead, if it’s not too much trouble?', { locations: [{ place: 'Hull', type: 'city' }] }],
    ['Hull may be added, with thanks', { locations: [{ place: 'Leeds' }, { place: 'York' }, { place: 'Hull' }] }],
    ['monzo only', { companies: { any: [expect.stringMatching(/monzo/i)] } }],
    ['make it a lead one', { seniority: 'lead' }],
  ])('%s', (text, wanted) => expect({ filters: filters('en', english, text) }).toMatchObject({ filters: wanted }))
})

describe('a kind of criterion taken back, however it is said', () => {
  const french = 'infirmier à Lyon, permis B, CDI, 2 000 € max, bac+3'
  it.each([
    ['enleve le permi', 'driving_licences'],
    ['veuillez supprimer la limite de salaire', 'salary'],
    ['le diplome osef, enleve', 'education'],
    ['la localisation n’a finalement pas d’importance, merci de retirer ce critère', 'locations'],
  ])('%s', (text, slot) => expect(filters('fr', french, text)).not.toHaveProperty(slot))

  const english = 'nurse in Leeds, B licence, permanent, salary 40k max, available now'
  it.each([
    ['please remove the licence requirement', 'driving_licences'],
    ['please delete the pay limit', 'salary'],
    ['the salary, well… just forget it', 'salary'],
    ['contract type doesnt matter', 'contract_types'],
    ['availabilty dosnt matter, drop it', 'availability'],
  ])('%s', (text, slot) => expect(filters('en', english, text)).not.toHaveProperty(slot))
})
