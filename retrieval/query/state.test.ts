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
