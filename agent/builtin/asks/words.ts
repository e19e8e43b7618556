import type { Lang } from '../language.ts'
import { asksEn } from './words.en.ts'
import { type AskWords, asksFr } from './words.fr.ts'

/** What is answered to everyday questions: one shape, two languages. */
export const askWords = (lang: Lang): AskWords => (lang === 'fr' ? asksFr : asksEn)

/** The sentence that clears the search says so itself: the conversation is the only memory. */
export const isReset = (text: string): boolean =>
  [asksFr, asksEn].some(({ reset }) => text.replaceAll('\u00A0', ' ').trim() === reset)
