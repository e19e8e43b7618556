const shortest = 3
const longest = 5
const boundary = 0x5f
const offset = 0x811c9dc5
const prime = 0x01000193
const wordSeed = 0x9e3779b9

/** Letters of a word that are read; no word of a language is as long. */
const mostLetters = 64
/** Rows of the longest word. */
export const mostRows = 1 + countGrams(mostLetters + 2)

/**
 * The rows of the table that make up one word: the word itself first, then its character 3- to 5-grams with boundaries,
 * hashed by FNV-1a and a finaliser (a hash's low bits alone are not even enough). Repeats are kept.
 */
export function rowsOfWord(word: string, buckets: number): Int32Array {
  const rows = new Int32Array(mostRows)
  return rows.slice(0, writeRows(word, buckets, rows))
}

/** The same into memory given; the answer is how many. */
export function writeRows(word: string, buckets: number, rows: Int32Array): number {
  const letters = Math.min(word.length, mostLetters)
  const size = letters + 2
  let hash = offset ^ wordSeed
  for (let i = 0; i < letters; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  rows[0] = finish(hash) & (buckets - 1)
  let at = 1
  for (let start = 0; start + shortest <= size; start++) {
    hash = offset
    for (let length = 1; length <= longest && start + length <= size; length++) {
      const index = start + length - 1
      const letter = index === 0 || index > letters ? boundary : word.charCodeAt(index - 1)
      hash = Math.imul(hash ^ letter, prime)
      if (length >= shortest) rows[at++] = finish(hash) & (buckets - 1)
    }
  }
  return at
}

function countGrams(size: number): number {
  let grams = 0
  for (let length = shortest; length <= longest; length++) grams += Math.max(0, size - length + 1)
  return grams
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
