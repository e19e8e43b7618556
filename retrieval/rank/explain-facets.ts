import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Filters } from '#retrieval/query/slots'
import { daysUntilFree } from './criteria/availability.ts'
import type { Label, Today } from './criteria/criterion.ts'
import { yearsOf } from './criteria/experience.ts'
import { availabilityLabel, contractLabel, experienceLabel, plainLabel } from './criteria/label.ts'
import type { Judged } from './explain.ts'

export type Facet = { slot: string; values: { value: string; label: Label; count: number; filters: Filters }[] }

const most = 8
type Counts = Map<string, number>
const add = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)

/** What the people shown have in common that is not asked for yet, with how many have it and the filters that ask for it. */
export function facetsOf(filters: Filters, shown: readonly Judged[], today: Today): Facet[] {
  const counts = {
    availability: new Map(),
    experience: new Map(),
    contract_types: new Map(),
    locations: new Map(),
    skills: new Map(),
    certifications: new Map(),
    driving_licences: new Map(),
  } satisfies Record<string, Counts>
  for (const { document } of shown) {
    const days = daysUntilFree(document, today)
    for (const limit of [0, 30, 90]) if (days !== undefined && days <= limit) add(counts.availability, String(limit))
    const years = yearsOf(document, today)
    for (const least of [1, 3, 5, 10]) if (years !== undefined && years >= least) add(counts.experience, String(least))
    for (const value of new Set(document.wishes.contracts.map((one) => one.value))) add(counts.contract_types, value)
    if (document.place) add(counts.locations, document.place.name)
    for (const { code } of document.licences) add(counts.driving_licences, code)
    for (const id of Object.keys(document.terms)) {
      if (id.startsWith('skill:')) add(counts.skills, id)
      else if (id.startsWith('certification:')) add(counts.certifications, id)
    }
  }
  return Object.entries(counts).flatMap(([slot, values]) => toFacet(filters, slot, values))
}

function toFacet(filters: Filters, slot: string, counts: Counts): Facet[] {
  const values = [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .flatMap(([value, count]) => {
      const asked = ask(filters, slot, value)
      return asked ? [{ value, count, ...asked }] : []
    })
    .slice(0, most)
  return values.length > 0 ? [{ slot, values }] : []
}

function ask(filters: Filters, slot: string, value: string): { label: Label; filters: Filters } | undefined {
  if (slot === 'availability') {
    const availability = { max_notice_days: Number(value) }
    return filters.availability ? undefined : { label: availabilityLabel(availability), filters: { ...filters, availability } }
  }
  if (slot === 'experience') {
    const experience = { min: Number(value) }
    return filters.experience
      ? undefined
      : { label: experienceLabel(experience), filters: { ...filters, experience: [experience] } }
  }
  if (slot === 'contract_types') {
    return filters.contract_types
      ? undefined
      : { label: contractLabel(value), filters: { ...filters, contract_types: [value] as Filters['contract_types'] } }
  }
  if (slot === 'locations')
    return { label: plainLabel(value), filters: { ...filters, locations: [{ place: value, type: 'city' }] } }
  return askTerm(filters, slot as 'skills', value)
}

function askTerm(filters: Filters, slot: 'skills' | 'certifications' | 'driving_licences', value: string) {
  const term = loadTaxonomy().byId.get(value)
  const label = term ? { fr: term.fr, en: term.en } : { fr: `permis ${value}`, en: `licence ${value}` }
  const words = term ? term.fr : value
  const own: { must?: string[] } = filters[slot] ?? {}
  const known = Object.values(own).flat()
  if (known.some((one) => one === words || one === label.en)) return undefined
  return { label, filters: { ...filters, [slot]: { ...own, must: [...(own.must ?? []), words] } } }
}
