import { mostRows, writeRows } from './rows.ts'
import type { Table } from './table.ts'
import { splitWords, weighWords } from './tokens.ts'
import { loadWordKernels } from './word-kernels.ts'

export type Embedding = {
  model: string
  dimensions: number
  /** The text's vector, of length 1; all zeros when no word says anything. */
  embed: (text: string) => Float32Array
  /** The same from words of `splitWords`; `weightOf` says how much a word counts beside how often it occurs. */
  embedWords: (words: readonly string[], weightOf?: (word: string) => number) => Float32Array
}

const cachedWords = 4_096
const pageBytes = 65_536

/** The sum of the vectors of a text's words, each the sum of its rows, learnt so that texts of one meaning lie close. */
export function createEmbedding(table: Table): Embedding {
  const words = createWords(table)
  const embedWords: Embedding['embedWords'] = (list, weightOf) => {
    words.clear()
    for (const { word, weight } of weighWords(list)) words.add(word, weightOf ? weight * weightOf(word) : weight)
    return normalise(words.sum())
  }
  return { model: table.model, dimensions: table.dimensions, embedWords, embed: (text) => embedWords(splitWords(text)) }
}

/** The table in one memory beside the vectors of the words met last, and a running sum of them. */
function createWords({ buckets, dimensions, bits, scales, rows }: Table) {
  const width = 4 * dimensions
  const at = planWords({ buckets, width, packed: rows.byteLength })
  const pages = Math.ceil(at.end / pageBytes)
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true })
  new Float32Array(memory.buffer).set(scales, at.scales / 4)
  new Uint8Array(memory.buffer).set(rows, at.table)
  const kernels = loadWordKernels(memory, pages, bits)
  const indexes = new Int32Array(memory.buffer, at.indexes, mostRows)
  const sum = new Float32Array(memory.buffer, at.sum, dimensions)
  const slots = new Map<string, number>()
  const slotOf = (word: string): number => {
    const known = slots.get(word)
    if (known !== undefined) return known
    if (slots.size >= cachedWords) slots.clear()
    const slot = at.words + slots.size * width
    const count = writeRows(word, buckets, indexes)
    kernels.sumRows(at.indexes, count, at.scales, at.table, slot, (dimensions * bits) / 8, 1 / Math.sqrt(count))
    slots.set(word, slot)
    return slot
  }
  return {
    clear: () => void sum.fill(0),
    add: (word: string, weight: number) => kernels.addScaled(at.sum, slotOf(word), weight, width),
    sum: () => new Float32Array(sum),
  }
}

function planWords({ buckets, width, packed }: { buckets: number; width: number; packed: number }) {
  const scales = 0
  const table = scales + 4 * buckets
  const sum = table + packed
  const indexes = sum + width
  const words = indexes + Math.ceil((4 * mostRows) / 64) * 64
  return { scales, table, sum, indexes, words, end: words + cachedWords * width }
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
