import type { InputOf, OutputOf } from '#tools/registry'
import { all, first, withQuery, type Query } from '../address.ts'

type Input = InputOf<'list_candidates'>
export type Facets = NonNullable<OutputOf<'list_candidates'>['facets']>

/** The fields that the list may be narrowed by, in the order of the menu. */
export const fields = [
  'trade',
  'place',
  'licence',
  'title',
  'availability',
  'stage',
  'standing',
  'consent',
  'source',
  'language',
] as const
export type Field = (typeof fields)[number]

export const sorts = ['recent', 'added', 'availability', 'completeness', 'headline', 'city'] as const
export type Sort = (typeof sorts)[number]
export const distances = [5, 10, 20, 50] as const

/** Values that are codes of ours: an address with another one is read as if it were not there. */
const known: Partial<Record<Field, readonly string[]>> = {
  availability: ['now', 'month', 'later', 'unknown'],
  stage: ['new', 'screening', 'phone_screen', 'test', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'],
  standing: ['running', 'pool', 'past'],
  consent: ['valid', 'expiring', 'expired', 'none'],
  source: ['import', 'signup', 'recruiter'],
  language: ['fr', 'en'],
}

export function valuesOf(query: Query, field: Field): string[] {
  const values = [...new Set(all(query[field]))].slice(0, 20)
  return known[field] ? values.filter((value) => known[field]!.includes(value)) : values
}

export function sortOf(query: Query): Sort {
  return sorts.find((sort) => sort === first(query['sort'])) ?? 'recent'
}

export function radiusOf(query: Query): number | undefined {
  return distances.find((distance) => String(distance) === first(query['km']))
}

/** What the address asks of `list_candidates`. */
export function inputOf(query: Query): Input {
  const chosen = fields.flatMap((field) => {
    const values = valuesOf(query, field)
    return values.length > 0 ? [[field, values] as const] : []
  })
  const words = first(query['q'])?.trim().slice(0, 200)
  const radius = radiusOf(query)
  return {
    ...(Object.fromEntries(chosen) as Input),
    ...(words ? { query: words } : {}),
    ...(radius && valuesOf(query, 'place').length > 0 ? { radiusKm: radius } : {}),
    sort: sortOf(query),
  }
}

export function isNarrowed(query: Query): boolean {
  return Boolean(first(query['q'])?.trim()) || fields.some((field) => valuesOf(query, field).length > 0)
}

/** The same list with other filters begins at its first page. */
export function narrowed(query: Query, changes: Query): string {
  return withQuery('/candidates', query, { ...changes, cursor: undefined })
}

export function toggled(query: Query, field: Field, value: string): string {
  const values = valuesOf(query, field)
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return narrowed(query, { [field]: next, ...(field === 'place' && next.length === 0 ? { km: undefined } : {}) })
}
