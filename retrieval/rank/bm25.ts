/** A document as weighted fields of words; a word of a heavier field counts as often as its weight says. */
export type Field = { words: readonly string[]; weight: number }
export type Bm25 = {
  score: (query: ReadonlyMap<string, number>) => Float64Array
  /** What a document would score that held every word of the query again and again. */
  most: (query: ReadonlyMap<string, number>) => number
}

/** A posting is one number: the document times `mostOften`, and how often the word stands there, up to what saturates anyway. */
const mostOften = 1_024
const saturation = 1.2
const defaultLengthPenalty = 0.6

/** Okapi BM25 over fields summed before saturation (BM25F with one length). Each document is read once and may go then. */
export function createBm25(documents: Iterable<readonly Field[]>, lengthPenalty = defaultLengthPenalty): Bm25 {
  const postings = new Map<string, number[]>()
  const lengths = Array.from(documents, (fields, document) => indexFields(postings, fields, document))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const norms = lengths.map((length) => saturation * (1 - lengthPenalty + (lengthPenalty * length) / (mean || 1)))
  const rarityOf = (found: number): number => Math.log(1 + (lengths.length - found + 0.5) / (found + 0.5))
  return {
    most: (query) => {
      let sum = 0
      for (const [word, weight] of query) sum += weight * (saturation + 1) * rarityOf(postings.get(word)?.length ?? 0)
      return sum
    },
    score: (query) => {
      const scores = new Float64Array(lengths.length)
      for (const [word, weight] of query) {
        const found = postings.get(word)
        if (!found) continue
        const rarity = rarityOf(found.length)
        for (const posting of found) {
          const document = Math.floor(posting / mostOften)
          const frequency = posting % mostOften
          scores[document]! += (weight * rarity * frequency * (saturation + 1)) / (frequency + norms[document]!)
        }
      }
      return scores
    },
  }
}

function indexFields(postings: Map<string, number[]>, fields: readonly Field[], document: number): number {
  const frequencies = new Map<string, number>()
  let length = 0
  for (const { words, weight } of fields) {
    length += words.length * weight
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + weight)
  }
  for (const [word, frequency] of frequencies) {
    const posting = document * mostOften + Math.min(frequency, mostOften - 1)
    const list = postings.get(word)
    if (list) list.push(posting)
    else postings.set(word, [posting])
  }
  return length
}
