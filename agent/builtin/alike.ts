import { editDistance } from '#lib/edit-distance'

/** The same word, one slip of the pen allowed in a long one. */
export const alike = (word: string, part: string): boolean =>
  word === part || (part.length >= 5 && editDistance(word, part, 1) <= 1)
