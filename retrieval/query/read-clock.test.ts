import { describe, expect, it } from 'vitest'
import { understandConversation } from './understand.ts'

const filtersOf = (text: string, lang: 'fr' | 'en') =>
  understandConversation([{ text }], { lang, today: '2026-11-27' })[0]!.filters

describe('hours of the clock', () => {
  it.each([
    ['fr', 'manutentionnaire, horaires 5h-13h, Vénissieux', ['early_morning']],
    ['fr', 'préparateur de commandes de 21h à 5h', ['night']],
    ['fr', 'vendeuse 14h-22h', ['second_shift']],
    ['fr', 'cuisinier 10h-14h30 et 18h-22h', ['split_shift']],
    ['fr', 'comptable 9h-17h30', ['day']],
    ['en', 'cleaner 6-9am, York', ['early_morning']],
    ['en', 'care assistant 8am-8pm', ['day']],
    ['en', 'security guard 7pm to 7am', ['night']],
    ['en', 'bar staff 6pm-1am', ['evening']],
  ] as const)('%s: %s', (lang, text, schedule) => {
    expect(filtersOf(text, lang)).toMatchObject({ schedule })
    expect(filtersOf(text, lang)).not.toHaveProperty('hours_per_week')
  })

  it.each([
    ['fr', 'serveur 35h', 35],
    ['fr', 'aide à domicile, 24 h par semaine', 24],
    ['en', 'nurse, 30 hours a week', 30],
  ] as const)('%s: a week of hours stays one: %s', (lang, text, hours) => {
    expect(filtersOf(text, lang)).toMatchObject({ hours_per_week: hours })
  })

  it.each([
    ['fr', "agent d'accueil 24h/24"],
    ['fr', 'infirmière en 12h'],
    ['en', 'chefs de partie, weekends off if possible'],
    ['fr', 'pâtissier, repos le dimanche'],
    ['fr', 'coiffeuse, dimanche et lundi de repos'],
    ['en', "care assistant who can't do nights"],
  ] as const)('%s: asks nothing: %s', (lang, text) => {
    expect(filtersOf(text, lang)).not.toHaveProperty('schedule')
    expect(filtersOf(text, lang)).not.toHaveProperty('hours_per_week')
  })

  it('says nothing of an appointment', () => {
    expect(filtersOf('entretien avec Julie vendredi de 15h à 16h', 'fr')).toEqual({})
  })

  it.each([
    ['en', 'bricklayers, start monday 2 weeks work', 0.5],
    ['fr', 'maçon, début lundi 3 semaines de chantier', 0.75],
  ] as const)('%s: a count of weeks is no day of the month: %s', (lang, text, months) => {
    expect(filtersOf(text, lang)).toMatchObject({ availability: { by: '2026-11-30' }, contract_duration_months: months })
  })
})
