import type { QueryShape, Shape } from './document-shape.ts'

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

/** The cosines of one vector of a query with a document: its title, the whole, the closest of title and labels, the closest passage. */
export type Likeness = { title: number; whole: number; label: number; passage: number }
/** A query's title and whole beside a document, and the best of its windows beside the document's title. */
export type Compared = { title: Likeness; whole: Likeness; window: number }
/** What has to be compared at all. */
export type Needs = { title: boolean; labels: boolean; passages: boolean; windows: boolean }

const ways: Record<Feature, (compared: Compared) => number> = {
  titleTitle: ({ title }) => title.title,
  titleLabel: ({ title }) => title.label,
  titlePassage: ({ title }) => title.passage,
  titleWhole: ({ title }) => title.whole,
  wholeTitle: ({ whole }) => whole.title,
  wholeLabel: ({ whole }) => whole.label,
  wholePassage: ({ whole }) => whole.passage,
  wholeWhole: ({ whole }) => whole.whole,
  windowLabel: ({ window }) => window,
}

export function needsOf(rule: Rule): Needs {
  const asks = (pattern: RegExp): boolean => features.some((feature) => rule[feature] && pattern.test(feature))
  return { title: asks(/^title/), labels: asks(/^(?:title|whole)Label$/), passages: asks(/Passage$/), windows: asks(/^window/) }
}

/** How a search reads people, whose title, whole and passages every engine holds: a third each for the title, the whole and the best passage. */
export const likenessOfPerson = (title: number, whole: number, passage: number): number =>
  (title + whole + Math.max(passage, whole)) / 3

/** How a query of one shape reads documents of another: the weight of each cosine, summing to 1. */
export const readingRules: Record<Shape, Record<QueryShape, Rule>> = {
  titles: {
    title: { wholeWhole: 1 },
    sentence: { wholeWhole: 0.7, windowLabel: 0.3 },
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
    document: { titleLabel: 0.25, titlePassage: 0.3, titleWhole: 0.15, wholePassage: 0.15, wholeWhole: 0.15 },
  },
}

export function compareByRule(rule: Rule, compared: Compared): number {
  let sum = 0
  for (const feature of features) {
    const weight = rule[feature]
    if (weight) sum += weight * ways[feature](compared)
  }
  return sum
}
