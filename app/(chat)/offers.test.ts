import { describe, expect, test } from 'vitest'
import { offersIn } from './offers.ts'

describe('what an answer offers to say', () => {
  test.each([
    [
      'Je n’ai pas compris. Vous pouvez dire : « C’est payé combien ? », « Je postule », « Où en est ma candidature ? ».',
      'Je n’ai pas compris.',
      ['C’est payé combien ?', 'Je postule', 'Où en est ma candidature ?'],
    ],
    [
      'I did not understand. You can say: "Where is it?", "I want to apply".',
      'I did not understand.',
      ['Where is it?', 'I want to apply'],
    ],
  ])('%s', (text, words, offers) => {
    expect(offersIn(text)).toEqual({ words, offers })
  })

  test.each([
    'Votre candidature pour « Cuisinier » est à l’étape « nouveau ».',
    '1 emploi vous va bien. Dites « postule au premier » pour envoyer votre profil.',
    '« Cuisinier » : 2 150 € brut par mois.',
  ])('nothing in «%s»', (text) => {
    expect(offersIn(text)).toEqual({ words: text, offers: [] })
  })
})
