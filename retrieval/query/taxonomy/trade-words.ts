import { eachInSteps, madeOnce } from '#lib/in-steps'
import { feminineWord } from './feminine.ts'
import { loadTaxonomy } from './taxonomy.ts'

const word = /\p{L}{4,}/gu
const stretch = 200

/**
 * The words of which the taxonomy's names are made, in lower case; and of French trades each word by its feminine, but for those that name a thing in a
 * trade («conducteur de pelleteuse»).
 */
const tradeWords = madeOnce(function* () {
  const masculines = new Map<string, string>()
  const words = { fr: new Set<string>(), en: new Set<string>() }
  yield* eachInSteps(loadTaxonomy().terms, stretch, ({ kind, forms }) => {
    for (const { text, lang, flags } of forms) {
      if (flags.includes('made')) continue
      for (const [own] of text.toLowerCase().matchAll(word)) {
        words[lang].add(own)
        const hers = lang === 'fr' && kind === 'occupation' ? feminineWord(own) : own
        if (hers !== own) masculines.set(hers, own)
      }
    }
  })
  for (const thing of words.fr) masculines.delete(thing)
  return { masculines, words }
})

export const tradeWordsInSteps = tradeWords.inSteps

/** «Pierre» is a stone and Baker a baker, whoever is called so. */
export function isTradeWord(given: string): boolean {
  const { fr, en } = tradeWords.now().words
  const lower = given.toLowerCase()
  return fr.has(lower) || en.has(lower)
}

/** «vendeuses» → «vendeurs»; undefined where it is no word of a trade in the feminine. */
export function masculineTrade(given: string): string | undefined {
  const { masculines } = tradeWords.now()
  const lower = given.toLowerCase()
  const single = masculines.get(lower)
  if (single !== undefined || !lower.endsWith('s')) return single
  const plural = masculines.get(lower.slice(0, -1))
  return plural && `${plural}s`
}
