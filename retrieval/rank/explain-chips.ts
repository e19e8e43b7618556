import type { Filters } from '#retrieval/query/slots'
import type { Criterion, Importance, Label } from './criteria/criterion.ts'
import { locationLabel, plainLabel } from './criteria/label.ts'
import { nameOf, wantedTerm } from './criteria/wanted-terms.ts'

export type Chip = { slot: string; key: string; label: Label; value: unknown; importance: Importance; path: string }

/** What was understood, one chip for each thing that can be taken away alone. */
export function chipsOf(filters: Filters, criteria: readonly Criterion[]): Chip[] {
  return criteria.flatMap(({ key, slot, label, importance }) => {
    if (slot === 'answers') return []
    const value = valueAt(filters, key)
    const parts = Array.isArray(value) && value.length > 1 ? value : undefined
    if (!parts) return [{ slot, key, label, value, importance, path: Array.isArray(value) ? `${key}.0` : key }]
    return parts.map((part, index) => ({
      slot,
      key,
      label: labelOf(slot, part),
      value: part,
      importance,
      path: `${key}.${index}`,
    }))
  })
}

function labelOf(slot: string, part: unknown): Label {
  if (slot === 'locations') return locationLabel(part as Parameters<typeof locationLabel>[0])
  if (slot === 'titles') return nameOf(wantedTerm(String(part), ['occupation'], true))
  return plainLabel(String(part))
}

function valueAt(filters: Filters, path: string): unknown {
  let here: unknown = filters
  for (const step of path.split('.')) here = (here as Record<string, unknown> | undefined)?.[step]
  return here
}
