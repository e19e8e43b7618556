import type { SearchDocument } from '#retrieval/text/search-document'
import type { Today } from './criteria/criterion.ts'

export const reliabilityParts = ['evidenced', 'consistent', 'complete', 'fresh'] as const
/** What would raise a part: a statement with no source, dates that clash or lie ahead, what is not stated, a profile left alone. */
export const raises = [
  'source',
  'test',
  'overlap',
  'future',
  'reversed',
  'place',
  'availability',
  'diploma',
  'languages',
  'occupation',
  'dates',
  'criteria',
  'renew',
] as const
export type Raise = (typeof raises)[number]
export type ReliabilityPart = {
  part: (typeof reliabilityParts)[number]
  points: number
  most: number
  /** How many of how many hold: statements with a source, jobs whose dates agree, things stated; days since the last change. */
  count: number
  of: number
  raise: { by: Raise; count: number }[]
}
export type Reliability = { score: number; parts: ReliabilityPart[] }

const most = { evidenced: 40, consistent: 15, complete: 30, fresh: 15 }
const dayMilliseconds = 24 * 3600_000
const halfLifeDays = 240
/** Months that two jobs may share before their dates are asked about. */
const sharedMonths = 3
const staleDays = 180

/** 1 for a profile changed today, a half after eight months. */
export function freshness(document: SearchDocument, today: Today): number {
  return freshnessAfter(daysBetween(Date.parse(document.updatedAt), today.date.getTime()))
}

export function freshnessAfter(days: number): number {
  return 1 / (1 + days / halfLifeDays)
}

/**
 * Whole days of the calendar between two times: scores stand still within a day, so that two people alike but for the moment at which they were
 * written are equal, and no one moves past another between two pages.
 */
export function daysBetween(before: number, after: number): number {
  return Math.max(0, Math.floor(after / dayMilliseconds) - Math.floor(before / dayMilliseconds))
}

/** Beside the profile: how many criteria a search has and how many of them it leaves open, and how many tests have a result. */
export type Beside = { asked?: number; open?: number; tests?: number }

/**
 * How far the profile can be relied on (0–100), why, and what would raise it. Apart from relevance. Complete is what any search may ask
 * for, and what this one does.
 */
export function explainReliability(document: SearchDocument, today: Today, beside: Beside = {}): Reliability {
  const parts = [
    evidencedPart(document, beside),
    consistentPart(document, today),
    completePart(document, beside),
    freshPart(document, today),
  ]
  return { score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)), parts }
}

function evidencedPart({ statements }: SearchDocument, { tests = 0 }: Beside): ReliabilityPart {
  const sourced = statements.filter(({ source }) => source !== 'form').length
  const bare = statements.length - sourced
  const raise = [
    { by: 'source' as const, count: bare },
    { by: 'test' as const, count: bare > 0 && tests === 0 ? 1 : 0 },
  ]
  return partOf('evidenced', { count: sourced + tests, of: statements.length + tests, raise })
}

function consistentPart({ jobs }: SearchDocument, { month }: Today): ReliabilityPart {
  const dated = jobs.filter(({ from }) => from !== undefined)
  const reversed = dated.filter(({ from, to }) => typeof to === 'number' && to < from!)
  const future = dated.filter(({ from }) => from! > month + 1)
  const overlaps = dated.filter((job, index) => dated.slice(index + 1).some((other) => shared(job, other, month) > sharedMonths))
  const wrong = new Set([...reversed, ...future, ...overlaps]).size
  const raise = [
    { by: 'overlap' as const, count: overlaps.length },
    { by: 'future' as const, count: future.length },
    { by: 'reversed' as const, count: reversed.length },
  ]
  return partOf('consistent', { count: dated.length - wrong, of: dated.length, raise })
}

type Span = { from?: number; to?: number | null }

function shared(one: Span, other: Span, month: number): number {
  return Math.min(one.to ?? month, other.to ?? month) - Math.max(one.from!, other.from!)
}

function completePart(document: SearchDocument, { asked = 0, open = 0 }: Beside): ReliabilityPart {
  const { place, wishes, diplomas, languages, occupations, jobs } = document
  const stated: [Raise, boolean][] = [
    ['place', place !== undefined],
    ['availability', wishes.availability !== undefined],
    ['diploma', diplomas.length > 0],
    ['languages', languages.length > 0],
    ['occupation', occupations.length > 0],
    ['dates', jobs.length > 0 && jobs.every(({ from }) => from !== undefined)],
  ]
  const raise = [...stated.map(([by, is]) => ({ by, count: is ? 0 : 1 })), { by: 'criteria' as const, count: open }]
  const known = stated.filter(([, is]) => is).length + asked - open
  return partOf('complete', { count: known, of: stated.length + asked, raise })
}

function freshPart(document: SearchDocument, today: Today): ReliabilityPart {
  const days = Math.floor(daysSince(document, today))
  const raise = [{ by: 'renew' as const, count: days > staleDays ? 1 : 0 }]
  return {
    ...partOf('fresh', { count: days, of: staleDays, raise }),
    points: round(most.fresh * freshness(document, today)),
  }
}

function partOf(part: ReliabilityPart['part'], given: Pick<ReliabilityPart, 'count' | 'of' | 'raise'>): ReliabilityPart {
  const share = given.of > 0 ? given.count / given.of : 0
  const raise = given.raise.filter(({ count }) => count > 0)
  return { part, points: round(most[part] * share), most: most[part], count: given.count, of: given.of, raise }
}

const daysSince = ({ updatedAt }: SearchDocument, { date }: Today) =>
  Math.max(0, (date.getTime() - Date.parse(updatedAt)) / dayMilliseconds)
const round = (value: number) => Math.round(value * 10) / 10
