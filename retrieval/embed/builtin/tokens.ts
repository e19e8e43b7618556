import { stopWords } from './stop-words.ts'

/** One word of a text: how often it occurs becomes `1 + ln(count)`. */
export type Token = { word: string; weight: number }

const folds: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }
const marks = /\p{M}+/gu
const opened = /[œæßøłđ]/g
const wordPattern = /[a-z0-9]+[+#]*/g
const plain = /^[\0-\x7f]*$/

/** Lower case, no accents, ligatures opened. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(opened, (letter) => folds[letter]!)
}

/** Words in reading order, with stop words and pure digits dropped. */
export function splitWords(text: string): string[] {
  const words: string[] = []
  for (const word of foldText(text).match(wordPattern) ?? []) {
    if (!stopWords.has(word) && !isDigits(word)) words.push(word)
  }
  return words
}

export function weighWords(words: readonly string[]): Token[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Array.from(counts, ([word, count]) => ({ word, weight: count === 1 ? 1 : 1 + Math.log(count) }))
}

function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}
