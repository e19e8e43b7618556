import { splitWords } from '#retrieval/embed/builtin/tokens'
import { cleanTitle } from './clean-title.ts'
import { isBareTitle } from './plain-document.ts'
import type { Reading } from './plain-document.ts'

/** The part of an embedding that ranking needs: words in, a vector of length 1 out. */
export type WordEmbedding = { dimensions: number; embedWords: (words: readonly string[]) => Float32Array }

/** Several vectors a document, each a row of `dimensions` values: its title, its labels, its passages, and the whole. */
export type DocumentVectors = { title: Float32Array; whole: Float32Array; labels: Float32Array; passages: Float32Array }
export type QueryVectors = { title: Float32Array; whole: Float32Array; windows: Float32Array }

/** Of each document; of a collection so large that they would fill the memory, fewer. */
const mostLabels = 80
const fewestLabels = 24
const labelsOfAll = 800_000
const mostPassages = 60
const windowSizes = [3, 5, 8]

function embedWhole(embedding: WordEmbedding, reading: Reading): Float32Array {
  return embedding.embedWords([...splitWords(cleanTitle(reading.title)), ...reading.words])
}

/** How many labels are read of each of so many documents. */
export function labelsEach(documents: number): number {
  return Math.max(fewestLabels, Math.min(mostLabels, Math.floor(labelsOfAll / Math.max(1, documents))))
}

export function embedDocument(embedding: WordEmbedding, reading: Reading, labelled = mostLabels): DocumentVectors {
  const titleWords = splitWords(cleanTitle(reading.title))
  const labels = reading.labels.slice(0, labelled).map((label) => embedding.embedWords(splitWords(label)))
  const passages = reading.passages.length > 1 ? reading.passages.slice(0, mostPassages) : []
  const whole = embedWhole(embedding, reading)
  return {
    title: titleWords.length > 0 ? embedding.embedWords(titleWords) : whole.slice(),
    whole,
    labels: joinRows(labels, embedding.dimensions),
    passages: joinRows(
      passages.map((words) => embedding.embedWords(words)),
      embedding.dimensions,
    ),
  }
}

/**
 * A query's title counts twice in the whole, and is all of it where nothing else is asked: a town or a contract in a raw title is noise. The windows are its short
 * runs of words, where a skill may be named.
 */
export function embedQuery(embedding: WordEmbedding, reading: Reading, options: { windows: boolean }): QueryVectors {
  const titleWords = splitWords(cleanTitle(reading.title))
  const whole = embedding.embedWords(wordsOfQuery(titleWords, reading))
  const title = titleWords.length > 0 ? embedding.embedWords(titleWords) : whole
  const windows = options.windows ? windowsOf(reading.words).map((words) => embedding.embedWords(words)) : []
  return { title, whole, windows: joinRows(windows, embedding.dimensions) }
}

function wordsOfQuery(titleWords: readonly string[], reading: Reading): readonly string[] {
  if (titleWords.length > 0 && isBareTitle(reading)) return titleWords
  return reading.title === '' ? reading.words : [...titleWords, ...titleWords, ...reading.words]
}

function windowsOf(words: readonly string[]): string[][] {
  return windowSizes.flatMap((size) => {
    if (words.length <= size) return []
    return Array.from({ length: words.length - size + 1 }, (_, start) => words.slice(start, start + size))
  })
}

function joinRows(vectors: Float32Array[], dimensions: number): Float32Array {
  const rows = new Float32Array(vectors.length * dimensions)
  for (const [index, vector] of vectors.entries()) rows.set(vector, index * dimensions)
  return rows
}
