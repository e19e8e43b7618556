import { foldSame } from '../fold.ts'
import { wordKey } from '../taxonomy/normalise.ts'

export type Word = { raw: string; folded: string; key: string; start: number; end: number }

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*[+#]*|\p{N}+|[^\s]/gu

/** Words, numbers and every mark of a text; what was refused, `·` a letter, is a stop. */
export function wordsOf(given: string): Word[] {
  const text = given.replace(/·+/g, (run) => ','.padEnd(run.length))
  const folded = foldSame(text)
  return [...text.matchAll(wordPattern)].map(({ 0: raw, index: start }) => {
    const end = start + raw.length
    return { raw, folded: folded.slice(start, end), key: wordKey(raw), start, end }
  })
}
