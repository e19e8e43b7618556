import { expect, it } from 'vitest'
import { neutral } from './neutral.ts'

it.each([
  ['Assidu, polyvalent, en équipe', 'Assidue, polyvalente, en équipe'],
  ['Technicien depuis 8 ans', 'Technicienne depuis 8 ans'],
  ['Conducteur puis formateur', 'Conductrice puis formatrice'],
  ['Employé motivé et organisé', 'Employée motivée et organisée'],
  ['Professionnel de la petite enfance, doux', 'Professionnelle de la petite enfance, douce'],
  ['Référent sécurité, rigoureux', 'Référente sécurité, rigoureuse'],
])('«%s» and «%s» are read alike', (his, hers) => {
  expect(neutral(hers, 'fr').toLowerCase()).toBe(neutral(his, 'fr').toLowerCase())
})
