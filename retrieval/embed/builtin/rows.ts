const shortest = 3
const longest = 5
const boundary = 0x5f
const offset = 0x811c9dc5
const prime = 0x01000193
const wordSeed = 0x9e3779b9

/**
 * The rows of the table that make up one word: the word itself first, then its character 3- to 5-grams with boundaries,
 * hashed by FNV-1a and a finaliser (a hash's low bits alone are not even enough). Repeats are kept.
 */
export function rowsOfWord(word: string, buckets: number): Int32Array {
  const size = word.length + 2
  const rows = new Int32Array(1 + countGrams(size))
  let hash = offset ^ wordSeed
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), prime)
  rows[0] = finish(hash) & (buckets - 1)
  let at = 1
  for (let start = 0; start + shortest <= size; start++) {
    hash = offset
    for (let length = 1; length <= longest && start + length <= size; length++) {
      hash = Math.imul(hash ^ letterAt(word, start + length - 1), prime)
      if (length >= shortest) rows[at++] = finish(hash) & (buckets - 1)
    }
  }
  return rows
}

function countGrams(size: number): number {
  let grams = 0
  for (let length = shortest; length <= longest; length++) grams += Math.max(0, size - length + 1)
  return grams
}

function letterAt(word: string, index: number): number {
  return index === 0 || index > word.length ? boundary : word.charCodeAt(index - 1)
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
