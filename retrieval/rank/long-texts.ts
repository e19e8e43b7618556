import { splitWords } from '#retrieval/embed/builtin/tokens'
import type { Embedding } from '#retrieval/embed/builtin/embedding'
import type { WordEmbedding } from './document-vectors.ts'
import type { Reading } from './plain-document.ts'

const shortest = 15
const least = 0.02

/** In how many documents each word stands. */
export type Holders = Map<string, number>

export function countHolders(holders: Holders, { title, words }: Reading): void {
  for (const word of new Set([...words, ...splitWords(title)])) holders.set(word, (holders.get(word) ?? 0) + 1)
}

/**
 * In long texts the words that every document of the collection holds (what any employer offers, what any applicant is) count
 * little, as they do in BM25; a title is read as it stands.
 */
export function weighByRarity(
  embedding: Pick<Embedding, 'dimensions' | 'embedWords'>,
  holders: Holders,
  documents: number,
): WordEmbedding {
  const most = Math.log(1 + documents) || 1
  const rarityOf = (word: string): number => least + Math.log(1 + documents / (1 + (holders.get(word) ?? 0))) / most
  return {
    dimensions: embedding.dimensions,
    embedWords: (words) => embedding.embedWords(words, words.length < shortest ? undefined : rarityOf),
  }
}
