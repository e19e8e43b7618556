import { describe, expect, test } from 'vitest'
import { understandTurn } from './understand.ts'

const filtersOf = (text: string, lang: 'fr' | 'en') => understandTurn(text, { lang, today: '2026-11-28' }).filters

describe('adverbials are no criteria', () => {
  test.each([
    ['il me faut d’urgence 3 manutentionnaires à Corbas', 'fr', 'industries'],
    ['cherche assistant RH en interne', 'fr', 'industries'],
    ['cuisinier 39h, dimanche lundi off', 'fr', 'schedule'],
    ['cuisinier week-end libre', 'fr', 'schedule'],
  ] as const)('%s', (text, lang, slot) => {
    expect(filtersOf(text, lang)).not.toHaveProperty(slot)
  })

  test('a time of the day is no number of hours', () => {
    const said = 'un cariste pour lundi matin, horaires 4h-12h, sur la zone de Corbas'
    expect(filtersOf(said, 'fr')).not.toHaveProperty('hours_per_week')
    expect(filtersOf('cuisinier 35h par semaine', 'fr')).toMatchObject({ hours_per_week: 35 })
  })

  test('what is a criterion stays one', () => {
    expect(filtersOf('cuisinier le week-end', 'fr')).toMatchObject({ schedule: ['weekend'] })
  })
})
