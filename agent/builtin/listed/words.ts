import type { Lang } from '../language.ts'
import { listedEn } from './words.en.ts'
import { type ListedWords, listedFr } from './words.fr.ts'

/** What is said of a list and of the people on it: one shape, two languages. */
export const listedWords = (lang: Lang): ListedWords => (lang === 'fr' ? listedFr : listedEn)
