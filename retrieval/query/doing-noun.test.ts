import { expect, test } from 'vitest'
import { doingNoun } from './doing-noun.ts'

test.each([
  ['lire un plan', 'lecture de plan'],
  ['lire les plans', 'lecture de plans'],
  ['tailler', 'taille'],
  ['servir au comptoir', 'service au comptoir'],
  ['conduire un enjambeur', "conduite d'enjambeur"],
  ['souder en position', 'soudure en position'],
  ['porter trois assiettes', 'port de trois assiettes'],
  ['coffrage', 'coffrage'],
  ['plonger', 'plonger'],
])('%s: %s', (words, noun) => expect(doingNoun(words)).toBe(noun))
