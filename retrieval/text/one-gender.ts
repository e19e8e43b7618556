import { masculineAdjective } from '#retrieval/query/taxonomy/adjectives'
import { masculineTrade } from '#retrieval/query/taxonomy/trade-words'

const french = /(?<!\p{L})\p{L}{4,}(?!\p{L})/gu
/** English names of trades that tell a man from a woman, and who is spoken of. */
const english: Record<string, string> = {
  waitress: 'waiter',
  waitresses: 'waiters',
  actress: 'actor',
  hostess: 'host',
  stewardess: 'steward',
  manageress: 'manager',
  headmistress: 'headmaster',
  barmaid: 'barman',
  usherette: 'usher',
  he: 'they',
  she: 'they',
  his: 'their',
  her: 'their',
  hers: 'theirs',
  him: 'them',
  himself: 'themselves',
  herself: 'themselves',
}
const told = new RegExp(`(?<![\\p{L}'’])(?:${Object.keys(english).join('|')}|\\p{L}*wom[ae]n)(?![\\p{L}'’])`, 'giu')

/** A text with one form for what women and men say of themselves: trades, adjectives and participles in French, pronouns in English. */
export function inOneGender(text: string, lang: 'fr' | 'en'): string {
  if (lang === 'en') return text.replace(told, englishWord)
  return text.replace(french, frenchWord).replace(/(\p{L}{2,}é)e(s?)(?!\p{L})/gu, '$1$2')
}

function englishWord(word: string): string {
  const lower = word.toLowerCase()
  return english[lower] ?? lower.replace(/wom([ae]n)$/, 'm$1')
}

function frenchWord(word: string): string {
  const adjective = masculineAdjective(word)
  return adjective === word ? (masculineTrade(word) ?? word) : adjective
}
