import type { QueryShape, Shape } from './document-shape.ts'
import { closest } from './document-vectors.ts'
import type { DocumentVectors, QueryVectors } from './document-vectors.ts'

/**
 * The cosines between the parts of a query and the parts of a document. `titleLabel` is the title of the query against the
 * closest of title and labels, `wholePassage` the whole query against the closest passage, and so on.
 */
export const features = [
  'titleTitle',
  'titleLabel',
  'titlePassage',
  'titleWhole',
  'wholeTitle',
  'wholeLabel',
  'wholePassage',
  'wholeWhole',
  'windowLabel',
] as const
export type Feature = (typeof features)[number]
export type Rule = Partial<Record<Feature, number>>

const ways: Record<Feature, (query: QueryVectors, document: DocumentVectors) => number> = {
  titleTitle: (query, document) => closest(query.title, document.title),
  titleLabel: (query, document) => Math.max(closest(query.title, document.title), labelled(query.title, document)),
  titlePassage: (query, document) => passage(query.title, document),
  titleWhole: (query, document) => closest(query.title, document.whole),
  wholeTitle: (query, document) => closest(query.whole, document.title),
  wholeLabel: (query, document) => Math.max(closest(query.whole, document.title), labelled(query.whole, document)),
  wholePassage: (query, document) => passage(query.whole, document),
  wholeWhole: (query, document) => closest(query.whole, document.whole),
  windowLabel: (query, document) => windowed(query, document),
}

function labelled(vector: Float32Array, document: DocumentVectors): number {
  return document.labels.length > 0 ? closest(vector, document.labels) : -1
}

function passage(vector: Float32Array, document: DocumentVectors): number {
  return closest(vector, document.passages.length > 0 ? document.passages : document.whole)
}

function windowed(query: QueryVectors, document: DocumentVectors): number {
  const size = query.whole.length
  let best = closest(query.whole, document.title)
  for (let start = 0; start < query.windows.length; start += size) {
    best = Math.max(best, closest(query.windows.subarray(start, start + size), document.title))
  }
  return best
}

/** How a query of one shape reads documents of another: the weight of each cosine, summing to 1. */
export const readingRules: Record<Shape, Record<QueryShape, Rule>> = {
  titles: {
    title: { wholeWhole: 1 },
    sentence: { wholeWhole: 0.6, windowLabel: 0.4 },
    document: { titleWhole: 0.6, wholeWhole: 0.4 },
  },
  taxonomy: {
    title: { titleLabel: 0.35, titleWhole: 0.15, wholeLabel: 0.3, wholeTitle: 0.2 },
    sentence: { wholeLabel: 0.3, wholeWhole: 0.4, windowLabel: 0.3 },
    document: { titleLabel: 0.5, titleWhole: 0.15, wholeWhole: 0.18, wholeTitle: 0.17 },
  },
  advertisements: {
    title: { titleTitle: 0.3, titleWhole: 0.45, titleLabel: 0.25 },
    sentence: { wholeTitle: 0.4, wholeWhole: 0.6 },
    document: { titleTitle: 0.2, titleLabel: 0.2, titlePassage: 0.25, titleWhole: 0.1, wholeWhole: 0.25 },
  },
  curricula: {
    title: { titleLabel: 0.25, titlePassage: 0.25, titleWhole: 0.5 },
    sentence: { wholePassage: 0.5, wholeWhole: 0.5 },
    document: { titleLabel: 0.2, titlePassage: 0.25, titleWhole: 0.1, wholePassage: 0.2, wholeWhole: 0.25 },
  },
}

export function compareByRule(rule: Rule, query: QueryVectors, document: DocumentVectors): number {
  let sum = 0
  for (const feature of features) {
    const weight = rule[feature]
    if (weight) sum += weight * ways[feature](query, document)
  }
  return sum
}
