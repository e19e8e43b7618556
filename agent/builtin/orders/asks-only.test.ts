import { expect, test } from 'vitest'
import { asksOnly } from './asks-only.ts'

test.each([
  'faut-il passer Awa en test ?',
  'qu’est-ce que tu en penses si on passait Awa en entretien ?',
  'On avait dit que Thierry passait en entretien, non ?',
  'tu crois qu’on devrait refuser Paul ?',
  'as-tu déjà écrit à Julie ?',
  'should Priya go to test?',
  'didn’t we say Tom was going to interview?',
  'what do you think about moving Priya to interview?',
  'did you move Emma to offer?',
])('«%s» asks', (text) => expect(asksOnly(text)).toBe(true))

test.each([
  'tu peux me passer Awa en test ?',
  'pourriez-vous écrire à Julie ?',
  'est-ce que tu pourrais envoyer le test à Mireille ?',
  'tu as moyen de passer Awa en entretien ?',
  'could you move Priya to interview?',
  'would it be possible to reject Tom?',
  'Awa en entretien ?',
])('«%s» orders', (text) => expect(asksOnly(text)).toBe(false))
