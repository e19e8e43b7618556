import { masculineWord } from '#retrieval/query/taxonomy/one-gender-words'
import { masculineTrade } from '#retrieval/query/taxonomy/trade-words'

const french = /(?<!\p{L})\p{L}{4,}(?!\p{L})/gu
/** Who is spoken of. */
const pronouns: Record<string, string> = {
  he: 'they',
  she: 'they',
  his: 'their',
  her: 'their',
  hers: 'theirs',
  him: 'them',
  himself: 'themselves',
  herself: 'themselves',
}
const english = /(?<![\p{L}'’])\p{L}{2,}(?![\p{L}'’])/gu

/** A text with one form for what women and men say of themselves: trades, adjectives and participles in French, pronouns in English. */
export function inOneGender(text: string, lang: 'fr' | 'en'): string {
  if (lang === 'en') return text.replace(english, (word) => pronouns[word.toLowerCase()] ?? masculineWord(word))
  return text.replace(french, frenchWord).replace(/(\p{L}{2,}é)e(s?)(?!\p{L})/gu, '$1$2')
}

function frenchWord(word: string): string {
  const known = masculineWord(word)
  return known === word ? (masculineTrade(word) ?? word) : known
}
