import { expect, it } from 'vitest'
import { actsEn } from './words-acts.en.ts'
import { actsFr } from './words-acts.fr.ts'
import { candidateEn } from './words-candidate.en.ts'
import { candidateFr } from './words-candidate.fr.ts'
import { houseEn } from './words-house.en.ts'
import { houseFr } from './words-house.fr.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

it.each([
  ['fr', fr, [candidateFr, houseFr, actsFr]],
  ['en', en, [candidateEn, houseEn, actsEn]],
] as const)('no word of one part takes the place of another’s: %s', (_lang, whole, parts) => {
  for (const part of parts)
    for (const [key, word] of Object.entries(part)) expect((whole as Record<string, unknown>)[key], key).toBe(word)
})
