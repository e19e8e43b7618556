import { rowsOfWord } from './rows.ts'
import type { Table } from './table.ts'
import { splitWords, weighWords } from './tokens.ts'

export type Embedding = {
  model: string
  dimensions: number
  /** The text's vector, of length 1; all zeros when no word says anything. */
  embed: (text: string) => Float32Array
  /** The same from words of `splitWords`; `weightOf` says how much a word counts beside how often it occurs. */
  embedWords: (words: readonly string[], weightOf?: (word: string) => number) => Float32Array
}

const cachedWords = 8_192

/** The sum of the vectors of a text's words, each the sum of its rows, learnt so that texts of one meaning lie close. */
export function createEmbedding(table: Table): Embedding {
  const cache = new Map<string, Float32Array>()
  const vectorOf = (word: string): Float32Array => {
    const known = cache.get(word)
    if (known) return known
    if (cache.size >= cachedWords) cache.clear()
    const vector = sumRows(table, word)
    cache.set(word, vector)
    return vector
  }
  const embedWords: Embedding['embedWords'] = (words, weightOf) => {
    const sum = new Float32Array(table.dimensions)
    for (const { word, weight } of weighWords(words)) addScaled(sum, vectorOf(word), weightOf ? weight * weightOf(word) : weight)
    return normalise(sum)
  }
  return { model: table.model, dimensions: table.dimensions, embedWords, embed: (text) => embedWords(splitWords(text)) }
}

function sumRows({ buckets, dimensions, scales, rows }: Table, word: string): Float32Array {
  const sum = new Float32Array(dimensions)
  const indexes = rowsOfWord(word, buckets)
  const share = 1 / Math.sqrt(indexes.length)
  for (const index of indexes) {
    const scale = scales[index]! * share
    const base = index * dimensions
    for (let d = 0; d < dimensions; d++) sum[d]! += scale * rows[base + d]!
  }
  return sum
}

function addScaled(sum: Float32Array, vector: Float32Array, factor: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += factor * vector[d]!
}

export function normalise(vector: Float32Array): Float32Array {
  let squares = 0
  for (let d = 0; d < vector.length; d++) squares += vector[d]! * vector[d]!
  if (squares === 0) return vector
  const factor = 1 / Math.sqrt(squares)
  for (let d = 0; d < vector.length; d++) vector[d]! *= factor
  return vector
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!
  return sum
}
