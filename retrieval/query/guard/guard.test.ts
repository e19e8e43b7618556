import { describe, expect, it } from 'vitest'
import { guardText } from './guard.ts'

describe('guardText', () => {
  it.each([
    ['moins de trente ans', 'age'],
    ['nobody past 45', 'age'],
    ['only show me the guys', 'gender'],
    ['must be a native Brit', 'nationality'],
    ['qui ne compte pas avoir d’enfant', 'family_status'],
    ['préfère une personne engagée syndicalement ?', 'union'],
  ])('%s', (text, name) => expect(guardText(text).refused).toContain(name))

  it.each([
    'can you guys find me a nurse',
    'qui parle bien français',
    'remote, UK only',
    'plus de vingt ans dans le bâtiment',
    'FIMO valide',
    'animateur jeunes 11-17 ans',
    'éducateur spécialisé pour une MECS',
    'infirmière, sage-femme ou hôtesse',
    'CSCS black card',
    'passe Marie Dupont en entretien',
    'certificate of origin',
  ])('%s is lawful', (text) => expect(guardText(text).refused).toEqual([]))
})
