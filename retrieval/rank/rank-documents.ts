import type { Embedding } from '#retrieval/embed/builtin/embedding'
import { splitWords } from '#retrieval/embed/builtin/tokens'
import { askAgain, nearEnough, secondLook } from './ask-again.ts'
import { createBm25 } from './bm25.ts'
import type { Field } from './bm25.ts'
import { cleanTitle } from './clean-title.ts'
import { crowdingAmong, crowdingShare } from './crowding.ts'
import { createDocumentRows } from './document-rows.ts'
import { measureReading, shapeOfCollection, shapeOfQuery } from './document-shape.ts'
import type { Shape } from './document-shape.ts'
import { embedDocument, embedQuery, labelsEach } from './document-vectors.ts'
import type { WordEmbedding } from './document-vectors.ts'
import { fuseLegs, fuseProvider, wordShare } from './fuse.ts'
import { countHolders, weighByRarity } from './long-texts.ts'
import type { Holders } from './long-texts.ts'
import { isBareTitle, readDocument } from './plain-document.ts'
import type { PlainDocument, Reading } from './plain-document.ts'
import { readingRules } from './reading-rules.ts'
import { stemWord } from './stem-word.ts'

export type Leg = 'text' | 'vector' | 'fused'
export type Ranked = { id: string; score: number }
/** `provided` are a provider's cosines with each document, a third leg. */
export type Rank = (query: PlainDocument, leg: Leg, provided?: Float64Array) => Ranked[]

const titleWeight = 3
const queryTitleWeight = 2
const besideTitle = 0.2
const mostDocuments = 1_000

/**
 * Reads a collection (three times, rather than to keep every word of it); the answer ranks it for any query by words, by vectors or by
 * both.
 */
export function indexDocuments(documents: readonly PlainDocument[], given: Pick<Embedding, 'dimensions' | 'embedWords'>): Rank {
  const { shape, holders } = surveyDocuments(documents)
  const embedding = weighByRarity(given, holders, documents.length)
  const { rows, wholes } = embedDocuments(documents, embedding)
  const words = createBm25(fieldsOfAll(documents))
  const crowding = crowdingAmong(shape, wholes, embedding.dimensions)
  return (query, leg, provided) => {
    const reading = readDocument(query)
    const queryShape = shapeOfQuery(reading)
    const terms = termsOf(reading, query.lang)
    const byWords = words.score(terms)
    if (leg === 'text') return best(documents, byWords)
    const queryVectors = embedQuery(embedding, reading, { windows: queryShape === 'sentence' })
    const crowd = crowding.map((one) => one * crowdingShare[shape][queryShape])
    const cosines = rows.compare(readingRules[shape][queryShape], queryVectors).map((cosine, at) => cosine - crowd[at]!)
    if (leg === 'vector') return best(documents, cosines)
    const both = fuseLegs(cosines, { scores: byWords, most: words.most(terms), share: wordShare[shape][queryShape] })
    const fused = provided ? fuseProvider(both, provided) : both
    const share = shape === 'titles' && isRaw(reading) ? 0 : secondLook[shape][queryShape]
    return best(documents, askAgain(fused, { wholes, crowd, share, least: nearEnough[shape] }))
  }
}

function surveyDocuments(documents: readonly PlainDocument[]): { shape: Shape; holders: Holders } {
  const holders: Holders = new Map()
  const measures = documents.map((document) => {
    const reading = readDocument(document)
    countHolders(holders, reading)
    return measureReading(reading)
  })
  return { shape: shapeOfCollection(measures), holders }
}

function embedDocuments(documents: readonly PlainDocument[], embedding: WordEmbedding) {
  const rows = createDocumentRows(embedding.dimensions)
  const labelled = labelsEach(documents.length)
  const wholes = documents.map((document) => {
    const vectors = embedDocument(embedding, readDocument(document), labelled)
    rows.add(vectors)
    return vectors.whole
  })
  return { rows, wholes }
}

function* fieldsOfAll(documents: readonly PlainDocument[]): Generator<Field[]> {
  for (const document of documents) yield fieldsOf(readDocument(document), document.lang)
}

function stems(text: string, language: 'fr' | 'en'): string[] {
  return splitWords(text).map((word) => stemWord(word, language))
}

function fieldsOf(reading: Reading, language: 'fr' | 'en'): Field[] {
  return [
    { words: stems(reading.title, language), weight: titleWeight },
    { words: reading.words.map((word) => stemWord(word, language)), weight: 1 },
  ]
}

function termsOf(reading: Reading, language: 'fr' | 'en'): Map<string, number> {
  const terms = new Map<string, number>()
  const count = (list: string[], weight: number): void => {
    for (const word of list) terms.set(word, (terms.get(word) ?? 0) + weight)
  }
  count(stems(cleanTitle(reading.title), language), reading.words.length > 0 ? queryTitleWeight : 1)
  count(
    reading.words.map((word) => stemWord(word, language)),
    1,
  )
  for (const [word, weight] of terms) terms.set(word, 1 + Math.log(Math.max(1, weight)))
  const bare = new Set(stems(cleanTitle(reading.title), language))
  if (isBareTitle(reading)) for (const word of terms.keys()) if (!bare.has(word)) terms.set(word, besideTitle)
  return terms
}

/** A vacancy's title as it was posted, with a place, a contract or pay: among titles it asks which one it is, not for all that are like it. */
function isRaw({ title }: Reading): boolean {
  return splitWords(cleanTitle(title)).length < splitWords(title).length
}

function best(documents: readonly PlainDocument[], scores: Float64Array): Ranked[] {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b)
  return order.slice(0, mostDocuments).map((index) => ({ id: documents[index]!.id, score: scores[index]! }))
}
