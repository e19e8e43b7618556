import { countWords } from './plain-document.ts'
import type { Reading } from './plain-document.ts'

/**
 * What a collection looks like, by measure alone: `titles` are a dozen words or fewer, `taxonomy` entries are a label with
 * other labels or a short definition, `advertisements` are prose of up to 250 words or so under a title, `curricula` are longer or have
 * no title of their own.
 */
export type Shape = 'titles' | 'taxonomy' | 'advertisements' | 'curricula'
export type QueryShape = 'title' | 'sentence' | 'document'

const titleWords = 12
const sentenceWords = 45
const curriculumWords = 230
const labelledShare = 0.3
const entryWords = 60
/** Dates, hours and sums fill curricula and advertisements; an entry of a taxonomy has next to none. */
const numbered = 3
const longTitle = 6
const smallWords = 0.2

/** What is counted of one document to tell the shape of its collection. */
export type Measures = { words: number; labels: number; numbers: number; titled: boolean; labelled: number }

export function measureReading(reading: Reading): Measures {
  const { words, labels, numbers, titled } = reading
  return { words: words.length, labels: labels.length, numbers, titled, labelled: shareOfLabels(reading) }
}

export function shapeOfCollection(measures: readonly Measures[]): Shape {
  const middle = (of: (one: Measures) => number): number => median(measures.map(of))
  const words = middle((one) => one.words)
  if (words <= titleWords && middle((one) => one.labels) <= 1) return 'titles'
  const isNumbered = middle((one) => one.numbers) >= numbered
  if (words <= entryWords || (middle((one) => one.labelled) >= labelledShare && words < curriculumWords && !isNumbered))
    return 'taxonomy'
  const titled = measures.filter((one) => one.titled).length * 2 >= measures.length
  return titled && words < curriculumWords ? 'advertisements' : 'curricula'
}

export function shapeOfQuery(reading: Reading): QueryShape {
  const count = reading.words.length
  if (count <= titleWords && !isSentence(reading)) return 'title'
  return count <= sentenceWords && reading.passages.length === 1 && reading.labels.length <= 1 ? 'sentence' : 'document'
}

/** Titles hold few of the small words of which sentences are made, and no full stop. */
function isSentence({ words, count, stopped }: Reading): boolean {
  return stopped || (count > longTitle && count - words.length >= smallWords * count)
}

function shareOfLabels(reading: Reading): number {
  const inLabels = reading.labels.reduce((sum, label) => sum + countWords(label), 0)
  return inLabels / Math.max(1, reading.words.length + inLabels / 3)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
