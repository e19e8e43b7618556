import type { Lang } from './language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** What the assistant without a model can say: one shape, two languages. */
export type Words = typeof fr

export const wordsOf = (lang: Lang): Words => (lang === 'fr' ? fr : en)

/** French sets a no-break space before high punctuation, inside guillemets and before a per cent sign. */
export function typeset(text: string, lang: Lang): string {
  if (lang === 'en') return text
  return text.replace(/ (?=[:;?!»%])/g, '\u00A0').replace(/« /g, '«\u00A0')
}
