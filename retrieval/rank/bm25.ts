/** A document as weighted fields of words; a word of a heavier field counts as often as its weight says. */
export type Field = { words: readonly string[]; weight: number }
export type Bm25 = {
  score: (query: ReadonlyMap<string, number>) => Float64Array
  /** What a document would score that held every word of the query again and again. */
  most: (query: ReadonlyMap<string, number>) => number
}

type Posting = { document: number; frequency: number }
const saturation = 1.2
const defaultLengthPenalty = 0.6

/** Okapi BM25 over fields summed before saturation (BM25F with one length). */
export function createBm25(documents: readonly Field[][], lengthPenalty = defaultLengthPenalty): Bm25 {
  const postings = new Map<string, Posting[]>()
  const lengths = documents.map((fields, document) => indexFields(postings, fields, document))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const norms = lengths.map((length) => saturation * (1 - lengthPenalty + (lengthPenalty * length) / (mean || 1)))
  const rarityOf = (found: number): number => Math.log(1 + (documents.length - found + 0.5) / (found + 0.5))
  return {
    most: (query) => {
      let sum = 0
      for (const [word, weight] of query) sum += weight * (saturation + 1) * rarityOf(postings.get(word)?.length ?? 0)
      return sum
    },
    score: (query) => {
      const scores = new Float64Array(documents.length)
      for (const [word, weight] of query) {
        const found = postings.get(word)
        if (!found) continue
        const rarity = rarityOf(found.length)
        for (const { document, frequency } of found) {
          scores[document]! += (weight * rarity * frequency * (saturation + 1)) / (frequency + norms[document]!)
        }
      }
      return scores
    },
  }
}

function indexFields(postings: Map<string, Posting[]>, fields: readonly Field[], document: number): number {
  const frequencies = new Map<string, number>()
  let length = 0
  for (const { words, weight } of fields) {
    length += words.length * weight
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + weight)
  }
  for (const [word, frequency] of frequencies) {
    const list = postings.get(word)
    if (list) list.push({ document, frequency })
    else postings.set(word, [{ document, frequency }])
  }
  return length
}
