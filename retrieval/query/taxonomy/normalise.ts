import { masculineWord } from './one-gender-words.ts'

export type Token = { key: string; raw: string; start: number; end: number }

/** Small words that a form may hold inside and that hurried writers leave out («agent entretien», "head sales"). */
const connectors = new Set(['de', 'd', 'du', 'des', 'la', 'le', 'les', 'l', 'à', 'a', 'au', 'aux', 'en', 'of', 'the'])

const wordPattern = /\.net(?![\p{L}\p{N}])|[\p{L}]&[\p{L}](?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\+\+|#)?/giu
/** Words, spaces, apostrophes and hyphens only: most forms, read without the slower pattern. */
const plainPattern = /^[A-Za-zÀ-ÖØ-öø-ÿœŒ '’-]+$/
const endings = '(?:e|se|ne|nne|le|lle|fe|te|se|ère|ière|euse|teuse|trice|rice|ice)'
const inclusivePattern = new RegExp(
  `\\(${endings}?s?\\)|[·•∙]${endings}(?:[·•∙]?s)?(?![\\p{L}])|/${endings}s?(?![\\p{L}\\p{N}])|-e(?:-s)?(?![\\p{L}\\p{N}-])`,
  'iuy',
)

/** A capital letter alone is a name («permis D», "category A"), never a small word. */
export function isConnector(raw: string): boolean {
  return raw.length > 1 ? connectors.has(wordKey(raw)) : connectors.has(raw)
}

/** Lower case, no accents, œ and æ opened. A lone «à» keeps its accent: it is a preposition, not a letter of a permit. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower) || lower === 'à') return lower
  return lower.replaceAll('œ', 'oe').replaceAll('æ', 'ae').normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Acronyms whose last S is not a plural. */
const notPlural = new Set(
  'plus sous dans tres sans vers temps corps cours pas mais fors afps bpjeps caces capes cpcs cscs deas deass deaes deavs dees dejeps desjeps ifrs mrics reps rics sass smsts sssts devops mlops secops sysops finops unix linux redis jenkins kubernetes express windows cisrs npors bics'.split(
    ' ',
  ),
)

function singular(word: string): string {
  if (word.length < 4 || notPlural.has(word)) return word
  const last = word.charCodeAt(word.length - 1)
  if (last !== 115 && last !== 120) return word
  if (word.endsWith('ss')) return word
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  if (word.endsWith('aux') && !word.endsWith('eaux') && word.length > 4) return `${word.slice(0, -2)}l`
  return word.slice(0, -1)
}

const feminineEndings: readonly [ending: string, replacement: string, shortest: number][] = [
  ['trice', 'teur', 7],
  ['ienne', 'ien', 7],
  ['iere', 'ier', 6],
  ['euse', 'eur', 6],
  ['eure', 'eur', 7],
  ['ante', 'ant', 6],
  ['ente', 'ent', 6],
  ['elle', 'el', 7],
  ['onne', 'on', 6],
  ['anne', 'an', 7],
  ['aise', 'ais', 7],
  ['isane', 'isan', 7],
  ['ere', 'er', 7],
  ['ale', 'al', 6],
  ['ate', 'at', 6],
  ['ive', 'if', 6],
  ['ffe', 'f', 5],
  ['ee', 'e', 4],
]

function masculine(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last !== 101 || word.length < 4) return word
  for (const [ending, replacement, shortest] of feminineEndings) {
    if (word.length >= shortest && word.endsWith(ending)) return word.slice(0, -ending.length) + replacement
  }
  return word
}

const keys = new Map<string, string>()

/** The key under which a word is compared: folded, singular, masculine. The same word in text and taxonomy gets one key. */
export function wordKey(raw: string): string {
  const known = keys.get(raw)
  if (known !== undefined) return known
  const key = singular(masculine(singular(fold(masculineWord(raw)))))
  if (keys.size < 50_000) keys.set(raw, key)
  return key
}

/** The words of a text with their offsets in it. «infirmier(ère)s», «aide-soignant·e» and «vendeur/euse» are one word each. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const raw = match[0]
    let end = match.index + raw.length
    inclusivePattern.lastIndex = end
    if (raw.length > 3 && inclusivePattern.test(text)) {
      end = inclusivePattern.lastIndex
      wordPattern.lastIndex = end
    }
    tokens.push({ key: wordKey(raw), raw, start: match.index, end })
  }
  return tokens
}

/** The key of a form: its word keys without the connectors inside it. */
export function formKey(text: string): string {
  const words = plainPattern.test(text) ? text.split(/[ '’-]+/).filter(Boolean) : (text.match(wordPattern) ?? [])
  if (words.length === 1) return wordKey(words[0]!)
  const last = words.length - 1
  return words
    .filter((raw, index) => index === 0 || index === last || !isConnector(raw))
    .map(wordKey)
    .join(' ')
}
