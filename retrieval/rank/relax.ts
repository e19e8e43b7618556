import type { Filters, Location } from '#retrieval/query/slots'
import type { Criterion, Label } from './criteria/criterion.ts'
import type { Area } from './criteria/areas.ts'
import { distanceTo } from './criteria/locations.ts'
import { type Judged, standing } from './explain.ts'

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
 * less where one is not enough; the people of whom something is not stated. One pass over what was judged already.
 */
export function relax(
  filters: Filters,
  criteria: readonly Criterion[],
  areas: readonly Area[],
  judged: readonly Judged[],
): Relaxation[] {
  const failing = judged.map(({ findings }) =>
    criteria.flatMap((criterion, index) => (standing(criterion.importance, findings[index]!.verdict) === 'met' ? [] : [index])),
  )
  const met = failing.filter((list) => list.length === 0).length
  const alone = countBy(failing.filter((list) => list.length === 1).map(([index]) => [index!]))
  const pairs = alone.size > 0 ? new Map<string, number>() : countBy(failing.filter((list) => list.length === 2))
  const removals = [...alone, ...pairs].map(([key, count]) =>
    without(
      filters,
      key.split(',').map((index) => criteria[Number(index)]!),
      met + count,
    ),
  )
  const left = removals.filter((one) => Object.keys(one.filters).length > 0)
  const wider = widen(filters, { criteria, areas, judged, failing, met })
  const unstated = judged.filter(({ group }) => group === 'not_stated').length
  const all = [
    ...wider,
    ...left.toSorted((a, b) => Number(losesTrade(filters, a)) - Number(losesTrade(filters, b)) || b.count - a.count),
  ].slice(0, most)
  return unstated > 0
    ? [...all, { key: 'with_not_stated', params: { count: met + unstated }, filters, count: met + unstated }]
    : all
}

/** Another trade is the last thing to offer. */
const losesTrade = (filters: Filters, one: Relaxation) => Boolean(filters.titles) && !one.filters.titles

function countBy(lists: number[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const list of lists) counts.set(list.join(','), (counts.get(list.join(',')) ?? 0) + 1)
  return counts
}

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

type Given = {
  criteria: readonly Criterion[]
  areas: readonly Area[]
  judged: readonly Judged[]
  failing: number[][]
  met: number
}

function widen(filters: Filters, { criteria, areas, judged, failing, met }: Given): Relaxation[] {
  const index = criteria.findIndex(({ slot, importance }) => slot === 'locations' && importance === 'must')
  const first = areas[0]
  if (index === -1 || first?.radiusKm === undefined) return []
  const near = judged
    .filter((_, person) => failing[person]!.length === 1 && failing[person]![0] === index)
    .map(({ document }) => Math.min(...areas.map((area) => distanceTo(area, document) ?? Infinity)))
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
