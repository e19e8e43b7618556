import { describe, expect, it } from 'vitest'
import { understandTurn } from './understand.ts'

const read = (text: string, lang: 'fr' | 'en') => understandTurn(text, { lang, today: '2026-11-27' }).filters

describe('diplomas, called by their whole name', () => {
  it.each([
    ['sommelier, mention complémentaire sommellerie', 'fr', ['mention complémentaire sommellerie']],
    ["infirmier avec un DU d'hygiène hospitalière", 'fr', ["DU d'hygiène hospitalière"]],
    ['médecin, DIU de soins palliatifs exigé', 'fr', ['DIU de soins palliatifs']],
    ['contrôleur technique, titre pro mécanicien automobile exigé', 'fr', ['titre pro mécanicien automobile']],
    ['horloger, CFC horloger, Bienne', 'fr', ['CFC horloger']],
    ['ouvrier paysagiste titulaire du BPA travaux paysagers', 'fr', ['BPA travaux paysagers']],
    ['pâtissier, CAP pâtissier déjà obtenu', 'fr', ['CAP pâtissier']],
    ['technicien bac+2', 'fr', undefined],
    ['nanny, Norland diploma, Bath', 'en', ['Norland diploma']],
    ['farrier with WCF diploma', 'en', ['WCF diploma']],
    ['plumber holding a diploma in domestic heating', 'en', ['diploma in domestic heating']],
    ['lift engineer; NVQ not needed', 'en', undefined],
    ['joiner, NVQ level 2 in site carpentry', 'en', ['NVQ level 2 in site carpentry']],
  ] as const)('%s', (text, lang, diplomas) => expect(read(text, lang).education?.diplomas).toEqual(diplomas))

  it.each([
    ['technicien qualité, bac+2 mesures physiques', 'fr', ['mesures physiques']],
    ['qualiticien bac+5 agroalimentaire ou chimie', 'fr', ['agroalimentaire', 'chimie']],
    ['hydrologist, studied geography', 'en', ['geography']],
    ['adviser, degree educated in geology or ecology', 'en', ['geology', 'ecology']],
  ] as const)('knows what was studied: %s', (text, lang, fields) => expect(read(text, lang).education?.fields).toEqual(fields))

  it('takes no part of a job, and no level of a card, for a degree', () => {
    expect(read('scrum master with PSM I', 'en').education).toBeUndefined()
    expect(read('gymnastics coach; British Gymnastics level 2', 'en').education).toBeUndefined()
  })
})

describe('employers', () => {
  it.each([
    ["opticien, pas d'enseigne Afflelou actuellement", 'fr', { exclude_current: ['Afflelou'] }],
    ["agent de propreté, pas quelqu'un de Veolia aujourd'hui", 'fr', { exclude_current: ['Veolia'] }],
    ['technicien, surtout pas en poste chez Engie', 'fr', { exclude_current: ['Engie'] }],
    ['grutier, pas de gens de chez Potain', 'fr', { exclude_any: ['Potain'] }],
    ['conseiller patrimonial, anciennement au Crédit Agricole', 'fr', { past: ['Crédit Agricole'] }],
    ['chef pâtissier formé chez Lenôtre', 'fr', { past: ['Lenôtre'] }],
    ['brewer, must not be at BrewDog right now', 'en', { exclude_current: ['BrewDog'] }],
    ['visual merchandiser, currently neither at Harrods nor Selfridges', 'en', { exclude_current: ['Harrods', 'Selfridges'] }],
    ['train driver, not at LNER at present', 'en', { exclude_current: ['LNER'] }],
    ["transport planner, someone who's working at Wincanton at the minute", 'en', { current: ['Wincanton'] }],
    ['assistant manager who has come from Dunelm', 'en', { past: ['Dunelm'] }],
    ['chef who cut his teeth at Claridge’s', 'en', { past: ['Claridge’s'] }],
  ] as const)('%s', (text, lang, companies) => expect(read(text, lang).companies).toEqual(companies))
})
