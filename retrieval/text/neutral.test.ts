import { expect, it } from 'vitest'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { termsOf } from './find-terms.ts'
import { neutral } from './neutral.ts'
import { inOneGender } from './one-gender.ts'

it.each([
  ['Assidu, polyvalent, en équipe', 'Assidue, polyvalente, en équipe'],
  ['Technicien depuis 8 ans', 'Technicienne depuis 8 ans'],
  ['Conducteur puis formateur', 'Conductrice puis formatrice'],
  ['Employé motivé et organisé', 'Employée motivée et organisée'],
  ['Professionnel de la petite enfance, doux', 'Professionnelle de la petite enfance, douce'],
  ['Assistant ressources humaines', 'Assistante ressources humaines'],
  ['Chargé de mission, soucieux du détail', 'Chargée de mission, soucieuse du détail'],
  ['Soigneur animalier, discret', 'Soigneuse animalière, discrète'],
  ['Livreur à vélo, prêt à tout', 'Livreuse à vélo, prête à tout'],
  ['Référent sécurité, rigoureux', 'Référente sécurité, rigoureuse'],
])('«%s» and «%s» are read alike', (his, hers) => {
  expect(neutral(hers, 'fr').toLowerCase()).toBe(neutral(his, 'fr').toLowerCase())
})

it.each([
  ['He runs the bar himself; a good waiter', 'She runs the bar herself; a good waitress'],
  ['Salesman, then chairman of the club', 'Saleswoman, then chairwoman of the club'],
])('«%s» and «%s» are read alike in English', (his, hers) => {
  expect(neutral(hers, 'en').toLowerCase()).toBe(neutral(his, 'en').toLowerCase())
})

it.each([
  ['Une pelleteuse, la cuisine centrale', 'fr'],
  ['Women’s wear', 'en'],
] as const)('leaves the things of «%s»', (text, lang) => expect(inOneGender(text, lang)).toBe(text))

it.each([
  ['rigueur', 'Rigoureux et ponctuel', 'Rigoureuse et ponctuelle'],
  ['discrétion', 'Discret, rapide et soigneux', 'Discrète, rapide et soigneuse'],
  ['dynamisme', 'Motivé, réactif', 'Motivée, réactive'],
])('holds the same skills, %s among them, whoever says so', (skill, his, hers) => {
  const named = (text: string) => termsOf(text, 'fr').sort()
  expect(named(hers)).toEqual(named(his))
  expect(named(his)).toContain(findTerm('skill', skill)!.id)
})
