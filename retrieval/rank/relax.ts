import type { Tally } from '#retrieval/pool/tally'
import type { Filters, Location } from '#retrieval/query/slots'
import type { Criterion, Label } from './criteria/criterion.ts'
import type { Area } from './criteria/areas.ts'

export type Relaxation = {
  key: 'without' | 'wider' | 'with_not_stated'
  params: Record<string, string | number | Label>
  filters: Filters
  count: number
}

const widths = [20, 30, 50, 80]
const most = 5

/**
 * The smallest ways out of a dead end, with how many people each would show as met: one criterion less, a wider circle, two criteria
 * less where one is not enough; the people of whom something is not stated.
 */
export function relax(
  filters: Filters,
  criteria: readonly Criterion[],
  { areas, ...tally }: Tally & { areas: readonly Area[] },
): Relaxation[] {
  const { met, notStated, alone } = tally
  const pairs = alone.size > 0 ? new Map<string, number>() : tally.pairs
  const removals = [...alone, ...pairs].map(([key, count]) =>
    without(
      filters,
      key.split(',').map((index) => criteria[Number(index)]!),
      met + count,
    ),
  )
  const left = removals.filter((one) => Object.keys(one.filters).length > 0)
  const wider = widen(filters, areas, tally)
  const all = [
    ...wider,
    ...left.toSorted((a, b) => Number(losesTrade(filters, a)) - Number(losesTrade(filters, b)) || b.count - a.count),
  ].slice(0, most)
  return notStated > 0
    ? [...all, { key: 'with_not_stated', params: { count: met + notStated }, filters, count: met + notStated }]
    : all
}

/** Another trade is the last thing to offer. */
const losesTrade = (filters: Filters, one: Relaxation) => Boolean(filters.titles) && !one.filters.titles

function without(filters: Filters, removed: Criterion[], count: number): Relaxation {
  const label = { fr: removed.map((one) => one.label.fr).join(' · '), en: removed.map((one) => one.label.en).join(' · ') }
  const rest = removed.toReversed().reduce<Filters>((state, { key }) => removePath(state, key), filters)
  return { key: 'without', params: { label }, filters: rest, count }
}

/** Filters without what stands at a path; lists and objects that it empties go too. */
export function removePath(filters: Filters, path: string): Filters {
  const copy = structuredClone(filters)
  cut(copy, path.split('.'))
  return copy
}

function cut(holder: Record<string, unknown>, [first, ...rest]: string[]): void {
  const key = first!
  if (rest.length === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
    return
  }
  const inner = holder[key]
  if (typeof inner !== 'object' || inner === null) return
  cut(inner as Record<string, unknown>, rest)
  if (Object.keys(inner).length === 0) delete holder[key]
}

function widen(filters: Filters, areas: readonly Area[], { near, met }: Tally): Relaxation[] {
  const first = areas[0]
  if (first?.radiusKm === undefined) return []
  const radius = widths.find((km) => km > first.radiusKm! && near.some((distance) => distance <= km))
  if (radius === undefined) return []
  const locations = filters.locations!.map(({ commute_min: _commute, near: _near, ...place }): Location => ({
    ...place,
    radius,
    unit: 'km',
  }))
  const count = met + near.filter((distance) => distance <= radius).length
  return [{ key: 'wider', params: { km: radius, place: locations[0]!.place }, filters: { ...filters, locations }, count }]
}
