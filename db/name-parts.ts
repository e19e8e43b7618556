import { createHmac } from 'node:crypto'
import { editDistance } from '#lib/edit-distance'
import { fold } from '#lib/words'

const [shortest, longest] = [3, 8]
/** Shorter words are too easily another word for an error to be forgiven. */
const shortestMistaken = 5

export const wordsOfName = (name: string) => [...new Set(fold(name).split(' ').filter(Boolean))]

const beginning = (word: string) => `${word.slice(0, longest)}-`
/** A word and itself without one letter: two words of one error share one of these. */
const mistaken = (word: string) =>
  [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))].map((one) => `~${one}`)

/** Keyed, and cut to 32 bits so that each stands for more than one word: who finds by them looks at the names again. */
const hashesOf = (key: Buffer, parts: Iterable<string>) =>
  Array.from(new Set(parts), (part) => createHmac('sha256', key).update(`part:${part}`).digest().readInt32LE())

/** What is kept of a name so that the beginning of its words, or one mistake in them, finds it. */
export function partsOfName(key: Buffer, name: string): number[] {
  const parts = wordsOfName(name).flatMap((word) => [
    ...Array.from({ length: Math.max(0, Math.min(word.length, longest) - shortest + 1) }, (_, at) =>
      beginning(word.slice(0, shortest + at)),
    ),
    ...(word.length >= shortestMistaken - 1 ? mistaken(word) : []),
  ])
  return hashesOf(key, parts)
}

/** Of each word that may be looked for by its parts, those of which a name must hold one. */
export const partsAsked = (key: Buffer, words: string): number[][] =>
  wordsOfName(words)
    .filter((word) => word.length >= shortest)
    .map((word) => hashesOf(key, [beginning(word), ...(word.length >= shortestMistaken ? mistaken(word) : [])]))

/** 0 where each word given is one of the name, 1 where it begins one, 2 where one letter is wrong; undefined where it is none of these. */
export function likenessOfName(given: string, name: string): number | undefined {
  const known = wordsOfName(name)
  const each = wordsOfName(given).map((word) => {
    if (known.includes(word)) return 0
    if (word.length >= shortest && known.some((one) => one.startsWith(word))) return 1
    return word.length >= shortestMistaken && known.some((one) => editDistance(word, one, 1) <= 1) ? 2 : Infinity
  })
  const worst = each.length > 0 ? Math.max(...each) : Infinity
  return worst === Infinity ? undefined : worst
}
