import { fold, stableJson } from '#lib/words'
import type { Filters, Location } from '#retrieval/query/slots'
import { readDepartments } from '#retrieval/query/places/read'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'

export type Pair = `${string}=${string}`

/** As it is compared: lower case, no accents, punctuation a space, no plural -s. */
export function plain(value: string): string {
  return fold(value)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')
}

/** A title is the occupation that owns it, where the taxonomy knows one. */
const title = (value: string) => findTerm('occupation', value)?.id ?? plain(value)

let departments: Map<string, string> | undefined

/** «le 93» and «Seine-Saint-Denis» are one. */
function department(value: string): string {
  departments ??= new Map(readDepartments().map(({ code, name }) => [code.toLowerCase(), plain(name)]))
  return departments.get(value.toLowerCase()) ?? plain(value)
}

function place(location: Location): Location {
  return location.type === 'department' ? { ...location, place: department(location.place) } : location
}

function normalise(value: unknown, path: string): unknown {
  if (typeof value === 'string') return path === 'titles' || path === 'exclude_titles' ? title(value) : plain(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => normalise(item, path))
    const unique = new Map(items.map((item) => [stableJson(item), item]))
    return [...unique.keys()].sort().map((key) => unique.get(key))
  }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, normalise(item, path ? `${path}.${key}` : key)] as const)
    .filter(([, item]) => !isEmpty(item))
  return Object.fromEntries(entries)
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

type Places = Filters['locations']

/** «around» with no number: whatever radius was taken for it passes. */
function withoutDefaults(got: Places, want: Places): Places {
  return got?.map((location) => {
    const meant = want?.find(({ place }) => plain(place) === plain(location.place))
    if (!meant?.near) return location
    const { radius: _radius, unit: _unit, ...rest } = location
    return { ...rest, near: true as const }
  })
}

function withPlaces(filters: Filters, locations = filters.locations): Filters {
  return { ...filters, locations: locations?.map(place), exclude_locations: filters.exclude_locations?.map(place) }
}

/** Both sides of a turn in the form in which they are compared. */
export function comparable(got: Filters, want: Filters): { got: unknown; want: unknown } {
  return {
    got: normalise(withPlaces(got, withoutDefaults(got.locations, want.locations)), ''),
    want: normalise(withPlaces(want), ''),
  }
}

/** `{a: [{b: 1}]}` → `a.b=1`; the order of lists says nothing. */
export function pairsOf(value: unknown, path = ''): Set<Pair> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...pairsOf(item, path)]))
  if (value === null || typeof value !== 'object') return new Set([`${path}=${String(value)}` as Pair])
  return new Set(Object.entries(value).flatMap(([key, item]) => [...pairsOf(item, path ? `${path}.${key}` : key)]))
}
