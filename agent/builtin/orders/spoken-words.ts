import { fold } from '#lib/words'

/** A word as it was typed, how it reads folded, and where it stands. */
export type Word = { raw: string; word: string; at: number; end: number }

/** The words of a text, and the same as one folded string in which patterns are looked for. */
export type Words = { text: string; words: Word[]; said: string; starts: number[] }

export function readWords(text: string): Words {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|@(?=\p{L})/gu)].flatMap(({ 0: raw, index }) => {
    const word = raw === '@' ? 'arobase' : fold(raw) || raw
    return word.includes(' ') ? [] : [{ raw, word, at: index, end: index + raw.length }]
  })
  const starts: number[] = []
  let length = 0
  for (const { word } of words) {
    starts.push(length)
    length += word.length + 1
  }
  return { text, words, said: words.map(({ word }) => word).join(' '), starts }
}

/** Which words a piece of the folded string is made of: from the first, to behind the last. */
export function wordsAt({ starts, words }: Words, index: number, length: number): [number, number] {
  const from = starts.findLastIndex((start) => start <= index)
  let to = from
  while (to < words.length && starts[to]! < index + length) to += 1
  return [Math.max(0, from), to]
}

/** What stands between two words. */
export const gapBefore = ({ text, words }: Words, at: number) =>
  at <= 0 || at >= words.length ? '' : text.slice(words[at - 1]!.end, words[at]!.at)
