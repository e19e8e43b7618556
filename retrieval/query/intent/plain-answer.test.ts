import { expect, test } from 'vitest'
import { plainAnswer, plainUndo } from './plain-answer.ts'

test.each([
  'oui',
  'Oui.',
  'OUI !!',
  'ok',
  'ok vas-y',
  'd’accord',
  'oui merci',
  'Parfait, allez-y',
  'je confirme',
  'yes',
  'Yes please',
  'sure, go ahead',
  'do it',
])('«%s» is a yes', (text) => expect(plainAnswer(text)).toBe(true))
test.each(['non', 'Non merci', 'surtout pas', 'annule', 'laisse tomber', 'no', 'cancel', 'no thanks', 'don’t', 'never mind'])(
  '«%s» is a no',
  (text) => expect(plainAnswer(text)).toBe(false),
)
test.each([
  'oui mais pas Julie',
  'oui et Paul aussi',
  'non, plutôt en test',
  'okapi',
  'nonante',
  'ok pour qui ?',
  'merci',
  '',
  'passe la première',
  'yes if she agrees',
  'annule la recherche',
])('«%s» says something else', (text) => expect(plainAnswer(text)).toBeUndefined())

test.each([
  'annule',
  'Annule ça.',
  'annulez tout',
  'annule la dernière action',
  'undo',
  'Undo that, please',
  'reviens en arrière',
])('«%s» takes back what was done', (text) => expect(plainUndo(text)).toBe(true))
test.each(['annule l’entretien de Paul', 'annule la recherche', 'cancel', 'non', 'undo the search', 'ne l’annule pas', ''])(
  '«%s» does not',
  (text) => expect(plainUndo(text)).toBe(false),
)
