import { editDistance } from '#lib/edit-distance'

/** The same word, one slip of the pen allowed in a long one, or written as it sounds. */
export const alike = (word: string, part: string): boolean =>
  word === part || (part.length >= 5 && editDistance(word, part, 1) <= 1) || soundsLike(word, part)

const spellings: [RegExp, string][] = [
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/ck|qu?|k/g, 'c'],
  [/(?<![cs])h/g, ''],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/([a-z])\1/g, '$1'],
  [/(?<=...)es?$/g, ''],
]
const sound = (word: string) => spellings.reduce((said, [pattern, plain]) => said.replace(pattern, plain), word)

/** «Sophia» and «Sofia», “Pryse” and “Pryce”. */
export const soundsLike = (word: string, part: string): boolean =>
  word.length >= 5 && part.length >= 5 && sound(word) === sound(part)
